import type { Person } from '#edition/article.ts';
import type { Block } from '#edition/block.ts';
import { type Draft, type Origin, type Reading, aDraft } from '#import/draft.ts';
import { dateOf } from '#import/read/date/date.ts';
import { resolved, webAddress } from '#import/read/html/address.ts';
import { pieceBody } from '#import/read/page/body/body.ts';
import { withPlaces } from '#import/read/places.ts';
import { textContent } from '#import/read/text/content.ts';
import {
  type Fields,
  fieldsField,
  isFields,
  listField,
  namesField,
  textField,
} from '#import/read/json/fields.ts';
import { htmlToText } from '#import/read/json/htmlText.ts';

/** JSON Feed 1.0 and 1.1 (https://www.jsonfeed.org/version/1.1/): an article for each item. */
export function readJsonFeed(value: Fields, origin: Origin): Reading | undefined {
  if (!Array.isArray(value['items']) || !isJsonFeed(value)) return undefined;
  const items = listField(value, 'items').filter(isFields);
  if (items.length === 0)
    return {
      drafts: [],
      troubles: [{ found: 'a feed without items', remedy: 'nothing to do, or check its address' }],
    };
  const stories = items.map((item) => ({
    draft: itemDraft(item, value, origin),
    names: [textField(item, 'id'), textField(item, 'url')],
  }));
  return { drafts: withPlaces(stories), troubles: [] };
}

function isJsonFeed(value: Fields): boolean {
  return (
    /jsonfeed\.org/.test(textField(value, 'version') ?? '') ||
    textField(value, 'feed_url') !== undefined ||
    hasContent(value)
  );
}

function hasContent(value: Fields): boolean {
  return listField(value, 'items').some(
    (item) => isFields(item) && ('content_html' in item || 'content_text' in item),
  );
}

function itemDraft(item: Fields, feed: Fields, origin: Origin): Draft {
  const home = webAddress(textField(feed, 'home_page_url') ?? textField(feed, 'feed_url'));
  const url = resolved(textField(item, 'url', 'external_url'), home);
  const html = textField(item, 'content_html');
  const text = textField(item, 'content_text');
  const content =
    html === undefined ? { ...textContent(text ?? ''), drops: [] } : pieceBody(html, url ?? home);
  const title = textField(item, 'title');
  const picture = resolved(textField(item, 'image', 'banner_image'), home);
  const standfirst = htmlToText(textField(item, 'summary') ?? '');
  return {
    ...aDraft('feed', origin),
    headline: title === undefined ? undefined : htmlToText(title),
    standfirst: standfirst === '' ? undefined : standfirst,
    body: [...content.body, ...attachments(item, home)],
    byline: [...authors(item), ...authors(feed)].slice(0, authors(item).length || undefined),
    published: dateOf(item['date_published']),
    updated: dateOf(item['date_modified']),
    source: { name: textField(feed, 'title'), url },
    tags: namesField(item, 'tags'),
    language: textField(item, 'language') ?? textField(feed, 'language'),
    image: picture === undefined ? undefined : { src: picture },
    visible: [title ?? '', standfirst, ...content.visible].filter(Boolean),
    drops: content.drops,
  };
}

/** Sound, film and documents that came with an item. */
function attachments(item: Fields, home: string | undefined): Block[] {
  return listField(item, 'attachments').flatMap((file): Block[] => {
    const url = isFields(file) ? resolved(textField(file, 'url'), home) : undefined;
    const isPicture = isFields(file) && textField(file, 'mime_type')?.startsWith('image/');
    return url === undefined || isPicture === true ? [] : [{ type: 'embed', url }];
  });
}

function authors(fields: Fields): Person[] {
  const one = fieldsField(fields, 'author');
  return [...listField(fields, 'authors'), ...(one ? [one] : [])].filter(isFields).flatMap((author) => {
    const name = textField(author, 'name');
    return name === undefined ? [] : [{ name, url: webAddress(textField(author, 'url')) }];
  });
}
