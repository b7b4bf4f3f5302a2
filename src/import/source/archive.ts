import { type FileHandle, open } from 'node:fs/promises';
import { inflateRawSync } from 'node:zlib';
import type { Trouble } from '#import/draft.ts';
import { MAX_BYTES, codeOf, tooLarge } from './limits.ts';

/** A file in a ZIP archive: where its bytes lie (APPNOTE 6.3.10, 4.3.7 and 4.3.12). */
export type Entry = { name: string; offset: number; packed: number; unpacked: number; method: number };

const END_SIGNATURE = 0x06054b50;
const CENTRAL_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const END_LENGTH = 22;
const MAX_COMMENT = 65_535;
const MAX_ENTRIES = 200_000;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 1;
const ODD_ARCHIVE: Trouble = {
  found: 'a ZIP archive that cannot be read',
  remedy: 'pack it again, without encryption',
};

/** The files in a ZIP archive, from its central directory; names are only names, nothing is written by them. */
export async function listEntries(path: string): Promise<Entry[] | Trouble> {
  return withFile(path, async (file) => {
    const { size } = await file.stat();
    const tail = await bytesAt(
      file,
      Math.max(0, size - END_LENGTH - MAX_COMMENT),
      Math.min(size, END_LENGTH + MAX_COMMENT),
    );
    const end = tail.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
    if (end < 0 || tail.length < end + END_LENGTH || tail.readUInt32LE(end) !== END_SIGNATURE)
      return ODD_ARCHIVE;
    const length = tail.readUInt32LE(end + 12);
    const offset = tail.readUInt32LE(end + 16);
    if (length > 64 * 1024 * 1024 || offset + length > size) return ODD_ARCHIVE;
    return entriesIn(await bytesAt(file, offset, length));
  });
}

/** The bytes of one file of an archive, never more than 15 MB whatever the archive says of it. */
export async function readEntry(
  path: string,
  entry: Entry,
): Promise<{ bytes: Uint8Array } | { trouble: Trouble }> {
  if (entry.unpacked > MAX_BYTES || entry.packed > MAX_BYTES)
    return { trouble: tooLarge(Math.max(entry.unpacked, entry.packed)) };
  const result = await withFile(path, async (file) => {
    const head = await bytesAt(file, entry.offset, 30);
    if (head.length < 30 || head.readUInt32LE(0) !== LOCAL_SIGNATURE) return ODD_ARCHIVE;
    const start = entry.offset + 30 + head.readUInt16LE(26) + head.readUInt16LE(28);
    const packed = await bytesAt(file, start, entry.packed);
    return entry.method === STORED ? packed : inflateRawSync(packed, { maxOutputLength: MAX_BYTES });
  });
  return result instanceof Uint8Array ? { bytes: result } : { trouble: result };
}

function entriesIn(directory: Buffer): Entry[] | Trouble {
  const entries: Entry[] = [];
  for (let at = 0; at + 46 <= directory.length && directory.readUInt32LE(at) === CENTRAL_SIGNATURE;) {
    const nameLength = directory.readUInt16LE(at + 28);
    const name = directory.toString('utf8', at + 46, at + 46 + nameLength);
    const method = directory.readUInt16LE(at + 10);
    const isEncrypted = (directory.readUInt16LE(at + 8) & ENCRYPTED) !== 0;
    if (isEncrypted || (method !== STORED && method !== DEFLATED) || entries.length >= MAX_ENTRIES)
      return ODD_ARCHIVE;
    const sizes = { packed: directory.readUInt32LE(at + 20), unpacked: directory.readUInt32LE(at + 24) };
    if (!name.endsWith('/'))
      entries.push({ name, method, offset: directory.readUInt32LE(at + 42), ...sizes });
    at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
  return entries;
}

async function withFile<Result>(
  path: string,
  use: (file: FileHandle) => Promise<Result>,
): Promise<Result | Trouble> {
  let file: FileHandle | undefined;
  try {
    file = await open(path);
    return await use(file);
  } catch (error) {
    return { ...ODD_ARCHIVE, found: `${ODD_ARCHIVE.found} (${codeOf(error)})` };
  } finally {
    await file?.close();
  }
}

async function bytesAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
  return buffer.subarray(0, bytesRead);
}
