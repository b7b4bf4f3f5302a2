/** A shard of top lists: the best articles for short prefixes that half the archive answers to. */
import { ByteReader, ByteWriter } from '#search/format/bytes.ts';
import type { Deflate, Inflate } from '#search/format/deflate.ts';

/** `count` articles have a word that begins with `prefix`; `docs` are the first of them, best first. */
export type TopList = { prefix: string; count: number; docs: number[] };

/** How many articles a top list names. */
export const topListLength = 30;

/** A tops shard's payload. @param docs how many articles the index has */
export function writeTops(lists: readonly TopList[], docs: number, deflate: Deflate): Uint8Array {
  const shard = new ByteWriter();
  shard.varint(lists.length);
  for (const list of lists) {
    shard.text(list.prefix);
    shard.varint(list.count);
    shard.varint(list.docs.length);
    for (const doc of list.docs) shard.varint(docs - 1 - doc);
  }
  return deflate(shard.view());
}

/** The top lists of a payload; `undefined` where the payload does not inflate. */
export async function readTops(
  payload: Uint8Array,
  docs: number,
  inflate: Inflate,
): Promise<TopList[] | undefined> {
  const bytes = await inflate(payload);
  if (!bytes) return undefined;
  const reader = new ByteReader(bytes);
  return Array.from({ length: reader.varint() }, () => ({
    prefix: reader.text(),
    count: reader.varint(),
    docs: Array.from({ length: reader.varint() }, () => docs - 1 - reader.varint()),
  }));
}
