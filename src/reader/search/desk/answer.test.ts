import { afterEach, describe, expect, it, vi } from 'vitest';
import { createAnswerer } from './answer.ts';

const SITE = new URL('https://paper.example/news/');

afterEach(() => vi.unstubAllGlobals());

function answerWith(fetched: () => Promise<Response>): Promise<unknown> {
  vi.stubGlobal('fetch', fetched);
  return createAnswerer(SITE)({ kind: 'facets', text: 'pier' }, 'e1').catch((trouble: unknown) => trouble);
}

describe('questions to an index that cannot be had', () => {
  it.each([
    ['offline', () => Promise.reject(new TypeError('no answer'))],
    ['missing', () => Promise.resolve(new Response('', { status: 404 }))],
    ['busy', () => Promise.resolve(new Response('', { status: 503 }))],
    ['damaged', () => Promise.resolve(new Response('no index'))],
  ])('are answered by why: %s', async (kind, fetched) => {
    expect(await answerWith(fetched)).toMatchObject({ kind });
  });

  it('are asked below the root of the site', async () => {
    const addresses: string[] = [];
    await answerWith((...request: unknown[]) => {
      addresses.push(String(request[0]));
      return Promise.resolve(new Response('', { status: 404 }));
    });
    expect(addresses).toEqual(['https://paper.example/news/edition/search/root.bin?e=e1']);
  });
});
