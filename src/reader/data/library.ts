import { useSyncExternalStore } from 'react';
import type { Headline } from '#edition/headline.ts';
import type { PrintedArticle } from '#edition/printed.ts';
import { createShelf, type Entries, type Shelf } from './shelf.ts';

/** A row the reader keeps, whole, so that it shows without the edition; `at` is milliseconds since 1970. */
export type Kept = { row: Headline; at: number };

/** What the reader did last, and how to take it back. */
export type Change = { kind: 'saved' | 'unsaved' | 'read' | 'unread'; id: string; undo: () => void };

const saved = createShelf<Kept>('broadsheet.saved');
const read = createShelf<Kept>('broadsheet.read');
const nothingKept: Entries<Kept> = {};

let lastChange: Change | undefined;
const changeListeners = new Set<() => void>();

/** Everything saved, by article id. Empty until the device has answered. */
export function useSaved(): Entries<Kept> {
  return useSyncExternalStore(saved.subscribe, saved.read, () => nothingKept);
}

/** Everything read, by article id; `at` is when its end was last reached. */
export function useRead(): Entries<Kept> {
  return useSyncExternalStore(read.subscribe, read.read, () => nothingKept);
}

/** The last change that can be undone, until it is, or is dismissed. */
export function useLastChange(): Change | undefined {
  return useSyncExternalStore(
    subscribeToChanges,
    () => lastChange,
    () => undefined,
  );
}

export function toggleSaved(row: Headline): void {
  const isSaved = saved.read()[row.id] !== undefined;
  place(saved, row, isSaved ? 'unsaved' : 'saved');
}

export function toggleRead(row: Headline): void {
  const isRead = read.read()[row.id] !== undefined;
  place(read, row, isRead ? 'unread' : 'read');
}

/** For reaching the end of an article: quiet, and nothing to undo where it was read before. */
export function markRead(row: Headline): void {
  if (read.read()[row.id] === undefined) read.set(row.id, { row, at: Date.now() });
}

export function dismissChange(): void {
  announce(undefined);
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

function place(shelf: Shelf<Kept>, row: Headline, kind: Change['kind']): void {
  const isGoing = kind === 'unsaved' || kind === 'unread';
  const before = shelf.set(row.id, isGoing ? undefined : { row, at: Date.now() });
  const undo = (): void => {
    shelf.set(row.id, before);
    announce(undefined);
  };
  announce({ kind, id: row.id, undo });
}

function announce(change: Change | undefined): void {
  lastChange = change;
  for (const listener of changeListeners) listener();
}

function subscribeToChanges(listener: () => void): () => void {
  changeListeners.add(listener);
  return () => changeListeners.delete(listener);
}
