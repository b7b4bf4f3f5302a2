import type { Drop } from '#import/draft.ts';
import { dateOf } from '#import/read/date/date.ts';
import { namesIn } from '#import/read/names.ts';
import type { Head } from './head.ts';

/** What stands between two lines of it in front of a page of Markdown: YAML, or TOML. */
export const FENCE = /^(?:-{3,}|\+{3,})\s*$/;

// "author: Ada Quill", "featured_image: pier.jpg", "tags:", "author = 'Ada Quill'"; "Note: …" of a folded text is none
const FIELD = /^(?<key>[\p{Ll}_][\p{L}\p{N}_-]{1,30})\s?(?::(?=\s|$)|\s=)\s*(?<value>.*)$/u;
// "[taxonomies]"
const TABLE = /^\[+[\w.-]+\]+$/;
const ITEM = /^-\s+/;
// "description: >-"
const FOLDED = /^[>|][+-]?\d?$/;
// A list within a line; commas within quotation marks part nothing
const LISTED = /"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|[^\s,[\]"'][^,[\]]*/g;
// Within an author or a picture: "name: Ada Quill", "path: /assets/pier.jpg"
const WITHIN = /^(?:name|path|src|url|feature|teaser|caption|alt|credit)$/;
const NAMING = /^(?:name|path|src|url|feature|teaser)$/;
const LONGEST = 60;

type Field = { key: string; lines: string[]; value: string };
/** What a field of some name goes to. */
const PLACES: readonly { keys: RegExp; to: string }[] = [
  { keys: /^title|^headline$|^(?:titel|titre|título|titulo|titolo)$/, to: 'headline' },
  { keys: /^(?:authors?|byline|by|creator|writer|autore?s?|autorin|auteure?s?)$/, to: 'byline' },
  {
    keys: /^(?:date|published|published_?at|pub_?date|publish_?date|datepublished|created|datum|fecha|data)$/i,
    to: 'published',
  },
  { keys: /^(?:updated|updated_?at|modified|lastmod|last_modified_at|datemodified)$/i, to: 'updated' },
  {
    keys: /^(?:description|summary|excerpt|subtitle|standfirst|dek|lead|beschreibung|descripción|descrizione|descrição|résumé)$/,
    to: 'standfirst',
  },
  {
    keys: /^(?:tags?|keywords|categor(?:y|ies)|topics|schlagw[oö]rter|schlagworte|kategorien?|etiquetas|catégories?|categorías?)$/,
    to: 'tags',
  },
  { keys: /^(?:lang|language|locale)$/, to: 'language' },
  {
    keys: /^(?:image|cover|cover_?image|featured_?image|thumbnail|hero|hero_?image|header_?image|teaser|banner|og_?image|bild|imagen?)$/i,
    to: 'image',
  },
];

/**
 * The fields between two lines of dashes, as YAML writes them, or of plus signs, as TOML does; absent where none are.
 *
 * - Lists in a line or one item a line, texts folded over several lines, and quoted ones. What has no place in an article
 *   is dropped.
 */
export function frontMatter(lines: readonly string[]): Head | undefined {
  const [fence = ''] = lines;
  const end = FENCE.test(fence)
    ? lines.findIndex((line, at) => at > 0 && line[0] === fence[0] && FENCE.test(line))
    : -1;
  if (end < 2 || end > LONGEST || !(FIELD.test(lines[1] ?? '') || TABLE.test(lines[1] ?? '')))
    return undefined;
  const fields = fieldsOf(lines.slice(1, end));
  const valuesOf = (place: string): string[] =>
    fields.filter(({ key }) => placeOf(key) === place).flatMap(valuesIn);
  const [headline] = valuesOf('headline');
  const [image] = valuesOf('image');
  const [language] = valuesOf('language');
  return {
    headline,
    standfirst: valuesOf('standfirst')[0],
    byline: valuesOf('byline')
      .flatMap(namesIn)
      .map((name) => ({ name })),
    published: dateOf(valuesOf('published')[0]),
    updated: dateOf(valuesOf('updated')[0]),
    tags: valuesOf('tags'),
    ...(language !== undefined && { language }),
    length: end + 1,
    ...(image !== undefined && { image: { src: image } }),
    drops: [dropOf(fence), ...fields.flatMap(dropsOf), dropOf(lines[end] ?? '')],
  };
}

/** Each field with the lines that go on with it. */
function fieldsOf(lines: readonly string[]): Field[] {
  const fields: Field[] = [];
  for (const line of lines) {
    const { key, value = '' } = FIELD.exec(line)?.groups ?? {};
    const last = fields.at(-1);
    if (last && isWithin(last, key)) last.lines.push(line);
    else if (key !== undefined) fields.push({ key, lines: [line], value });
    else if (last === undefined || TABLE.test(line)) fields.push({ key: '', lines: [line], value: '' });
    else last.lines.push(line);
  }
  return fields;
}

/** Whether a field says more of the one above it, which has no value of its own: the name of an author. */
function isWithin({ key, value }: Field, inner = ''): boolean {
  return value === '' && WITHIN.test(inner) && /^(?:byline|image)$/.test(placeOf(key) ?? '');
}

function valuesIn({ key: of, lines, value }: Field): string[] {
  const below = lines.slice(1);
  if (value.startsWith('['))
    return [...[value, ...below].join(' ').matchAll(LISTED)].map(([item]) => unquoted(item.trim()));
  const items = below.filter((line) => ITEM.test(line));
  const named = below.flatMap((line) => {
    const { key = '', value: name = '' } = FIELD.exec(line.replace(ITEM, ''))?.groups ?? {};
    return NAMING.test(key) ? [unquoted(name)] : [];
  });
  if (value === '' && named.length > 0) return placeOf(of) === 'image' ? named : named.filter(isNoAddress);
  if (value === '' && items.length > 0) return items.map((line) => unquoted(line.replace(ITEM, '')));
  const text = unquoted([FOLDED.test(value) ? '' : value, ...below].join(' ').trim());
  return text === '' ? [] : [text];
}

function isNoAddress(name: string): boolean {
  return !/[/@]/.test(name);
}

function unquoted(text: string): string {
  const [, double] = /^"((?:[^"\\]|\\.)*)"/.exec(text) ?? [];
  if (double !== undefined) return double.replaceAll(/\\(["\\/])/g, '$1');
  const [, single] = /^'((?:[^']|'')*)'/.exec(text) ?? [];
  return single?.replaceAll("''", "'") ?? text.replace(/(?:^|\s)#\s.*$/, '');
}

function placeOf(key: string): string | undefined {
  return PLACES.find(({ keys }) => keys.test(key))?.to;
}

function dropsOf({ key, lines }: Field): Drop[] {
  return lines.map((line) => dropOf(line, placeOf(key)));
}

function dropOf(text: string, to?: string): Drop {
  return { text, rule: 'a field over the text', ...(to !== undefined && { to }) };
}
