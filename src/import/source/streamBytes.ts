import type { Trouble } from '#import/draft.ts';
import { MAX_BYTES, tooLarge } from './limits.ts';

export type Bytes = { bytes: Uint8Array; charset?: string } | { trouble: Trouble };

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
