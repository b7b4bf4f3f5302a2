import { afterEach, describe, expect, it, vi } from 'vitest';
import { aHeadline, pressed } from '#testing/searchBuilders.ts';
import { createAnswerer } from './answer.ts';
import type { Answers } from './protocol.ts';

const SITE = new URL('https://paper.example/news/');

afterEach(() => vi.unstubAllGlobals());

function answerWith(fetched: () => Promise<Response>): Promise<unknown> {
  vi.stubGlobal('fetch', fetched);
  return createAnswerer(SITE)({ kind: 'facets', text: 'pier', exactly: false }, 'e1').catch(
    (trouble: unknown) => trouble,
  );
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

describe('facets from an index with a shard missing', () => {
  it('say so where a group is gone, and are asked for anew', async () => {
    const files = await pressed([aHeadline('Pier', '', { section: 'Harbour' }), aHeadline('Quay')]);
    const whole = [{ name: 'section' }, { name: 'language' }];
    for (const gone of files.keys()) {
      if (gone === 'root.bin') continue;
      let isGone = true;
      vi.stubGlobal('fetch', (address: URL) => {
        const name = address.pathname.split('/').at(-1) ?? '';
        const file = isGone && name === gone ? undefined : files.get(name);
        return Promise.resolve(file ? new Response(new Uint8Array(file)) : new Response('', { status: 404 }));
      });
      const answer = createAnswerer(SITE);
      const question = { kind: 'facets', text: 'pier ', exactly: false } as const;
      const { groups, partial } = (await answer(question, 'e1')) as Answers['facets'];
      if (!partial) expect(groups).toMatchObject(whole);
      isGone = false;
      expect(await answer(question, 'e1')).toMatchObject({ groups: whole, partial: false });
    }
  });
});
