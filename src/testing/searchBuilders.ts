import { inflateRawSync } from 'node:zlib';
import { openSearch } from '#search/openSearch.ts';
import { writeSearchIndex, type SearchIndexOptions } from '#press/search/writeSearchIndex.ts';
import type { SearchAnswer, SearchService } from '#search/search.ts';
import type { Indexable } from '#search/write/document.ts';

export type IndexBytes = Map<string, Uint8Array>;

let count = 0;

/** A story as the index reads it; its id is a number unless it has another. */
export function aHeadline(headline: string, text = '', more: Partial<Indexable> = {}): Indexable {
  count += 1;
  const body = text === '' ? [] : [{ type: 'paragraph' as const, text }];
  return { id: `story-${count}`, headline, language: 'en', body, ...more };
}

/** The files of an index. */
export async function pressed(
  articles: readonly Indexable[],
  options: SearchIndexOptions = {},
): Promise<IndexBytes> {
  const files: IndexBytes = new Map();
  const sink = (path: string, bytes: Uint8Array): void => void files.set(path, bytes);
  await writeSearchIndex(articles, sink, options);
  return files;
}

export async function opened(files: IndexBytes): Promise<SearchService> {
  const service = await openSearch({
    read: (path) => Promise.resolve(files.get(path)),
    inflate: (bytes) => Promise.resolve(new Uint8Array(inflateRawSync(bytes))),
  });
  if (!service) throw new Error('The index does not open.');
  return service;
}

export async function ask(articles: readonly Indexable[], text: string): Promise<SearchAnswer> {
  return (await opened(await pressed(articles))).search({ text });
}

export function idsOf(answer: SearchAnswer): string[] {
  return answer.hits.map(({ id }) => id);
}

/** The ids of what a query finds, in the order of the alphabet. */
export async function idsFor(articles: readonly Indexable[], text: string): Promise<string[]> {
  return idsOf(await ask(articles, text)).sort();
}
