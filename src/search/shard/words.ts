/** A shard of the spelling list: neighbouring words of letters alone, and how common each is. Forwards or backwards sorted. */
import { ByteReader, ByteWriter } from '#search/format/bytes.ts';
import { readWords, writeWord } from './terms.ts';
import type { Deflate, Inflate } from '#search/format/deflate.ts';

/** `commonness` is ⌊log₂⌋ of the number of articles. */
export type SpellingWord = { word: string; commonness: number };

export function writeSpelling(words: readonly SpellingWord[], deflate: Deflate): Uint8Array {
  const columns = Array.from({ length: 4 }, () => new ByteWriter());
  const [, , , commonness] = columns;
  let last = '';
  for (const entry of words) {
    writeWord(columns, last, entry.word);
    commonness?.varint(entry.commonness);
    last = entry.word;
  }
  const shard = new ByteWriter();
  shard.varint(words.length);
  for (const column of columns) {
    shard.varint(column.length);
    shard.raw(column.view());
  }
  return deflate(shard.view());
}

/** The words of a payload in their order; `undefined` where the payload does not inflate. */
export async function readSpelling(
  payload: Uint8Array,
  inflate: Inflate,
): Promise<SpellingWord[] | undefined> {
  const bytes = await inflate(payload);
  if (!bytes) return undefined;
  const reader = new ByteReader(bytes);
  const count = reader.varint();
  const column = (): ByteReader => new ByteReader(reader.raw(reader.varint()));
  const words = readWords(count, column(), column(), column());
  const commonness = column();
  return words.map((word) => ({ word, commonness: commonness.varint() }));
}

/** A word back to front, by code points. */
export function reversed(word: string): string {
  return Array.from(word).reverse().join('');
}
