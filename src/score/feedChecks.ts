import type { Block } from '#edition/block.ts';
import { blockText } from '#edition/blockText.ts';
import { toBlocks } from '#import/read/html/blocks.ts';
import { parsePiece, textOf } from '#import/read/html/tree.ts';
import { folded } from './measure.ts';

export type ObservedItem = {
  title: string | undefined;
  link: string | undefined;
  /** The address as the feed printed it, before a proxy's was replaced by the story's own. */
  printedLink: string | undefined;
  id: string | undefined;
  published: string | undefined;
  updated: string | undefined;
  authors: string[];
  body: Block[];
  standfirst: string | undefined;
  tags: string[];
  language: string | undefined;
};

/** A feed as import saw it. */
export type Observed = {
  title?: string | undefined;
  link?: string | undefined;
  description?: string | undefined;
  language?: string | undefined;
  items: ObservedItem[];
};

/** One expectation: which field, how it is compared, where it is found. */
export type Check = {
  field: string;
  kind: 'plain' | 'markup' | 'date' | 'among';
  value: unknown;
  find: (observed: Observed) => unknown;
};

type Field = [name: string, kind: Check['kind'], find: (item: ObservedItem) => unknown];

const dateOfItem = (item: ObservedItem): unknown => [item.published, item.updated];
const textOfItem = (item: ObservedItem): unknown => [item.body, item.standfirst];
const linkOfItem = (item: ObservedItem): unknown => [item.link, item.printedLink];

/** The expectations of one of rss-parser's outputs. */
export function checksInRssParser(expected: unknown): Check[] {
  const feed = record(record(expected)['feed']);
  const fields: Field[] = [
    ['title', 'markup', (item) => [item.title]],
    ['link', 'plain', linkOfItem],
    ['guid', 'plain', (item) => item.id],
    ['id', 'plain', (item) => item.id],
    ['isoDate', 'date', dateOfItem],
    ['creator', 'among', (item) => item.authors],
    ['content', 'markup', textOfItem],
  ];
  return [
    ...feedChecks(feed, { title: 'title', link: 'link', description: 'description', language: 'language' }),
    ...list(feed['items']).flatMap((item, index) => itemChecks(fields, item, index)),
  ];
}

/** The expectations of one of gofeed's translations. */
export function checksInGofeed(expected: unknown): Check[] {
  const feed = record(expected);
  const fields: Field[] = [
    ['title', 'markup', (item) => [item.title]],
    ['link', 'plain', linkOfItem],
    ['guid', 'plain', (item) => item.id],
    ['publishedParsed', 'date', dateOfItem],
    ['updatedParsed', 'date', dateOfItem],
    ['content', 'markup', textOfItem],
    ['description', 'markup', textOfItem],
    ['categories', 'among', (item) => item.tags],
  ];
  const items = list(feed['items']);
  return [
    ...feedChecks(feed, { title: 'title', link: 'link', description: 'description', language: 'language' }),
    ...items.flatMap((item, index) => itemChecks(fields, item, index)),
    ...items.flatMap((item, index) => {
      const name = record(item['author'])['name'];
      return typeof name === 'string' && name !== ''
        ? [check(`items.${index}.author`, 'among', name, ({ items: found }) => found[index]?.authors)]
        : [];
    }),
  ];
}

// feedparser's words for the core fields: path below the entry or the feed, and how it is compared
const ENTRY_FIELDS: Readonly<Record<string, [Check['kind'], (item: ObservedItem) => unknown]>> = {
  title: ['markup', (item) => [item.title]],
  'title_detail.value': ['markup', (item) => [item.title]],
  link: ['plain', linkOfItem],
  id: ['plain', (item) => item.id],
  guid: ['plain', (item) => item.id],
  description: ['markup', textOfItem],
  summary: ['markup', textOfItem],
  'content.0.value': ['markup', textOfItem],
  author: ['among', (item) => item.authors],
  'authors.0.name': ['among', (item) => item.authors],
  'authors.1.name': ['among', (item) => item.authors],
  'author_detail.name': ['among', (item) => item.authors],
  published: ['date', dateOfItem],
  published_parsed: ['date', dateOfItem],
  updated: ['date', dateOfItem],
  updated_parsed: ['date', dateOfItem],
};
const FEED_FIELDS: Readonly<Record<string, keyof Omit<Observed, 'items'>>> = {
  title: 'title',
  'title_detail.value': 'title',
  link: 'link',
  tagline: 'description',
  subtitle: 'description',
  description: 'description',
  language: 'language',
};

/** The core-field expectations of one of feedparser's cases, from a line of its gold. */
export function checksInFeedparser(line: unknown): { name: string; checks: Check[] } {
  const gold = record(line);
  const checks = list(gold['checks']).flatMap(({ path, value }) => {
    const [first, ...rest] = Array.isArray(path) ? path.map(String) : [];
    if (first === 'entries') return entryCheck(Number(rest[0]), rest.slice(1).join('.'), value);
    const field = first === 'feed' ? FEED_FIELDS[rest.join('.')] : undefined;
    if (field === undefined) return [];
    return [
      check(`feed.${rest.join('.')}`, field === 'link' ? 'plain' : 'markup', value, (seen) => [seen[field]]),
    ];
  });
  return { name: String(gold['file']), checks };
}

function entryCheck(index: number, name: string, value: unknown): Check[] {
  const field = ENTRY_FIELDS[name];
  if (field === undefined) return [];
  const [kind, find] = field;
  return [
    check(`entries.${index}.${name}`, kind, value, ({ items }) => {
      const item = items[index];
      return item && find(item);
    }),
  ];
}

/** Whether what was found says what a check wants. */
export function isMet({ kind, value }: Check, found: unknown): boolean {
  if (kind === 'plain')
    return flat(found).some((each) => sameText(String(value), each) || isResolved(String(value), each));
  if (kind === 'among')
    return flat(value).every((wanted) => flat(found).some((each) => sameText(wanted, each)));
  if (kind === 'date') return flat(found).some((each) => sameInstant(value, each));
  return sameMarkup(String(value), Array.isArray(found) ? found : [found]);
}

/** Whether an address is the absolute form of a relative one. */
function isResolved(wanted: string, found: string): boolean {
  return wanted.startsWith('/') && found === URL.parse(wanted, found)?.href;
}

function feedChecks(
  feed: Record<string, unknown>,
  names: Record<string, keyof Omit<Observed, 'items'>>,
): Check[] {
  return Object.entries(names).flatMap(([name, field]) => {
    const value = feed[name];
    if (typeof value !== 'string' || value.trim() === '' || isArtefact(value)) return [];
    return [check(`feed.${name}`, field === 'link' ? 'plain' : 'markup', value, (seen) => [seen[field]])];
  });
}

function itemChecks(fields: readonly Field[], item: Record<string, unknown>, index: number): Check[] {
  return fields.flatMap(([name, kind, find]) => {
    const value = item[name];
    const isGiven =
      typeof value === 'string'
        ? value.trim() !== ''
        : Array.isArray(value) && value.every((each) => typeof each === 'string');
    if (!isGiven || isArtefact(value)) return [];
    return [check(`items.${index}.${name}`, kind, value, ({ items }) => items[index] && find(items[index]))];
  });
}

/** A gold value that another reader made up: read in the wrong encoding, or its own word for an empty element. */
function isArtefact(value: unknown): boolean {
  return value === 'EMPTY' || JSON.stringify(value).includes('\ufffd');
}

function check(field: string, kind: Check['kind'], value: unknown, find: Check['find']): Check {
  return { field, kind, value, find };
}

function sameText(wanted: string, found: string): boolean {
  return plain(wanted) === plain(found);
}

function plain(text: string): string {
  return folded(textOf(parsePiece(text))).replace(/\/$/, '');
}

/** An instant in ISO 8601, or feedparser's list of its parts in UTC; a date without a clock is a day. */
function sameInstant(wanted: unknown, found: string): boolean {
  const parts = Array.isArray(wanted) ? wanted.map(Number) : undefined;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = parts ?? [];
  const instant = parts ? Date.UTC(year, month - 1, day, hour, minute, second) : Date.parse(String(wanted));
  const zoned = /T.*(?:Z|[+-]\d{2}:\d{2})$/.test(found) || !found.includes('T') ? found : `${found}Z`;
  return Math.abs(instant - Date.parse(zoned)) < 1000;
}

/** Whether the same words, links and pictures are in one of the places found. */
function sameMarkup(wanted: string, found: readonly unknown[]): boolean {
  const want = marksOf(toBlocks(parsePiece(wanted)));
  return found.some((place) => {
    // A field of plain text cannot hold a picture; without words in it, it is empty
    if (place === undefined) return want.letters === '';
    if (typeof place === 'string')
      return letters(place) === want.letters || letters(textOf(parsePiece(place))) === want.letters;
    const have = marksOf(Array.isArray(place) ? place : []);
    const isSameAddress = (address: string, index: number): boolean =>
      address === have.addresses[index] || isResolved(address, have.addresses[index] ?? '');
    return have.letters === want.letters && want.addresses.every(isSameAddress);
  });
}

function marksOf(blocks: readonly Block[]): { letters: string; addresses: string[] } {
  const addresses = blocks.flatMap((block) => {
    if (block.type === 'image') return [block.src];
    return 'marks' in block
      ? (block.marks ?? []).flatMap((mark) => (mark.type === 'link' ? [mark.href] : []))
      : [];
  });
  return { letters: letters(blocks.map(blockText).join(' ')), addresses };
}

function letters(text: string): string {
  return text.replace(/[\s\u200b]+/g, '');
}

function flat(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).filter((each) => typeof each === 'string');
}

function list(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.map(record) : [];
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}
