import { readFile, stat } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import type { Trouble } from '#import/draft.ts';
import { readEntry } from './archive.ts';
import { type Connect, download } from './download.ts';
import { MAX_BYTES, codeOf, tooLarge } from './limits.ts';
import type { Source } from './listSources.ts';

export type Bytes = { bytes: Uint8Array; charset?: string } | { trouble: Trouble };

/**
 * The bytes of a source, unpacked where they are gzip, never more than 15 MB of them.
 *
 * - Whatever is wrong with the source is `trouble`.
 */
export async function bytesOf(
  source: Source,
  given: { stdin?: AsyncIterable<Uint8Array>; connect?: Connect },
): Promise<Bytes> {
  const read = await packedBytes(source, given);
  if ('trouble' in read || !isGzip(read.bytes)) return read;
  return gunzipped(read.bytes);
}

async function packedBytes(
  source: Source,
  { stdin, connect }: { stdin?: AsyncIterable<Uint8Array>; connect?: Connect },
): Promise<Bytes> {
  switch (source.kind) {
    case 'file':
      return fileBytes(source.path);
    case 'entry':
      return readEntry(source.archive, source.entry);
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

/** All of a stream, as long as it stays within the limit. */
export async function streamBytes(stream: AsyncIterable<Uint8Array>): Promise<Bytes> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > MAX_BYTES) return { trouble: tooLarge(size) };
    chunks.push(chunk);
  }
  return { bytes: Buffer.concat(chunks) };
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
