import { type Draft, type Origin, type Reading, aDraft } from '#import/draft.ts';
import { dateOf } from '#import/read/date/date.ts';
import { webAddress } from '#import/read/html/address.ts';
import { namesIn } from '#import/read/names.ts';
import { pieceBody } from '#import/read/page/body/body.ts';
import { textContent } from '#import/read/text/content.ts';
import { type Fields, fieldsField, isFields, listField, textField } from '#import/read/json/fields.ts';
import { htmlToBlocks, htmlToText } from '#import/read/json/htmlText.ts';

type Content = Pick<Draft, 'body' | 'visible'> & Partial<Pick<Draft, 'drops' | 'related'>>;

/**
 * An item of the Guardian's content API (https://open-platform.theguardian.com/documentation/item): `webTitle`, and the
 * story in `fields` or in `blocks`, as plain text or as the HTML of its page, which brings links to other stories along as
 * that of a feed does.
 */
export function readContentApi(value: Fields, origin: Origin): Reading | undefined {
  const title = textField(value, 'webTitle');
  const fields = fieldsField(value, 'fields') ?? {};
  const blocks = fieldsField(value, 'blocks') ?? {};
  const url = webAddress(textField(value, 'webUrl'));
  const content = title === undefined ? undefined : contentOf(fields, blocks, url);
  if (title === undefined || content === undefined) return undefined;
  const headline = htmlToText(textField(fields, 'headline') ?? title);
  const standfirst = htmlToText(textField(fields, 'standfirst', 'trailText') ?? '');
  const names = textField(fields, 'byline') ?? '';
  const draft: Draft = {
    ...aDraft('feed', origin),
    ...content,
    headline,
    standfirst,
    byline: writersOf(value, names).map((name) => ({ name })),
    published: dateOf(value['webPublicationDate']),
    updated: dateOf(fields['lastModified']),
    source: { name: textField(fields, 'publication'), url },
    section: textField(value, 'sectionName'),
    tags: tagTitles(value, 'keyword'),
    language: textField(fields, 'lang'),
    image: mainPicture(fields, blocks, url),
    visible: [headline, standfirst, names, ...content.visible].filter(Boolean),
    drops: [...(content.drops ?? []), { text: names, rule: 'the byline', to: 'byline' }],
  };
  return { drafts: [draft], troubles: [] };
}

/** The writers by their tags; one without a tag of their own stands in the byline alone. */
function writersOf(value: Fields, byline: string): string[] {
  const writers = tagTitles(value, 'contributor');
  return writers.length < namesIn(byline).length ? [byline] : writers;
}

function contentOf(fields: Fields, blocks: Fields, url: string | undefined): Content | undefined {
  const html = textField(fields, 'body') ?? blocksHtml(blocks, 'body');
  if (html !== undefined) return pieceBody(html, url);
  const text = textField(fields, 'bodyText');
  return text === undefined ? undefined : textContent(text);
}

/** The HTML of each block; of a live report each has a title. */
function blocksHtml(blocks: Fields, name: string): string | undefined {
  const one = fieldsField(blocks, name);
  const html = (one ? [one] : listField(blocks, name).filter(isFields)).flatMap((block) => {
    const title = textField(block, 'title');
    return [title === undefined ? '' : `<h2>${title}</h2>`, textField(block, 'bodyHtml') ?? ''];
  });
  return html.join('') === '' ? undefined : html.join('\n');
}

function mainPicture(fields: Fields, blocks: Fields, url: string | undefined): Draft['image'] {
  const { body } = htmlToBlocks(textField(fields, 'main') ?? blocksHtml(blocks, 'main') ?? '', url);
  const [picture] = body.flatMap((block) => (block.type === 'image' ? [block] : []));
  const { type: _type, ...image } = picture ?? {
    type: 'image',
    src: webAddress(textField(fields, 'thumbnail')),
  };
  return image.src === undefined ? undefined : { ...image, src: image.src };
}

function tagTitles(value: Fields, type: string): string[] {
  const tags = listField(value, 'tags').filter(isFields);
  return tags.filter((tag) => tag['type'] === type).flatMap((tag) => textField(tag, 'webTitle') ?? []);
}
