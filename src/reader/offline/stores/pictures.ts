import { pictureOf } from '#edition/ledger.ts';
import type { Stores } from './stores.ts';

/** More than these are not kept of what was merely seen: the oldest go first. */
const MAX_NAMED = 1500;

/** A picture as it was asked for, else in whatever size there is of it. */
export async function storedPicture(stores: Stores, path: string): Promise<Response | undefined> {
  const exact = await caches.match(stores.addressOf(path));
  const picture = pictureOf(path);
  if (exact || picture === undefined) return exact;
  const beginning = stores.addressOf(`${picture}-`);
  const current = await stores.current();
  const places = [stores.named(), stores.saved(), ...(current ? [stores.edition(current.edition)] : [])];
  for (const cache of await Promise.all(places)) {
    const other = (await cache.keys()).find(
      ({ url }) => url.startsWith(beginning) && pictureOf(url.slice(stores.site.href.length)) === picture,
    );
    if (other) return cache.match(other);
  }
  return undefined;
}

/** Keeps within bounds what was only seen: entries are in the order they came. */
export async function trimNamed(stores: Stores): Promise<void> {
  const named = await stores.named();
  const keys = await named.keys();
  await Promise.all(keys.slice(0, Math.max(0, keys.length - MAX_NAMED)).map((key) => named.delete(key)));
}
