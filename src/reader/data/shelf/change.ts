import { useSyncExternalStore } from 'react';
import type { TroubleKind } from '#reader/data/trouble.ts';
import type { Words } from '#reader/words/useWords.ts';
import type { Changes, Shelf } from './shelf.ts';

/** What the reader did last, in words, and how to take it back; `count` tells one from the next. */
export type Change = { say: (words: Words) => string; undo: () => Promise<void>; count: number };

/**
 * What there is to tell: the last change, until it is taken back or dismissed, and that it was taken back. `isLost`: the device does
 * not keep what its reader does. `missed`: why what was pressed does not open.
 */
export type News = { change?: Change; isUndone?: true; isLost?: boolean; missed?: TroubleKind };

const nothing: News = {};
let news = nothing;
let isTold = false;
let count = 0;
const listeners = new Set<() => void>();

export function useNews(): News {
  return useSyncExternalStore(
    subscribe,
    () => news,
    () => nothing,
  );
}

/** Says what was done; pressing Undo calls `undo`. */
export function announce(say: Change['say'], undo: () => unknown): void {
  count += 1;
  const last: Change = {
    say,
    async undo() {
      await undo();
      // The reader may have done something else meanwhile
      if (news.change === last) tell({ isUndone: true });
    },
    count,
  };
  tell({ change: last });
}

/** Puts changes onto a shelf, says what was done, and offers the way back; `then` follows each of the two. */
export function change<Entry>(
  shelf: Shelf<Entry>,
  changes: Changes<Entry>,
  say: Change['say'],
  then?: () => void,
): void {
  const before = shelf.put(changes);
  then?.();
  announce(say, async () => {
    await shelf.put(await before);
    then?.();
  });
}

/** Says that what was pressed does not open, until it is dismissed or another page opens. */
export function tellMissed(missed: TroubleKind): void {
  tell({ missed });
}

export function dismissChange(): void {
  tell(nothing);
}

/** Says, once a visit and until it is dismissed, that what the reader does here lasts no longer than the page. */
export function tellLost(): void {
  if (isTold) return;
  isTold = true;
  tell({ ...news, isLost: true });
}

export function dismissLost(): void {
  tell({ ...news, isLost: false });
}

function tell(next: News): void {
  news = { isLost: news.isLost ?? false, ...next };
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
