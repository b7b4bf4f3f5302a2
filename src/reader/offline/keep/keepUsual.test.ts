import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Manifest } from '#edition/manifest.ts';
import { articlePath, headlinesPath, ledgerPath, manifestPath, searchFolder } from '#edition/paths.ts';
import type { Current, Stores } from '#reader/offline/stores/stores.ts';
import { keepUsual } from './keepUsual.ts';

const SITE = new URL('https://courier.example/');

/** A browser's stores, as far as they are used here: caches in the order their files came, and which edition is opened. */
function someStores(current: Current): Stores & { paths: (edition: string) => string[] } {
  const caches = new Map<string, Map<string, Response>>();
  let opened = current;
  const held = (edition: string): Map<string, Response> => {
    const cache = caches.get(edition) ?? new Map<string, Response>();
    caches.set(edition, cache);
    return cache;
  };
  const stores = {
    site: SITE,
    edition: async (edition: string) => ({
      match: async (address: string) => held(edition).get(address),
      put: async (address: string, response: Response) => void held(edition).set(address, response),
      keys: async () => [...held(edition).keys()].map((url) => ({ url })),
    }),
    current: async () => opened,
    setCurrent: async (next: Current) => void (opened = next),
    addressOf: (path: string) => new URL(path, SITE).href,
    paths: (edition: string) => [...held(edition).keys()].map((url) => url.slice(SITE.href.length)),
  };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a Cache is more than what is used of it
  return stores as unknown as ReturnType<typeof someStores>;
}

describe('keeping what every reader has', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('asks anew for what was read last, however much was read before', async () => {
    const stores = someStores({ edition: 'e1', isWhole: false });
    const before = await stores.edition('e1');
    const read = Array.from({ length: 150 }, (_, place) => articlePath(`story-${place}`));
    for (const path of [...read, ledgerPath, `${searchFolder}/root.bin`])
      await before.put(stores.addressOf(path), new Response('{}'));
    vi.stubGlobal('fetch', async () => new Response('{}'));
    const manifest: Manifest = { schema: 1, edition: 'e2', name: 'Courier', language: 'en', sections: [] };
    expect(await keepUsual(stores, manifest, undefined)).toBe('done');
    const front = headlinesPath({ kind: 'front' }, 1);
    expect(stores.paths('e2').toSorted()).toEqual([...read.slice(-100), front, manifestPath].toSorted());
    expect(await stores.current()).toEqual({ edition: 'e2', isWhole: false });
  });
});
