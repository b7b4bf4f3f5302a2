import { useSyncExternalStore } from 'react';
import type { Entries, Shelf } from './shelf.ts';

/** Every entry of a shelf; undefined until the device has answered. */
export function useEntries<Entry>(shelf: Shelf<Entry>): Entries<Entry> | undefined {
  return useSyncExternalStore(shelf.subscribe, shelf.all, () => undefined);
}

const none: ReadonlySet<string> = new Set();

/** What stands on a shelf, by id. Empty until the device has answered. */
export function useIds(shelf: Pick<Shelf<unknown>, 'subscribe' | 'ids'>): ReadonlySet<string> {
  return useSyncExternalStore(shelf.subscribe, shelf.ids, () => none);
}
