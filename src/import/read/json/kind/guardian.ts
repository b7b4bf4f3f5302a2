import type { Linked } from '#edition/article.ts';
import type { Image } from '#edition/image.ts';
import { type Draft, type Origin, type Reading, aDraft } from '#import/draft.ts';
import { dateOf } from '#import/read/date/date.ts';
import { resolved, webAddress } from '#import/read/html/address.ts';
import { withDividers } from '#import/read/html/dividers.ts';
import { type Fields, fieldsField, isFields, listField, textField } from '#import/read/json/fields.ts';
import { htmlToBlocks, htmlToText } from '#import/read/json/htmlText.ts';

type Story = Pick<Draft, 'body' | 'visible' | 'drops'> & { related: Linked[] };

/** An article as dotcom-rendering writes it: `blocks` of `elements`, each with a `_type` and its HTML. */
export function readGuardian(value: Fields, origin: Origin): Reading | undefined {
  const elements = listField(value, 'blocks')
    .filter(isFields)
    .flatMap((block) => listField(block, 'elements').filter(isFields));
  if (!elements.some((element) => textField(element, '_type')?.includes('pageElements'))) return undefined;
  const base = webAddress(textField(value, 'canonicalUrl', 'webURL'));
  const story: Story = { body: [], visible: [], drops: [], related: [] };
  for (const element of elements) addElement(element, story, base);
  const headline = textField(value, 'headline', 'webTitle');
  const standfirst = htmlToText(textField(value, 'standfirst') ?? '');
  const names = textField(value, 'byline');
  const draft: Draft = {
    ...aDraft('json', origin),
    ...story,
    headline,
    standfirst,
    byline: names === undefined ? [] : [{ name: names }],
    published: dateOf(value['webPublicationDate']),
    source: { name: textField(value, 'publication'), url: base },
    section: textField(value, 'sectionName', 'sectionLabel'),
    tags: tagNames(value),
    language: textField(value, 'lang'),
    image: listField(value, 'mainMediaElements')
      .filter(isFields)
      .map((element) => pictureOf(element, base))[0],
    visible: [headline ?? '', standfirst, names ?? '', ...story.visible].filter(Boolean),
  };
  return { drafts: [draft], troubles: [] };
}

function tagNames(value: Fields): string[] {
  const tags = listField(value, 'tags').filter(isFields);
  return tags.filter((tag) => tag['type'] === 'Keyword').flatMap((tag) => textField(tag, 'title') ?? []);
}

function addElement(element: Fields, story: Story, base: string | undefined): void {
  const type = textField(element, '_type') ?? '';
  const html = textField(element, 'html') ?? '';
  if (type.endsWith('.PullquoteBlockElement')) {
    story.visible.push(htmlToText(html));
    story.drops.push({ text: htmlToText(html), rule: 'the page’s own pull-quote' });
  } else if (type.endsWith('.RichLinkBlockElement')) addRelated(element, story, base);
  else if (type.endsWith('.ImageBlockElement')) addPicture(element, story, base);
  else if (type.endsWith('.EmbedBlockElement')) addEmbed(element, story, base);
  else addText(element, html, story, base);
}

function addText(element: Fields, html: string, story: Story, base: string | undefined): void {
  const title = textField(element, 'title');
  if (title !== undefined) story.body.push({ type: 'heading', level: 3, text: htmlToText(title) });
  const label = textField(element, 'label');
  const url = resolved(textField(element, 'url'), base);
  if (html === '' && label !== undefined && url !== undefined)
    story.body.push({
      type: 'paragraph',
      text: label,
      marks: [{ type: 'link', start: 0, end: label.length, href: url }],
    });
  const { body: blocks, visible } = htmlToBlocks(html, base);
  const { body, drops } = withDividers(blocks);
  story.body.push(...body);
  story.drops.push(...drops);
  story.visible.push(
    ...[title, html === '' ? label : undefined].filter((text) => text !== undefined),
    ...visible,
  );
}

function addRelated(element: Fields, story: Story, base: string | undefined): void {
  const headline = textField(element, 'text');
  if (headline === undefined) return;
  story.related.push({ headline, url: resolved(textField(element, 'url'), base) });
  story.visible.push(headline);
}

function addPicture(element: Fields, story: Story, base: string | undefined): void {
  const picture = pictureOf(element, base);
  if (!picture) return;
  story.body.push({ type: 'image', ...picture });
  story.visible.push(...[picture.caption, picture.credit].filter((text) => text !== undefined));
}

function pictureOf(element: Fields, base: string | undefined): Image | undefined {
  const data = fieldsField(element, 'data') ?? {};
  const files = listField(fieldsField(element, 'media') ?? {}, 'allImages').filter(isFields);
  const largest = files.reduce<{ src?: string; width: number; height: number }>(
    (best, file) => {
      const fields = fieldsField(file, 'fields') ?? {};
      const [width, height] = [Number(fields['width'] ?? 0), Number(fields['height'] ?? 0)];
      return width > best.width ? { src: resolved(textField(file, 'url'), base), width, height } : best;
    },
    { width: 0, height: 0 },
  );
  if (largest.src === undefined) return undefined;
  const caption = htmlToText(textField(data, 'caption') ?? '');
  return {
    src: largest.src,
    alt: textField(data, 'alt'),
    caption: caption === '' ? undefined : caption,
    credit: textField(data, 'credit'),
    ...(largest.height > 0 && { width: largest.width, height: largest.height }),
  };
}

function addEmbed(element: Fields, story: Story, base: string | undefined): void {
  const source = /\bsrc="([^"]+)"/.exec(textField(element, 'html') ?? '')?.[1];
  const url = resolved(
    textField(element, 'url', 'embedUrl', 'originalUrl') ?? source?.replaceAll('&amp;', '&'),
    base,
  );
  const caption = htmlToText(textField(element, 'caption') ?? '');
  if (caption !== '') story.visible.push(caption);
  if (url === undefined) {
    if (caption !== '') story.body.push({ type: 'paragraph', text: caption });
    return;
  }
  story.body.push({
    type: 'embed',
    url,
    title: textField(element, 'alt'),
    ...(caption !== '' && { text: caption }),
  });
}
