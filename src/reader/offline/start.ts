import type { QueryClient } from '@tanstack/react-query';
import type { Manifest } from '#edition/manifest.ts';
import { readPageData } from '#reader/data/pageData.ts';
import { manifestQuery } from '#reader/data/queries.ts';
import { readManifest } from '#reader/data/readEdition.ts';
import { keepPictures } from './keep/keepPictures.ts';
import { keepUsual } from './keep/keepUsual.ts';
import { register, retire } from './register.ts';
import type { Stores } from './stores/stores.ts';

/** One tab at a time keeps: two at once would bring in everything twice. */
const LOCK = 'broadsheet-keeping';

/** What the host has; `isNew`: it is not what this page was opened with. */
export type News = { manifest: Manifest; isNew: boolean };

/** Learns which edition the host has. From then on this page asks for files of the edition it was opened with and no other. */
export async function learnEdition(client: QueryClient): Promise<News | undefined> {
  const manifest = await readManifest({ signal: AbortSignal.timeout(60_000) }).catch(() => undefined);
  const mine = client.getQueryData(manifestQuery().queryKey);
  if (!manifest || !mine) return undefined;
  const isNew = mine.edition === undefined ? !isAlike(mine, manifest) : mine.edition !== manifest.edition;
  if (!isNew) client.setQueryData(manifestQuery().queryKey, manifest);
  return { manifest, isNew };
}

/** A page's own copy of the manifest does not name its edition: what both say tells whether they are of one. */
function isAlike(mine: Manifest, other: Manifest): boolean {
  const { date = other.date, articles = other.articles } = mine;
  return factsOf({ ...mine, date, articles }) === factsOf(other);
}

function factsOf({ name, date, articles, sections }: Manifest): string {
  return JSON.stringify([name, date, articles, sections.map(({ slug }) => slug)]);
}

/** Keeps what every reader has of the host's edition on the device. Does nothing where the browser keeps nothing. */
export async function keepOnDevice(stores: Stores, manifest: Manifest): Promise<void> {
  if (manifest.offline === false) return retire(stores);
  const registration = await register(stores);
  if (!registration || isSavingData()) return;
  // Where no other tab is open there is nobody to ask.
  registration.waiting?.postMessage('take over alone');
  await navigator.locks.request(LOCK, async () => {
    await keepUsual(stores, manifest, readPageData(document));
    await keepPictures(stores);
  });
}

function isSavingData(): boolean {
  const asked =
    'connection' in navigator && (navigator.connection as { saveData?: boolean }).saveData === true;
  return asked || matchMedia('(prefers-reduced-data: reduce)').matches;
}

/** Opens the new edition: a newer worker that waits for this page to go takes over. */
export async function openNewEdition(stores: Stores | undefined): Promise<void> {
  const registration = stores && (await navigator.serviceWorker.getRegistration(stores.site.href));
  registration?.waiting?.postMessage('take over');
  window.location.reload();
}
