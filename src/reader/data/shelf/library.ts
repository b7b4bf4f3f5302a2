import { useSyncExternalStore } from 'react';
import type { Headline } from '#edition/page/headline.ts';
import type { PrintedArticle } from '#edition/page/printed.ts';
import type { Words } from '#reader/words/useWords.ts';
import { change } from './change.ts';
import { createShelf, type Shelf } from './shelf.ts';

/** A row the reader keeps, whole, so that it shows without the edition; `at` is milliseconds since 1970. */
export type Kept = { row: Headline; at: number; note?: string };

/** What a row has, whoever keeps it. */
export const anyRow = { id: '', headline: '', language: '' };
const anyKept = { row: anyRow, at: 0 };

/** Everything saved, by article id. */
export const saved = createShelf<Kept>('saved', anyKept, { isFirstKept: true });
/** Everything read, by article id; `at` is when its end was first reached. */
export const read = createShelf<Kept>('read', anyKept, { isFirstKept: true });

/** Whether something stands under the id. False until the device has answered. */
export function useHas(shelf: Pick<Shelf<unknown>, 'subscribe' | 'has'>, id: string): boolean {
  return useSyncExternalStore(
    shelf.subscribe,
    () => shelf.has(id),
    () => false,
  );
}

export function useCount(shelf: Pick<Shelf<unknown>, 'subscribe' | 'count'>): number {
  return useSyncExternalStore(shelf.subscribe, shelf.count, () => 0);
}

export function toggleSaved(row: Headline): void {
  place(saved, row, saved.has(row.id) ? 'unsaved' : 'saved');
}

export function toggleRead(row: Headline): void {
  place(read, row, read.has(row.id) ? 'unread' : 'read');
}

/** For reaching the end of an article: quiet, and nothing to undo where it was read before. */
export async function markRead(row: Headline): Promise<void> {
  if (!(await read.get(row.id))) await read.put(new Map([[row.id, { row, at: Date.now() }]]));
}

/** The list row of an article, as its headline page has it. */
export function headlineOf(article: PrintedArticle): Headline {
  const { id, headline, standfirst, section, byline, source, published, language, minutes, image } = article;
  return {
    id,
    headline,
    language,
    minutes,
    ...(standfirst !== undefined && { standfirst }),
    ...(section !== undefined && { section }),
    ...(byline && { byline: byline.map((person) => person.name) }),
    ...(source?.name !== undefined && { source: source.name }),
    ...(published !== undefined && { published }),
    ...(image && { image }),
  };
}

function place(shelf: Shelf<Kept>, row: Headline, kind: keyof Words['change']): void {
  const isGoing = kind === 'unsaved' || kind === 'unread';
  const changes = new Map([[row.id, isGoing ? undefined : { row, at: Date.now() }]]);
  change(shelf, changes, (words) => words.change[kind]);
}
