/**
 * Articles to posting records, in memory until there are enough for a run on disk.
 *
 * A record: the article's number as a gap, the fields as a mask, and for each field the frequency and, where the field has
 * positions, the gaps between them. Frequencies are kept whole since averages are known only at the end.
 */
import { ByteReader, ByteWriter } from '#search/format/bytes.ts';
import { positionedFields } from '#search/format/classes.ts';
import type { DocumentTerms, TermInDocument } from './document.ts';
import type { Occurrences } from '#search/shard/positions.ts';

/** A word and the records of the articles that have it, by their number in order of arrival. */
export type RunEntry = { term: string; records: Uint8Array };

type TermRecords = { writer: ByteWriter; last: number };

/** A word's own cost in memory beside its records, in bytes, roughly. */
const termOverheadBytes = 250;

export class Inverter {
  #terms = new Map<string, TermRecords>();
  #bytes = 0;

  /** Memory held, in bytes, roughly. */
  get bytes(): number {
    return this.#bytes;
  }

  /** Articles come with ascending numbers. */
  add(doc: number, { terms }: DocumentTerms): void {
    for (const [term, entry] of terms) {
      const records = this.#recordsOf(term);
      const before = records.writer.length;
      records.writer.varint(doc - records.last);
      records.last = doc;
      writeRecord(records.writer, entry);
      this.#bytes += (records.writer.length - before) * 2;
    }
  }

  /** Everything so far in the order of the words, and forgets it. */
  *drain(): Generator<RunEntry> {
    const terms = [...this.#terms].sort(([a], [b]) => (a < b ? -1 : 1));
    this.#terms = new Map();
    this.#bytes = 0;
    for (const [term, { writer }] of terms) yield { term, records: writer.view() };
  }

  #recordsOf(term: string): TermRecords {
    const known = this.#terms.get(term);
    if (known) return known;
    const records = { writer: new ByteWriter(16), last: 0 };
    this.#terms.set(term, records);
    this.#bytes += termOverheadBytes;
    return records;
  }
}

function writeRecord(writer: ByteWriter, { frequencies, positions }: TermInDocument): void {
  let mask = 0;
  for (const [field, frequency] of frequencies.entries()) if (frequency) mask |= 1 << field;
  writer.byte(mask);
  for (const [field, frequency] of frequencies.entries()) {
    if (!frequency) continue;
    writer.varint(frequency);
    const places = positions[field];
    if (!places) continue;
    writer.varint(places.length);
    let last = -1;
    for (const place of places) {
      writer.varint(place - last - 1);
      last = place;
    }
  }
}

/** One record read back. */
export type PostingRecord = { frequencies: number[]; positions: Occurrences };

/** Where each record of a word starts: its article, and its offset into `bytes`. */
export type ScannedRecords = { docs: number[]; offsets: number[]; bytes: Uint8Array };

/** Puts a word's records from several runs together, in the order of the runs. */
export function scanRecords(runs: readonly Uint8Array[]): ScannedRecords {
  const scanned: ScannedRecords = { docs: [], offsets: [], bytes: concatenate(runs) };
  const reader = new ByteReader(scanned.bytes);
  let end = 0;
  for (const run of runs) {
    end += run.length;
    let doc = 0;
    while (reader.at < end) {
      doc += reader.varint();
      scanned.docs.push(doc);
      scanned.offsets.push(reader.at);
      skipRecord(reader);
    }
  }
  return scanned;
}

function concatenate(runs: readonly Uint8Array[]): Uint8Array {
  if (runs.length === 1 && runs[0]) return runs[0];
  const writer = new ByteWriter();
  for (const run of runs) writer.raw(run);
  return writer.view();
}

function skipRecord(reader: ByteReader): void {
  const mask = reader.byte();
  for (let field = 0; mask >> field > 0; field += 1) {
    if (!((mask >> field) & 1)) continue;
    reader.varint();
    if (!positionedFields.includes(field)) continue;
    for (let left = reader.varint(); left > 0; left -= 1) reader.varint();
  }
}

/** @param offset as `scanRecords` gives it */
export function readRecord(records: Uint8Array, offset: number): PostingRecord {
  const reader = new ByteReader(records, offset);
  const mask = reader.byte();
  const frequencies: number[] = [0, 0, 0, 0, 0, 0];
  const positions: (number[] | undefined)[] = [];
  for (let field = 0; mask >> field > 0; field += 1) {
    if (!((mask >> field) & 1)) continue;
    frequencies[field] = reader.varint();
    if (!positionedFields.includes(field)) continue;
    let last = -1;
    positions[field] = Array.from({ length: reader.varint() }, () => (last += reader.varint() + 1));
  }
  return { frequencies, positions };
}
