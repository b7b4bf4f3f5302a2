import type { Block } from '#edition/block.ts';
import type { Draft } from '#import/draft.ts';
import { toBlocks } from '#import/read/html/blocks.ts';
import { visiblePieces } from '#import/read/html/visible.ts';
import { type Fields, fieldsField, isFields, listField, textField } from '#import/read/json/fields.ts';
import { fieldContent, htmlToText } from '#import/read/json/htmlText.ts';
import { richElement } from '#import/read/json/rich/richNodes.ts';
import { isWikiText, wikiDate, wikiParagraphs } from '#import/read/text/wikiText.ts';

const STANDFIRSTS = [
  'standfirst',
  'description',
  'summary',
  'subtitle',
  'dek',
  'lead',
  'custom_excerpt',
  'excerpt',
  'description_text',
  'short_description',
  'abstract',
];
const TEXTS = [
  'body',
  'text',
  'content',
  'paragraphs',
  'article',
  'maintext',
  'html',
  'body_html',
  'content_html',
  'body_text',
  'plaintext',
  'bodyHtml',
  'story_text',
  'selftext',
  'body_nitf',
  'lead_paragraph',
];

// "… the wood is sound… [+1234 chars]", as NewsAPI cuts a text off
const CUT = /(?<!\s)\s*\[\+\d+ chars\]\s*$/;

type Content = Partial<Draft> & { visible: string[] };

/** The text of a story, as HTML, wiki markup, wrapped, in paragraphs or as the rich text of an editor, and its standfirst. */
export function wordsOf(
  value: Fields,
  url: string | undefined,
): { content?: Content | undefined; standfirst?: string | undefined } {
  const standfirst = textField(value, ...STANDFIRSTS) ?? basicField(value, 'subheadlines');
  // What Ghost printed of a post of its older editor holds more than the editor kept
  const kept = textField(value, 'html') === undefined ? ['mobiledoc'] : [];
  const rich = [...TEXTS, 'blocks', 'content_elements', 'lexical', ...kept]
    .map((name) => richElement(value[name]))
    .find(Boolean);
  const zone = rich
    ? undefined
    : [...TEXTS, 'blocks'].map((name) => zoneOf(listField(value, name), url)).find(Boolean);
  if (zone) return { content: zone, standfirst };
  if (rich) return { content: { body: toBlocks(rich, url), visible: visiblePieces(rich) }, standfirst };
  const text = TEXTS.map((name) => textsOf(value, name)).find((texts) => texts.length > 0);
  if (text) return { content: contentOf(text, url), standfirst };
  const isLinked = url !== undefined && standfirst !== undefined;
  return isLinked ? { content: contentOf([standfirst], url) } : {};
}

/** A dynamic zone of Strapi: texts in Markdown or HTML, quotations and others, each a component that says what it is. */
function zoneOf(parts: readonly unknown[], url: string | undefined): Content | undefined {
  const components = parts.filter(isFields).filter((part) => textField(part, '__component') !== undefined);
  const contents = components.flatMap((part) => {
    const text = textField(part, ...ZONE_TEXTS);
    if (text === undefined) return [];
    const isQuote = textField(part, '__component')?.endsWith('quote') === true;
    const cite = isQuote ? textField(part, 'title', 'author') : undefined;
    const quote: Block = { type: 'quote', text: htmlToText(text), ...(cite !== undefined && { cite }) };
    return isQuote
      ? [{ body: [quote], visible: [quote.text, cite ?? ''].filter(Boolean) }]
      : [fieldContent(text, url)];
  });
  if (contents.length === 0) return undefined;
  return { body: contents.flatMap(({ body }) => body), visible: contents.flatMap(({ visible }) => visible) };
}

const ZONE_TEXTS = ['body', 'text', 'content', 'richText', 'rich_text', 'quote'];

/** A field of Arc, which has one text for each place that a story is shown at. */
export function basicField(value: Fields, name: string): string | undefined {
  return textField(fieldsField(value, name) ?? {}, 'basic');
}

function textsOf(value: Fields, name: string): string[] {
  // Drupal gives a text as an object of what was written and what is shown
  const text =
    textField(value, name) ?? textField(fieldsField(value, name) ?? {}, 'processed', 'value', 'html');
  if (text !== undefined) return [text];
  return listField(value, name)
    .filter((part) => typeof part === 'string' && part.trim() !== '')
    .map(String);
}

function contentOf(parts: readonly string[], base: string | undefined): Content {
  const whole = parts.join('\n\n');
  const cut = CUT.exec(whole)?.[0] ?? '';
  const text = whole.slice(0, whole.length - cut.length);
  if (cut !== '') {
    const { visible, ...content } = contentOf([text], base);
    return {
      ...content,
      visible: [...visible, cut.trim()],
      drops: [{ text: cut.trim(), rule: 'how much is cut off' }],
    };
  }
  const isWiki = isWikiText(text) && !/<(?:p|div|br)[\s/>]/i.test(text);
  return isWiki ? { ...wikiParagraphs(text), ...wikiDate(text) } : fieldContent(text, base);
}
