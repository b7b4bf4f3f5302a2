import * as v from 'valibot';
import { describe, expect, it, vi } from 'vitest';
import { fetchEdition } from './fetchEdition.ts';
import { EditionTrouble } from './trouble.ts';

const schema = v.object({ words: v.string() });
const json = { headers: { 'content-type': 'application/json' } };

function answer(response: () => Response | Promise<Response>): void {
  vi.stubGlobal('fetch', vi.fn(response));
}

async function troubleOf(): Promise<unknown> {
  const error: unknown = await fetchEdition(schema, { path: 'edition/a.json' }).catch(
    (reason: unknown) => reason,
  );
  return error instanceof EditionTrouble ? error.kind : error;
}

describe('fetchEdition', () => {
  it('gives what came, checked, from an address that names the edition', async () => {
    const asked: string[] = [];
    vi.stubGlobal('fetch', (address: URL) => {
      asked.push(address.href);
      return Promise.resolve(Response.json({ words: 'Hello' }));
    });
    const value = await fetchEdition(schema, { path: 'edition/a.json', edition: 'e7' });
    expect(value).toEqual({ words: 'Hello' });
    expect(asked).toEqual([expect.stringMatching(/\/edition\/a\.json\?e=e7$/)]);
  });

  it.each([
    ['missing', () => new Response('', { status: 404 })],
    [
      'missing',
      () => new Response('<!doctype html>', { headers: { 'content-type': 'text/html; charset=utf-8' } }),
    ],
    ['busy', () => new Response('', { status: 429 })],
    ['busy', () => new Response('', { status: 503 })],
    ['damaged', () => new Response('{"words":"Hel', json)],
    ['damaged', () => new Response('{"words":7}', json)],
    ['offline', () => Promise.reject(new TypeError('Failed to fetch'))],
  ])('calls it %s', async (kind, response) => {
    answer(response);
    expect(await troubleOf()).toBe(kind);
  });

  it('asks past every cache once an answer was none', async () => {
    const caches: unknown[] = [];
    const responses = [
      new Response('', { status: 410 }),
      ...[1, 2].map(() => Response.json({ words: 'Hello' })),
    ];
    vi.stubGlobal('fetch', (_: URL, { cache }: RequestInit) => {
      caches.push(cache);
      return Promise.resolve(responses.shift());
    });
    const request = { path: 'edition/b.json', edition: 'e7' };
    await expect(fetchEdition(schema, request)).rejects.toThrow();
    await fetchEdition(schema, request);
    await fetchEdition(schema, request);
    expect(caches).toEqual(['default', 'reload', 'default']);
  });

  it('lets a request that was given up end as such', async () => {
    const controller = new AbortController();
    controller.abort();
    answer(() => Promise.reject(new DOMException('Aborted', 'AbortError')));
    const request = fetchEdition(schema, { path: 'edition/a.json', signal: controller.signal });
    await expect(request).rejects.toThrow('Aborted');
  });
});
