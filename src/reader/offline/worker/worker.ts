// The worker between the pages of a newspaper and its host. Goal: what is on the device opens without the host, and no tab ever
// mixes two editions. It decides nothing of its own: pages say what is kept (`keep/`), it answers.
//
// - A page comes from the host, so a new edition shows at once; where the host fails or takes long, a bare page comes from here
//   and fills itself from what is kept.
// - A page asks for files with the edition it was opened with (`?e=`). They come from that edition's own store. The host is asked
//   only while it still has that edition; once it has another one the answer is 409, and the page opens anew, whole.
// - Pictures, parts of the index and the reader's files are named by their content: once here, never asked for again.
import { manifestPath, searchFolder } from '#edition/paths.ts';
import { pictureOf } from '#edition/ledger.ts';
import { storedPicture } from '#reader/offline/stores/pictures.ts';
import { openStores } from '#reader/offline/stores/stores.ts';

declare const self: ServiceWorkerGlobalScope;
/** Written in front of this script by the press: the reader's files, and a page without content with `{root}` for the site's root. */
declare const broadsheet: { reader: string; files: readonly string[]; page: string };

/** How long the host may take with a page before what is here is shown, in milliseconds. */
const PATIENCE_MS = 4000;
const READER_FILE = /^(?:assets|icons)\//;
const INDEX_ROOT = `${searchFolder}/root.bin`;

const stores = openStores(new URL(self.registration.scope));
/** The question which edition the host has, while it is open: what is asked for at the same time shares its answer. */
let asking: Promise<string | undefined> | undefined;

self.addEventListener('install', (event) => event.waitUntil(storeReader()));
self.addEventListener('activate', (event) => event.waitUntil(takeOver()));
self.addEventListener('message', (event) => event.waitUntil(hear(event.data)));
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const path = pathOf(request.url);
  if (request.method !== 'GET' || path === undefined) return;
  const answer = request.mode === 'navigate' ? openPage(event) : answerFile(request, path);
  if (answer) event.respondWith(answer);
});

async function storeReader(): Promise<void> {
  const cache = await stores.reader(broadsheet.reader);
  await cache.addAll(broadsheet.files.map(stores.addressOf));
}

async function takeOver(): Promise<void> {
  await stores.clear((kind) => !kind.startsWith('reader ') || kind === `reader ${broadsheet.reader}`);
  await self.registration.navigationPreload?.enable();
  await self.clients.claim();
}

/** A worker waits until the reader agrees, or where there is nobody whose page would change its code. */
async function hear(message: unknown): Promise<void> {
  const pages = await self.clients.matchAll({ includeUncontrolled: true });
  if (message === 'take over' || (message === 'take over alone' && pages.length <= 1))
    await self.skipWaiting();
}

function pathOf(address: string): string | undefined {
  const { origin, pathname } = new URL(address);
  const { site } = stores;
  const isOurs = origin === site.origin && pathname.startsWith(site.pathname);
  return isOurs ? pathname.slice(site.pathname.length) : undefined;
}

function answerFile(request: Request, path: string): Promise<Response> | undefined {
  if (READER_FILE.test(path)) return namedFile(request, path, stores.reader(broadsheet.reader));
  if (path === manifestPath) return manifest();
  const isShard = path.startsWith(`${searchFolder}/`) && path !== INDEX_ROOT;
  if (isShard || pictureOf(path) !== undefined) return namedFile(request, path, stores.named());
  return path.startsWith('edition/') ? editionFile(request, path) : undefined;
}

async function openPage({ request, preloadResponse }: FetchEvent): Promise<Response> {
  const asked = Promise.resolve(preloadResponse).then((early: Response | undefined) =>
    // Firefox gives what failed early as an answer: an error, which it would show in place of what is kept
    early && early.type !== 'error' ? early : fetch(request),
  );
  const page = await Promise.race([asked.catch(() => undefined), after(PATIENCE_MS)]);
  if (page && !isBusy(page)) return page;
  if (page || (await stores.current())) return barePage();
  return asked.catch(barePage);
}

function barePage(): Response {
  const html = broadsheet.page.replaceAll('{root}', stores.site.pathname);
  return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
}

async function namedFile(request: Request, path: string, store: Promise<Cache>): Promise<Response> {
  const known = await caches.match(stores.addressOf(path));
  if (known) return known;
  const response = await fetch(request).catch(() => undefined);
  if (response?.status === 200 && !isPage(response) && !editionOf(request))
    await keep(store, path, response.clone());
  return response?.ok === true
    ? response
    : ((await storedPicture(stores, path)) ?? response ?? Response.error());
}

/** What the host has now, else what is kept: a page that learns of a new edition takes care of it. */
async function manifest(): Promise<Response> {
  const response = await Promise.race([ask(manifestPath).catch(() => undefined), after(PATIENCE_MS)]);
  if (response?.ok === true && !isPage(response)) return response;
  return (await stored(manifestPath)) ?? response ?? Response.error();
}

async function editionFile(request: Request, path: string): Promise<Response> {
  const edition = editionOf(request);
  const known = edition && (await (await stores.edition(edition)).match(stores.addressOf(path)));
  if (known) return known;
  const [response, onHost] = await Promise.all([ask(path).catch(() => undefined), liveEdition()]);
  if (response?.ok !== true || isPage(response))
    return (await stored(path, edition)) ?? response ?? Response.error();
  if (edition && onHost && onHost !== edition) return new Response(null, { status: 409 });
  if (onHost) await keep(stores.edition(onHost), path, response.clone());
  return response;
}

/** From the edition a page was opened with, or else the current one; at last from what was saved. */
async function stored(path: string, edition?: string): Promise<Response | undefined> {
  const hash = edition ?? (await stores.current())?.edition;
  const address = stores.addressOf(path);
  const own = hash === undefined ? undefined : await (await stores.edition(hash)).match(address);
  return own ?? (await stores.saved()).match(address);
}

function liveEdition(): Promise<string | undefined> {
  asking ??= readLiveEdition()
    .catch(() => undefined)
    .finally(() => (asking = undefined));
  return asking;
}

async function readLiveEdition(): Promise<string | undefined> {
  const value: unknown = await (await ask(manifestPath)).json();
  const isManifest = typeof value === 'object' && value !== null && 'edition' in value;
  return isManifest && typeof value.edition === 'string' ? value.edition : undefined;
}

function ask(path: string): Promise<Response> {
  return fetch(stores.addressOf(path), { cache: 'no-cache' });
}

/** A device without room keeps less; it reads all the same. */
async function keep(store: Promise<Cache>, path: string, response: Response): Promise<void> {
  await (await store).put(stores.addressOf(path), response).catch(() => undefined);
}

function editionOf(request: Request): string | undefined {
  return new URL(request.url).searchParams.get('e') ?? undefined;
}

function isBusy({ status }: Response): boolean {
  return status === 429 || status >= 500;
}

/** Many static hosts answer an unknown path with a page of their own and status 200. */
function isPage(response: Response): boolean {
  return response.headers.get('content-type')?.includes('text/html') === true;
}

function after(ms: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(undefined), ms));
}
