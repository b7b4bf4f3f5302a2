import { readFile, stat } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { type Connect, download } from './download.ts';
import { MAX_BYTES, codeOf, tooLarge } from './limits.ts';
import type { Source } from './listSources.ts';
import { type Bytes, streamBytes } from './streamBytes.ts';

/**
 * The bytes of a source, unpacked where they are gzip, never more than 15 MB of them.
 *
 * - Whatever is wrong with the source is `trouble`.
 */
export async function bytesOf(
  source: Source,
  given: { stdin?: AsyncIterable<Uint8Array>; connect?: Connect },
): Promise<Bytes> {
  const packed = await packedBytes(source, given);
  const read = 'trouble' in packed || !isGzip(packed.bytes) ? packed : gunzipped(packed.bytes);
  if (source.kind === 'file' || 'trouble' in read || !isZip(read.bytes)) return read;
  return { trouble: source.kind === 'entry' ? ZIP_WITHIN : ZIP };
}

// Only a path is opened as an archive; a file of another name may be a document that is packed so
const ZIP = {
  found: 'a ZIP archive',
  remedy: 'save it under a name that ends in “.zip” and import the file',
};

const ZIP_WITHIN = {
  found: 'a ZIP archive in an archive',
  remedy: 'unpack the outer one and import the file by itself',
};

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

async function packedBytes(
  source: Source,
  { stdin, connect }: { stdin?: AsyncIterable<Uint8Array>; connect?: Connect },
): Promise<Bytes> {
  switch (source.kind) {
    case 'file':
      return fileBytes(source.path);
    case 'entry':
      return source.entry.read();
    case 'address':
      return download(source.name, connect);
    case 'stdin':
      return stdin ? streamBytes(stdin) : { trouble: { found: 'no standard input', remedy: 'name a file' } };
  }
}

async function fileBytes(path: string): Promise<Bytes> {
  try {
    const { size } = await stat(path);
    return size > MAX_BYTES ? { trouble: tooLarge(size) } : { bytes: await readFile(path) };
  } catch (error) {
    return {
      trouble: { found: `a file that cannot be read (${codeOf(error)})`, remedy: 'check its permissions' },
    };
  }
}

function isGzip([first, second]: Uint8Array): boolean {
  return first === 0x1f && second === 0x8b;
}

function gunzipped(bytes: Uint8Array): Bytes {
  try {
    return { bytes: gunzipSync(bytes, { maxOutputLength: MAX_BYTES }) };
  } catch (error) {
    const isBomb = codeOf(error) === 'ERR_BUFFER_TOO_LARGE';
    const found = isBomb
      ? 'gzip that unpacks to more than 15 MB'
      : `gzip that does not unpack (${codeOf(error)})`;
    return { trouble: { found, remedy: isBomb ? 'divide the file' : 'pack it again' } };
  }
}
