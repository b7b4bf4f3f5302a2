import { useSyncExternalStore } from 'react';
import type { Words } from '#reader/words/en.ts';

/** What the reader did last, in words, and how to take it back. */
export type Change = { say: (words: Words) => string; undo: () => void };

let lastChange: Change | undefined;
const listeners = new Set<() => void>();

/** The last change that can be undone, until it is, or is dismissed. */
export function useLastChange(): Change | undefined {
  return useSyncExternalStore(
    subscribe,
    () => lastChange,
    () => undefined,
  );
}

/** Says what was done; pressing Undo calls `undo`. */
export function announce(say: Change['say'], undo: () => unknown): void {
  show({
    say,
    undo() {
      undo();
      dismissChange();
    },
  });
}

export function dismissChange(): void {
  show(undefined);
}

function show(change: Change | undefined): void {
  lastChange = change;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
