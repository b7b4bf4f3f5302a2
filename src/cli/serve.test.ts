import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { aDesk } from '#testing/pressBuilders.ts';
import { serve } from './serve.ts';

async function aSite(): Promise<string> {
  const { root, out } = await aDesk({});
  await mkdir(path.join(out, 'article/a'), { recursive: true });
  await writeFile(path.join(out, 'index.html'), 'front');
  await writeFile(path.join(out, '404.html'), 'not here');
  await writeFile(path.join(out, 'article/a/index.html'), 'story');
  await writeFile(path.join(root, 'secret/index.html').replace('secret/', 'secret-'), 'secret');
  return out;
}

describe('serve', () => {
  it('serves pages as plain static hosts do', async () => {
    const address = (await serve(await aSite(), 4181)) ?? '';
    const ask = async (target: string): Promise<[number, string, string | null]> => {
      const response = await fetch(address + target, { redirect: 'manual' });
      return [response.status, await response.text(), response.headers.get('location')];
    };
    expect(await ask('')).toEqual([200, 'front', null]);
    expect(await ask('article/a/')).toEqual([200, 'story', null]);
    expect(await ask('article/a?page=2')).toEqual([301, '', '/article/a/?page=2']);
    expect(await ask('/article/a')).toEqual([301, '', '/article/a/']);
    const outside = ['%2e%2e/secret-index.html', '..%2fsecret-index.html'];
    const impossible = ['a%00b', 'a'.repeat(300), `${'a'.repeat(300)}/`];
    for (const lost of ['article/b', 'article/b/', '%', ...outside, ...impossible])
      expect((await ask(lost)).slice(0, 2)).toEqual([404, 'not here']);
  });

  it('compresses for browsers that take that', async () => {
    const site = await aSite();
    await writeFile(path.join(site, 'long.html'), 'tide '.repeat(1000));
    const response = await fetch(`${await serve(site, 4184)}long.html`, {
      headers: { 'accept-encoding': 'br' },
    });
    expect(response.headers.get('content-encoding')).toBe('br');
    expect(await response.text()).toBe('tide '.repeat(1000));
  });

  it('takes the next port where one is taken', async () => {
    const site = await aSite();
    const [one, other] = [await serve(site, 4182), await serve(site, 4182)];
    expect(one).not.toBe(other);
    expect(await (await fetch(other ?? '')).text()).toBe('front');
  });

  it('takes none beyond the last', async () => {
    const site = await aSite();
    await serve(site, 65_535);
    expect(await serve(site, 65_535)).toBeUndefined();
  });
});
