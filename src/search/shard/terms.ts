/**
 * A terms shard: neighbouring words of the sorted vocabulary and the articles that have them.
 *
 * The words, front-coded, and the sizes of their lists stand in deflated columns in front; the lists follow as one row of bits,
 * without their places: a shard is small enough to read whole.
 * A list is divided by class (`classes.ts`), and within a class interpolative-coded: dividing by class costs what an
 * entropy code for the classes would, and needs none. A word of one article has just its number.
 */
import { BitReader, BitWriter, bitsFor } from '#search/format/bits.ts';
import { ByteReader, ByteWriter, decodeUtf8, encodeUtf8 } from '#search/format/bytes.ts';
import { readAscending, writeAscending } from '#search/format/interpolative.ts';
import { lowerBound, sharedPrefix } from '#search/format/order.ts';
import type { Deflate, Inflate } from '#search/format/deflate.ts';

/** The articles that have a word in the same way: numbers ascending. */
export type Segment = { class: number; docs: Uint32Array };

/** Words in ascending order, and the articles of each by class. */
export type TermsShard = { terms: readonly string[]; lists: readonly Segment[][] };

const columns = 5;

export class TermsShardWriter {
  readonly #docs: number;
  readonly #columns = Array.from({ length: columns }, () => new ByteWriter());
  #bits = new BitWriter();
  #last = '';
  #count = 0;

  /** @param docs how many articles the edition has */
  constructor(docs: number) {
    this.#docs = docs;
  }

  get count(): number {
    return this.#count;
  }

  /** Roughly, before the columns are deflated. */
  get bytes(): number {
    return this.#columns.reduce((sum, column) => sum + column.length, 0) / 2 + this.#bits.length / 8;
  }

  add(term: string, segments: readonly Segment[]): void {
    const [, , , counts, classes] = this.#columns;
    writeWord(this.#columns, this.#last, term);
    counts?.varint(countOf(segments));
    classes?.varint(segments.length);
    for (const segment of segments) {
      classes?.varint(segment.class);
      if (segments.length > 1) classes?.varint(segment.docs.length);
    }
    this.#writeLists(segments);
    this.#last = term;
    this.#count += 1;
  }

  finish(deflate: Deflate): Uint8Array {
    const header = new ByteWriter();
    header.varint(this.#count);
    for (const column of this.#columns) {
      header.varint(column.length);
      header.raw(column.view());
    }
    const shard = new ByteWriter();
    const deflated = deflate(header.view());
    shard.varint(deflated.length);
    shard.raw(deflated);
    shard.raw(this.#bits.view());
    return shard.view().slice();
  }

  #writeLists(segments: readonly Segment[]): void {
    const [first] = segments;
    if (segments.length === 1 && first?.docs.length === 1)
      this.#bits.write(first.docs[0] ?? 0, bitsFor(this.#docs));
    else
      for (const { docs } of segments) writeAscending(this.#bits, docs, [0, docs.length], 0, this.#docs - 1);
  }
}

/** Reads a terms shard's payload. */
export async function readTermsShard(
  payload: Uint8Array,
  docs: number,
  inflate: Inflate,
): Promise<TermsShard | undefined> {
  const shard = new ByteReader(payload);
  const header = await inflate(shard.raw(shard.varint()));
  if (!header) return undefined;
  const reader = new ByteReader(header);
  const count = reader.varint();
  const [shared, lengths, letters, counts, classes] = Array.from(
    { length: columns },
    () => new ByteReader(reader.raw(reader.varint())),
  ) as [ByteReader, ByteReader, ByteReader, ByteReader, ByteReader];
  const terms = readWords(count, shared, lengths, letters);
  const bits = new BitReader(payload.subarray(shard.at));
  const lists = terms.map(() => readSegments(bits, docs, counts.varint(), classes));
  return { terms, lists };
}

/** Writes a word after the one before it, front-coded in the first three columns. */
export function writeWord(
  [shared, lengths, letters]: readonly ByteWriter[],
  last: string,
  word: string,
): void {
  const prefix = sharedPrefix(last, word);
  const rest = encodeUtf8(word.slice(prefix));
  shared?.varint(prefix);
  lengths?.varint(rest.length);
  letters?.raw(rest);
}

/** The words front-coded in three columns: letters shared with the word before, length of the rest, the rest. */
export function readWords(
  count: number,
  shared: ByteReader,
  lengths: ByteReader,
  letters: ByteReader,
): string[] {
  const words: string[] = [];
  let last = '';
  for (let index = 0; index < count; index += 1) {
    last = last.slice(0, shared.varint()) + decodeUtf8(letters.raw(lengths.varint()));
    words.push(last);
  }
  return words;
}

function readSegments(bits: BitReader, docs: number, total: number, classes: ByteReader): Segment[] {
  const count = classes.varint();
  const segments: Segment[] = [];
  for (let left = count; left > 0; left -= 1)
    segments.push({
      class: classes.varint(),
      docs: new Uint32Array(count > 1 ? classes.varint() : total),
    });
  for (const segment of segments)
    if (total === 1) segment.docs[0] = bits.read(bitsFor(docs));
    else readAscending(bits, segment.docs, 0, segment.docs.length, 0, docs - 1);
  return segments;
}

/** In how many articles a word is. */
export function countOf(segments: readonly Segment[]): number {
  return segments.reduce((sum, { docs }) => sum + docs.length, 0);
}

/** The positions in `terms` of the words that begin with `prefix`: from the first, up to but without the second. */
export function prefixRange(terms: readonly string[], prefix: string): [number, number] {
  return [lowerBound(terms, prefix), lowerBound(terms, `${prefix}\uffff`)];
}
