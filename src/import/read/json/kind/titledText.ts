import type { Linked } from '#edition/article.ts';
import type { Draft, Origin, Reading } from '#import/draft.ts';
import { aDraft } from '#import/draft.ts';
import { dateOf } from '#import/read/date/date.ts';
import { resolved, webAddress } from '#import/read/html/address.ts';
import {
  type Fields,
  fieldsField,
  isFields,
  listField,
  namesField,
  textField,
} from '#import/read/json/fields.ts';
import { htmlToText } from '#import/read/json/htmlText.ts';
import { pictureIn } from '#import/read/json/pictureIn.ts';
import { ASIDE } from '#import/read/json/rich/kinds.ts';
import { storyFields } from './storyFields.ts';
import { basicField, wordsOf } from './titledWords.ts';

const PICTURES = [
  'image',
  'urlToImage',
  'image_url',
  'imageUrl',
  'lead_image_url',
  'thumbnail',
  'picture',
  'feature_image',
  'featured_image',
  'mainImage',
  'coverImage',
  'heroImage',
  'featuredImage',
  'cover',
];
const DATES = [
  'published',
  'date',
  'publishedAt',
  'date_publish',
  'published_at',
  'publishDate',
  'publishedDate',
  'publicationDate',
  'publish_date',
  'datePublished',
  'firstcreated',
  'versioncreated',
  'display_date',
  'created',
  'created_utc',
  'created_at',
  '_createdAt',
  'createdAt',
  'publishedTime',
  'date_published',
  'pub_date',
  'pubDate',
  'first_publication_date',
  'timestamp',
];
const UPDATES = [
  'updated',
  'updated_at',
  'updatedAt',
  '_updatedAt',
  'changed',
  'last_updated_date',
  'date_modify',
  'last_publication_date',
];

/**
 * The plainest article JSON: a title (or headline) and a text (or body, content, paragraphs), as one text, a list or the
 * rich text of a content management system. The fields may stand one level down, in `attributes` or `fields`.
 *
 * - The text may be HTML, wiki markup, wrapped at a column, or paragraphs; where a story with an address has none, its
 *   description is the text.
 */
export function readTitledText(given: Fields, origin: Origin): Reading | undefined {
  const value = storyFields(given);
  const title = titleOf(value);
  const url = webAddress(textField(value, 'url', 'link', 'web_url') ?? textField(value, 'source'));
  const { standfirst, content: found } = wordsOf(value, url);
  if (title === undefined || found === undefined) return undefined;
  if (UNPUBLISHED.test(textField(value, 'status') ?? ''))
    return { drafts: [], troubles: [], skipped: 'a draft that was not published' };
  const source = sourceOf(value);
  const headline = source === undefined ? title : withoutSource(title, source);
  const { visible, ...content } = found;
  const related = relatedIn(value, url);
  const draft: Draft = {
    ...aDraft('json', origin),
    headline,
    standfirst,
    byline: namesOf(value).map((name) => ({ name })),
    published: dateIn({ ...fieldsField(given, 'sys'), ...value }, DATES),
    updated: dateIn({ ...fieldsField(given, 'sys'), ...value }, UPDATES),
    source: { name: source, url },
    section: sectionOf(value),
    tags: tagsOf(value),
    language: textField(value, 'language', 'lang'),
    image: imageOf(value, url),
    related,
    ...content,
    visible: [
      headline,
      headline === title ? '' : (source ?? ''),
      standfirst ?? '',
      ...visible,
      ...related.map((linked) => linked.headline),
    ].filter(Boolean),
  };
  return { drafts: [draft], troubles: [] };
}

/** A title, the one of several that Arc has for each place, or the one that its API calls the main one. */
function titleOf(value: Fields): string | undefined {
  const title = textField(value, 'headline', 'title', 'name') ?? basicField(value, 'headlines');
  return title ?? textField(fieldsField(value, 'headline') ?? {}, 'main');
}

function dateIn(value: Fields, names: readonly string[]): string | undefined {
  return names.map((name) => dateOf(value[name])).find(Boolean);
}

function sectionOf(value: Fields): string | undefined {
  const filed = fieldsField(fieldsField(value, 'taxonomy') ?? {}, 'primary_section') ?? {};
  const section = namesField(value, 'section')[0] ?? namesField(value, 'category')[0];
  return section ?? textField(value, 'section_name') ?? textField(filed, 'name');
}

/** Tags in a list, or in one text; those of Ghost that begin with "#" are its own. */
function tagsOf(value: Fields): string[] {
  const tags = ['tags', 'categories', 'topics'].flatMap((name) => {
    const text = textField(value, name);
    return text === undefined ? namesField(value, name) : text.split(/[;,|]/);
  });
  const filed = listField(fieldsField(value, 'taxonomy') ?? {}, 'tags').filter(isFields);
  return [
    ...tags.filter((tag) => !tag.startsWith('#')),
    ...filed.flatMap((tag) => textField(tag, 'text') ?? []),
  ];
}

/** The other stories that Arc sets between two paragraphs. */
function relatedIn(value: Fields, base: string | undefined): Linked[] {
  const asides = listField(value, 'content_elements')
    .filter(isFields)
    .filter(({ type }) => type === ASIDE);
  return asides.map((aside) => ({
    headline: htmlToText(textField(aside, 'content') ?? ''),
    url: resolved(textField(aside, 'url'), base),
  }));
}

function namesOf(value: Fields): string[] {
  const names = ['authors', 'author', 'byline', 'author_name', 'attributedTo'].flatMap((name) =>
    namesField(value, name),
  );
  const original = textField(fieldsField(value, 'byline') ?? {}, 'original') ?? [];
  return [...names, ...namesField(fieldsField(value, 'credits') ?? {}, 'by')].concat(original);
}

function imageOf(value: Fields, base: string | undefined): Draft['image'] {
  const promoted = fieldsField(value, 'promo_items') ?? {};
  return (
    PICTURES.map((name) => pictureIn(value, name, base)).find(Boolean) ?? pictureIn(promoted, 'basic', base)
  );
}

// What an export holds beside what was published
const UNPUBLISHED = /^(?:auto-?draft|draft|pending|trash)$/i;

function sourceOf(value: Fields): string | undefined {
  const said =
    textField(value, 'source', 'publisher', 'publication') ??
    textField(fieldsField(value, 'source') ?? {}, 'name');
  const isName = said !== undefined && webAddress(said) === undefined;
  return isName ? said : textField(value, 'siteName', 'sitename', 'site_name', 'source-hostname');
}

/** "Pier to open again - The Averell Courier" of an API that names its source. */
function withoutSource(title: string, source: string): string {
  const end = ` - ${source}`;
  return title.endsWith(end) ? title.slice(0, -end.length) : title;
}
