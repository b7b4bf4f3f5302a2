import { pictureOf } from '#edition/ledger.ts';
import { trimNamed } from '#reader/offline/stores/pictures.ts';
import type { Stores } from '#reader/offline/stores/stores.ts';

/** Keeps the pictures this page shows: on a first visit they came before the worker could see them pass. */
export async function keepPictures(stores: Stores): Promise<void> {
  const named = await stores.named();
  const shown = [...document.images].map(({ currentSrc }) => currentSrc);
  for (const address of new Set(shown)) {
    const isOurs = address.startsWith(stores.site.href);
    if (!isOurs || pictureOf(address.slice(stores.site.href.length)) === undefined) continue;
    if (!(await caches.match(address))) await named.add(address).catch(() => undefined);
  }
  await trimNamed(stores);
}
