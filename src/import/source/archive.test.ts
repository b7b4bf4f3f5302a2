import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openArchive } from './archive.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'archive-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A ZIP archive as APPNOTE describes it; sizes can be made to lie. */
function zip(files: Record<string, string | Uint8Array>, lie: { unpacked?: number } = {}): Buffer {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const packed = deflateRawSync(content);
    const unpacked = lie.unpacked ?? content.length;
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(unpacked, 18);
    fields.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), fields, Buffer.from(name), packed]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    central.push(
      Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000'), fields, place, Buffer.from(name)]),
    );
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 'latin1');
  end.writeUInt16LE(central.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

function put(bytes: Uint8Array): string {
  const path = join(folder, 'a.zip');
  writeFileSync(path, bytes);
  return path;
}

/** What an archive gives: each file's name and text, or what is wrong with it. */
async function contents(bytes: Uint8Array): Promise<(readonly [string, string])[]> {
  const { entries, trouble, close } = await openArchive(put(bytes));
  const files: (readonly [string, string])[] = [];
  for (const { name, read } of entries) {
    const file = await read();
    files.push([name, 'bytes' in file ? Buffer.from(file.bytes).toString() : file.trouble.found]);
  }
  close();
  return trouble ? [...files, ['the archive', trouble.found]] : files;
}

describe('a ZIP archive', () => {
  it('gives its files by name and content', async () => {
    expect(await contents(zip({ 'a.txt': 'Hello', 'folder/b.txt': 'Good bye' }))).toEqual([
      ['a.txt', 'Hello'],
      ['folder/b.txt', 'Good bye'],
    ]);
  });

  it('takes names as names, wherever they point', async () => {
    expect(await contents(zip({ '../a.txt': 'Hello', '/b.txt': 'Hello' }))).toEqual([
      ['../a.txt', 'Hello'],
      ['/b.txt', 'Hello'],
    ]);
  });

  it('is stopped where a file unpacks to more than it says', async () => {
    const bomb = zip({ 'bomb.txt': Buffer.alloc(20 * 1024 * 1024) }, { unpacked: 10 });
    expect((await contents(bomb))[0]?.[1]).toMatch(/cannot be read .*too many bytes/);
  });

  it('is stopped at 15 MB', async () => {
    const large = zip({ 'large.txt': Buffer.alloc(20 * 1024 * 1024) });
    expect((await contents(large))[0]?.[1]).toMatch(/more than 15 MB/);
  });

  it('names an encrypted file and gives the others', async () => {
    const bytes = zip({ 'a.txt': 'Hello', 'secret.txt': 'Hello' });
    bytes.writeUInt16LE(1, bytes.lastIndexOf('PK\u0001\u0002') + 8);
    expect(await contents(bytes)).toEqual([
      ['a.txt', 'Hello'],
      ['secret.txt', 'a file that is encrypted'],
    ]);
  });

  it('that is none says so', async () => {
    expect((await contents(Buffer.from('Hello')))[0]?.[1]).toMatch(/^a ZIP archive that cannot be read/);
  });

  it('never throws, whatever its bytes are', async () => {
    const good = zip({ 'a.txt': 'Hello, hello, hello' });
    await fc.assert(
      fc.asyncProperty(
        fc.nat(good.length - 1),
        fc.nat(255),
        fc.nat(good.length),
        async (at, value, length) => {
          const broken = Buffer.from(good);
          broken[at] = value;
          expect(await contents(broken.subarray(0, length))).toBeInstanceOf(Array);
        },
      ),
      { numRuns: 150 },
    );
  });
});
