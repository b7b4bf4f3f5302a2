import { useSyncExternalStore } from 'react';
import { createShelf, type Entries } from '#reader/data/shelf.ts';

const MAX_RECENT = 10;
const none: Entries<{ at: number }> = {};
const recent = createShelf<{ at: number }>('broadsheet.searches');

/** What was searched for on this device, the last first. */
export function useRecentSearches(): string[] {
  return textsOf(useSyncExternalStore(recent.subscribe, recent.read, () => none));
}

/** Keeps a search on this device, and lets go of the oldest. */
export function keepSearch(text: string): void {
  const plain = text.trim().replace(/\s+/g, ' ');
  if (plain === '') return;
  recent.set(plain, { at: Date.now() });
  for (const old of textsOf(recent.read()).slice(MAX_RECENT)) recent.set(old, undefined);
}

export function forgetSearch(text: string): void {
  recent.set(text, undefined);
}

function textsOf(entries: Entries<{ at: number }>): string[] {
  return Object.entries(entries)
    .sort(([, one], [, other]) => other.at - one.at)
    .map(([text]) => text);
}
