import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Entry, listEntries, readEntry } from './archive.ts';

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

async function entriesOf(path: string): Promise<Entry[]> {
  const entries = await listEntries(path);
  return Array.isArray(entries) ? entries : [];
}

describe('a ZIP archive', () => {
  it('gives its files by name and content', async () => {
    const path = put(zip({ 'a.txt': 'Hello', 'folder/b.txt': 'Good bye' }));
    const entries = await entriesOf(path);
    expect(entries.map(({ name }) => name)).toEqual(['a.txt', 'folder/b.txt']);
    const read = await Promise.all(entries.map((entry) => readEntry(path, entry)));
    expect(read.map((each) => ('bytes' in each ? Buffer.from(each.bytes).toString() : ''))).toEqual([
      'Hello',
      'Good bye',
    ]);
  });

  it('is stopped where a file unpacks to more than it says and 15 MB', async () => {
    const path = put(zip({ 'bomb.txt': Buffer.alloc(20 * 1024 * 1024) }, { unpacked: 10 }));
    const [entry] = await entriesOf(path);
    expect(entry && (await readEntry(path, entry))).toMatchObject({
      trouble: { found: /ERR_BUFFER_TOO_LARGE/ },
    });
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
          const path = put(broken.subarray(0, length));
          for (const entry of await entriesOf(path))
            expect(await readEntry(path, entry)).toBeTypeOf('object');
        },
      ),
      { numRuns: 150 },
    );
  });
});
