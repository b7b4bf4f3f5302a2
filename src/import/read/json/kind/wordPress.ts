import { type Draft, type Origin, type Reading, aDraft } from '#import/draft.ts';
import { captionAndCredit } from '#import/read/captionAndCredit.ts';
import { dateOf } from '#import/read/date/date.ts';
import { webAddress } from '#import/read/html/address.ts';
import { pictureAddress } from '#import/read/html/pictureAddress.ts';
import { type Fields, fieldsField, isFields, listField, textField } from '#import/read/json/fields.ts';
import { htmlToBlocks, htmlToText } from '#import/read/json/htmlText.ts';

/**
 * A post as the REST API of WordPress gives it (https://developer.wordpress.org/rest-api/reference/posts/): HTML in
 * `rendered`, and with `_embed` its author, picture and terms.
 */
export function readWordPress(value: Fields, origin: Origin): Reading | undefined {
  const title = rendered(value, 'title');
  if (title === undefined || !('content' in value || 'excerpt' in value)) return undefined;
  const url = webAddress(textField(value, 'link'));
  const headline = htmlToText(title);
  const standfirst = htmlToText(rendered(value, 'excerpt') ?? '');
  const content = htmlToBlocks(rendered(value, 'content') ?? '', url);
  const isExcerpt = content.body.length === 0;
  const { body, visible } = isExcerpt ? htmlToBlocks(rendered(value, 'excerpt') ?? '', url) : content;
  const embedded = fieldsField(value, '_embedded') ?? {};
  const draft: Draft = {
    ...aDraft('json', origin),
    headline,
    standfirst: isExcerpt ? undefined : standfirst,
    body,
    byline: listField(embedded, 'author')
      .filter(isFields)
      .flatMap((author) => ({
        name: textField(author, 'name') ?? '',
        url: webAddress(textField(author, 'link')),
      })),
    published: dateIn(value, 'date'),
    updated: dateIn(value, 'modified'),
    source: { name: textField(fieldsField(value, 'yoast_head_json') ?? {}, 'og_site_name'), url },
    section: termsOf(embedded, 'category')[0],
    tags: termsOf(embedded, 'post_tag'),
    image: pictureIn(value, embedded, url),
    visible: [headline, ...(isExcerpt ? [] : [standfirst]), ...visible].filter(Boolean),
  };
  return { drafts: [draft], troubles: [] };
}

function rendered(value: Fields, name: string): string | undefined {
  return textField(fieldsField(value, name) ?? {}, 'rendered');
}

/** `date_gmt` is in UTC and does not say so; `date` is on the clock of the site. */
function dateIn(value: Fields, name: string): string | undefined {
  const inUtc = textField(value, `${name}_gmt`);
  return dateOf(inUtc === undefined ? undefined : `${inUtc}Z`) ?? dateOf(value[name]);
}

function termsOf(embedded: Fields, taxonomy: string): string[] {
  const terms = listField(embedded, 'wp:term').flat().filter(isFields);
  return terms
    .filter((term) => term['taxonomy'] === taxonomy)
    .flatMap((term) => textField(term, 'name') ?? []);
}

function pictureIn(value: Fields, embedded: Fields, base: string | undefined): Draft['image'] {
  const media = listField(embedded, 'wp:featuredmedia').find(isFields) ?? {};
  const address = textField(media, 'source_url') ?? textField(value, 'jetpack_featured_media_url');
  const src = webAddress(pictureAddress(address, base));
  if (src === undefined) return undefined;
  const alt = textField(media, 'alt_text');
  return { src, ...(alt && { alt }), ...captionAndCredit(htmlToText(rendered(media, 'caption') ?? '')) };
}
