import type { Headline } from '#edition/page/headline.ts';
import { anyRow } from './library.ts';
import { newestFirst } from './newestFirst.ts';
import { setFlag } from './setFlag.ts';
import { createShelf } from './shelf.ts';

/** Where the reader stopped in an article. */
export type Place = {
  row: Pick<Headline, 'id' | 'headline' | 'language'>;
  /** The block, the letter in it, and words around it to find it by when the text has changed: it stands `skip` into them. */
  point: { block: number; offset: number; quote: string; skip: number };
  /** What is left to read, in whole minutes. */
  minutesLeft: number;
  /** Milliseconds since 1970. */
  at: number;
};

const MAX_PLACES = 200;

/** Where the reader stopped, by article id. */
export const places = createShelf<Place>('places', {
  row: anyRow,
  point: { block: 0, offset: 0, quote: '', skip: 0 },
  minutesLeft: 0,
  at: 0,
});

export async function keepPlace(place: Place): Promise<void> {
  // First: the page may be left before the device has answered
  setFlag('continue', true);
  await places.put(new Map([[place.row.id, place]]));
  if (places.count() > MAX_PLACES) await dropOldest();
}

/** For an article that was read to its end: next time it opens at its beginning. */
export async function forgetPlace(id: string): Promise<void> {
  if (await places.get(id)) await places.put(new Map([[id, undefined]]));
}

async function dropOldest(): Promise<void> {
  const oldest = newestFirst((await places.everything()).values()).slice(MAX_PLACES);
  await places.put(new Map(oldest.map(({ row }) => [row.id, undefined])));
}
