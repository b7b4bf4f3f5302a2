import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { bytesOf } from './bytes.ts';

const ARCHIVE = Buffer.from('PK\u0003\u0004\u0014\u0000 and so on');

it.each([
  ['as it is', ARCHIVE],
  ['within gzip', gzipSync(ARCHIVE)],
])('says by name that standard input is a ZIP archive %s', async (_how, bytes) => {
  const read = await bytesOf({ kind: 'stdin', name: '-' }, { stdin: Readable.from([bytes]) });
  expect(read).toEqual({
    trouble: {
      found: 'a ZIP archive',
      remedy: 'save it under a name that ends in “.zip” and import the file',
    },
  });
});

it('takes a text that begins with the same two letters', async () => {
  const read = await bytesOf(
    { kind: 'stdin', name: '-' },
    { stdin: Readable.from([Buffer.from('PK is a lamp')]) },
  );
  expect(read).toEqual({ bytes: Buffer.from('PK is a lamp') });
});

it('says of an archive in an archive what to do with the outer one', async () => {
  const entry = { name: 'in.zip', read: () => Promise.resolve({ bytes: ARCHIVE }) };
  const read = await bytesOf({ kind: 'entry', name: 'out.zip/in.zip', archive: 'out.zip', entry }, {});
  expect(read).toMatchObject({ trouble: { found: 'a ZIP archive in an archive' } });
});
