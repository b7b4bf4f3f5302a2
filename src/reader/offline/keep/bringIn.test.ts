import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Stores } from '#reader/offline/stores/stores.ts';
import { bringIn } from './bringIn.ts';

const paths = Array.from({ length: 40 }, (_, place) => `edition/${place}.json`);

/** Stores of which this test uses one, that holds what was put into it. */
function someStores(): Stores {
  const held = new Map<string, Response>();
  const store = {
    match: async (address: string) => held.get(address),
    put: async (address: string, response: Response) => void held.set(address, response),
  };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a Cache is more than what is used of it
  return { edition: async () => store, addressOf: (path: string) => path } as unknown as Stores;
}

describe('bringing in files', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('ends with the first that the host refuses, and tells of no progress after that', async () => {
    const asked: string[] = [];
    vi.stubGlobal('fetch', async (address: string) => {
      asked.push(address);
      await new Promise((resolve) => setTimeout(resolve, address.includes('/3.json') ? 1 : 5));
      return new Response('{}', { status: address.includes('/3.json') ? 503 : 200 });
    });
    const progress = vi.fn<(bytes: number) => void>();
    expect(await bringIn({ stores: someStores(), edition: 'e1', paths, progress })).toBe('offline');
    const [askedThen, toldThen] = [asked.length, progress.mock.calls.length];
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect([asked.length, progress.mock.calls.length]).toEqual([askedThen, toldThen]);
    expect(askedThen).toBeLessThan(12);
  });

  it('is stopped, and not without a connection, where a reader stops it amid a file', async () => {
    const control = new AbortController();
    vi.stubGlobal('fetch', async () => {
      control.abort();
      throw new DOMException('aborted', 'AbortError');
    });
    const { signal } = control;
    expect(await bringIn({ stores: someStores(), edition: 'e1', paths, signal })).toBe('stopped');
  });

  it('brings in all, and tells how far it is', async () => {
    vi.stubGlobal('fetch', async () => new Response('{}'));
    const progress = vi.fn<(bytes: number) => void>();
    expect(await bringIn({ stores: someStores(), edition: 'e1', paths, progress })).toBe('done');
    expect(progress).toHaveBeenCalledTimes(paths.length);
  });
});
