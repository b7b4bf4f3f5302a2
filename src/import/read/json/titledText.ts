import type { Draft, Origin, Reading } from '#import/draft.ts';
import { aDraft } from '#import/draft.ts';
import { dateOf } from '#import/read/date.ts';
import { webAddress } from '#import/read/html/address.ts';
import { textContent } from '#import/read/text/content.ts';
import { isWikiText, wikiDate, wikiParagraphs } from '#import/read/text/wikiText.ts';
import { type Fields, listField, namesField, textField } from './fields.ts';
import { htmlToBlocks } from './htmlText.ts';

/**
 * The plainest article JSON: a title (or headline) and a text (or body, content, paragraphs), as one text or a list.
 *
 * - The text may be HTML, wiki markup, wrapped at a column, or paragraphs.
 */
export function readTitledText(value: Fields, origin: Origin): Reading | undefined {
  const headline = textField(value, 'headline', 'title', 'name');
  const parts = ['body', 'text', 'content', 'paragraphs', 'article', 'maintext']
    .map((name) => textsOf(value, name))
    .find((texts) => texts.length > 0);
  if (headline === undefined || parts === undefined) return undefined;
  const draft: Draft = {
    ...aDraft('json', origin),
    headline,
    standfirst: textField(value, 'standfirst', 'description', 'summary', 'subtitle'),
    byline: [
      ...namesField(value, 'authors'),
      ...namesField(value, 'author'),
      ...namesField(value, 'byline'),
    ].map((name) => ({ name })),
    published: dateOf(value['published'] ?? value['date'] ?? value['publishedAt'] ?? value['date_publish']),
    source: {
      name: textField(value, 'source', 'publisher'),
      url: webAddress(textField(value, 'url', 'link')),
    },
    section: textField(value, 'section', 'category'),
    tags: [...namesField(value, 'tags'), ...namesField(value, 'categories'), ...namesField(value, 'topics')],
    language: textField(value, 'language', 'lang'),
  };
  return {
    drafts: [{ ...draft, ...content(parts), headline }].map((read) => withHeadlineSeen(read, headline)),
    troubles: [],
  };
}

function withHeadlineSeen(draft: Draft, headline: string): Draft {
  return { ...draft, visible: [headline, draft.standfirst ?? '', ...draft.visible].filter(Boolean) };
}

function textsOf(value: Fields, name: string): string[] {
  const text = textField(value, name);
  if (text !== undefined) return [text];
  return listField(value, name)
    .filter((part) => typeof part === 'string' && part.trim() !== '')
    .map(String);
}

function content(parts: readonly string[]): Partial<Draft> & { visible: string[] } {
  const text = parts.join('\n\n');
  if (/<(?:p|div|br)[\s/>]/i.test(text)) return htmlToBlocks(text);
  if (!isWikiText(text)) return textContent(text);
  return { ...wikiParagraphs(text), ...wikiDate(text) };
}
