import { brotliCompressSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type Answer, type Connect, download } from './download.ts';

/** Answers by address, without a network. */
function stub(answers: Record<string, Partial<Answer>>): Connect & { asked: string[] } {
  const asked: string[] = [];
  const connect: Connect = (url) => {
    asked.push(url.href);
    const answer = answers[url.href];
    if (!answer) return Promise.reject(Object.assign(new Error('no answer'), { code: 'ECONNREFUSED' }));
    return Promise.resolve({ status: 200, body: inChunks('<p>Hello</p>'), ...answer });
  };
  return Object.assign(connect, { asked });
}

async function* inChunks(content: string | Uint8Array, size = 64 * 1024): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(content);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const HOME = 'https://quay.example/';

describe('downloading', () => {
  it('gives the bytes and the charset of the answer', async () => {
    const result = await download(HOME, stub({ [HOME]: { type: 'text/html; charset=windows-1251' } }));
    expect(result).toEqual({ bytes: Buffer.from('<p>Hello</p>'), charset: 'windows-1251' });
  });

  it.each([
    ['gzip', gzipSync('Hello')],
    ['br', brotliCompressSync('Hello')],
  ])('unpacks %s', async (encoding, packed) => {
    expect(await download(HOME, stub({ [HOME]: { encoding, body: inChunks(packed) } }))).toEqual({
      bytes: Buffer.from('Hello'),
    });
  });

  it('stops a bomb when 15 MB are unpacked', async () => {
    const bomb = brotliCompressSync(Buffer.alloc(40 * 1024 * 1024));
    expect(bomb.length).toBeLessThan(1000);
    const result = await download(HOME, stub({ [HOME]: { encoding: 'br', body: inChunks(bomb) } }));
    expect(result).toMatchObject({ trouble: { found: /more than 15 MB/ } });
  });

  it('says so where packed bytes are broken', async () => {
    const result = await download(HOME, stub({ [HOME]: { encoding: 'gzip', body: inChunks('not gzip') } }));
    expect(result).toMatchObject({ trouble: { found: /no answer \(Z_DATA_ERROR\)/ } });
  });

  it('follows five redirects and no more', async () => {
    const hops = Array.from({ length: 7 }, (_, index) => `https://quay.example/${index}`);
    const answers = Object.fromEntries(
      hops.map((hop, index) => [hop, { status: 302, location: `/${index + 1}` }]),
    );
    expect(await download(hops[0] ?? '', stub(answers))).toMatchObject({
      trouble: { found: 'more than 5 redirects' },
    });
    const fewer = stub({ ...answers, 'https://quay.example/5': { status: 200 } });
    expect(await download(hops[0] ?? '', fewer)).toMatchObject({ bytes: expect.any(Buffer) });
    expect(fewer.asked).toHaveLength(6);
  });

  it.each([
    'http://127.0.0.1/',
    'http://[::1]/',
    'http://169.254.169.254/latest',
    'http://0x7f.1/',
    'http://[::ffff:10.0.0.1]/',
  ])('never asks %s', async (address) => {
    const connect = stub({});
    expect(await download(address, connect)).toMatchObject({
      trouble: { found: 'an address that is not public' },
    });
    expect(connect.asked).toEqual([]);
  });

  it.each(['http://10.0.0.1/', 'file:///etc/passwd', 'ftp://quay.example/'])(
    'does not follow to %s',
    async (location) => {
      const connect = stub({ [HOME]: { status: 301, location } });
      expect(await download(HOME, connect)).toMatchObject({ trouble: { found: /not public|not http/ } });
      expect(connect.asked).toEqual([HOME]);
    },
  );

  it('names an answer other than 200, and silence', async () => {
    expect(await download(HOME, stub({ [HOME]: { status: 404 } }))).toMatchObject({
      trouble: { found: 'the answer 404' },
    });
    expect(await download(HOME, stub({}))).toMatchObject({ trouble: { found: 'no answer (ECONNREFUSED)' } });
  });
});
