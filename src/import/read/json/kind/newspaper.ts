import { type Origin, type Reading, aDraft } from '#import/draft.ts';
import { dateOf } from '#import/read/date/date.ts';
import { webAddress } from '#import/read/html/address.ts';
import { textContent } from '#import/read/text/content.ts';
import { type Fields, fieldsField, namesField, textField } from '#import/read/json/fields.ts';

// Names that no other format has
const OWN_FIELDS = [
  'publish_date',
  'top_image',
  'top_img',
  'meta_data',
  'meta_keywords',
  'canonical_link',
  'source_url',
  'movies',
];

/**
 * An article as newspaper3k writes it: `title`, `text` in paragraphs parted by blank lines, `authors`, `publish_date`.
 *
 * - The whole of `text` is the body; `summary` and `keywords` are its own guesses and are not taken.
 */
export function readNewspaper(value: Fields, origin: Origin): Reading | undefined {
  const { title, text } = value;
  const isOfNewspaper = OWN_FIELDS.some((name) => name in value);
  if (!isOfNewspaper || typeof text !== 'string' || typeof title !== 'string') return undefined;
  if (text.trim() === '') return nothingToRead(title, origin);
  const openGraph = fieldsField(fieldsField(value, 'meta_data') ?? {}, 'og') ?? {};
  const url = webAddress(textField(value, 'canonical_link') ?? textField(value, 'url'));
  const name = textField(openGraph, 'site_name');
  const picture = webAddress(textField(value, 'top_img', 'top_image'));
  const content = textContent(text);
  const draft = {
    ...aDraft('json', origin),
    headline: title,
    body: content.body,
    byline: namesField(value, 'authors').map((author) => ({ name: author })),
    published: dateOf(fieldsField(value, 'publish_date')?.['$date'] ?? value['publish_date']),
    source: { name, url },
    image: picture === undefined ? undefined : { src: picture },
    language: textField(value, 'meta_lang') ?? textField(openGraph, 'locale'),
    tags: namesField(value, 'meta_keywords').flatMap((words) => words.split(',')),
    visible: [title, ...content.visible].filter((line) => line.trim() !== ''),
  };
  return { drafts: [draft], troubles: [] };
}

function nothingToRead(title: string, { place }: Origin): Reading {
  const found =
    title.trim() === ''
      ? 'an article with neither title nor text'
      : `a title, “${title.slice(0, 60)}”, without text`;
  return { drafts: [], troubles: [{ found, remedy: 'fetch the story again', ...(place && { place }) }] };
}
