import { useSyncExternalStore } from 'react';
import { createShelf, type Entries } from './shelf.ts';

/** Where the reader stopped in an article: the block at the head of the screen. `at` is milliseconds since 1970. */
export type Place = { block: number; at: number };

const places = createShelf<Place>('broadsheet.places');
const nowhere: Entries<Place> = {};

/** Where the reader stopped, by article id. Empty until the device has answered. */
export function usePlaces(): Entries<Place> {
  return useSyncExternalStore(places.subscribe, places.read, () => nowhere);
}

export function keepPlace(id: string, block: number): void {
  if (places.read()[id]?.block !== block) places.set(id, { block, at: Date.now() });
}

/** For an article that was read to its end: next time it opens at its beginning. */
export function forgetPlace(id: string): void {
  if (places.read()[id]) places.set(id, undefined);
}
