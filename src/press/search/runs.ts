/** Sorted runs of posting records on disk, and their merge: how an index larger than memory is inverted. */
import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { ByteReader, ByteWriter } from '#search/format/bytes.ts';
import type { RunEntry } from '#search/write/inverter.ts';

const bufferBytes = 1 << 20;

/** Runs written into a folder; each is read back from its beginning to its end. */
export class Runs {
  readonly #folder: string;
  readonly #files: string[] = [];

  constructor(folder: string) {
    this.#folder = folder;
  }

  get count(): number {
    return this.#files.length;
  }

  /** Writes one run. @param entries in ascending order of their words */
  write(entries: Iterable<RunEntry>): void {
    const path = join(this.#folder, `run-${this.#files.length}`);
    const file = openSync(path, 'w');
    const writer = new ByteWriter(bufferBytes);
    for (const { term, records } of entries) {
      writer.text(term);
      writer.varint(records.length);
      writer.raw(records);
      if (writer.length > bufferBytes) flush(file, writer);
    }
    flush(file, writer);
    closeSync(file);
    this.#files.push(path);
  }

  /** Every word once, in ascending order, with its records from each run that has it, in the order of the runs. */
  *merge(): Generator<{ term: string; records: Uint8Array[] }> {
    const cursors = this.#files.map((path) => readRun(path));
    const heads = cursors.map((cursor) => cursor.next().value);
    for (;;) {
      const term = least(heads);
      if (term === undefined) return;
      const records: Uint8Array[] = [];
      for (const [index, head] of heads.entries()) {
        if (head?.term !== term) continue;
        records.push(head.records);
        heads[index] = cursors[index]?.next().value;
      }
      yield { term, records };
    }
  }
}

function least(heads: readonly (RunEntry | undefined)[]): string | undefined {
  let term: string | undefined;
  for (const head of heads) if (head && (term === undefined || head.term < term)) term = head.term;
  return term;
}

function flush(file: number, writer: ByteWriter): void {
  writeSync(file, writer.view());
  writer.clear();
}

function* readRun(path: string): Generator<RunEntry, undefined> {
  const file = openSync(path, 'r');
  let buffer = new Uint8Array();
  try {
    for (;;) {
      const chunk = new Uint8Array(bufferBytes);
      const length = readSync(file, chunk);
      const rest = new Uint8Array(buffer.length + length);
      rest.set(buffer);
      rest.set(chunk.subarray(0, length), buffer.length);
      buffer = rest.subarray(yield* wholeEntries(rest));
      if (length === 0) return undefined;
    }
  } finally {
    closeSync(file);
  }
}

/** The entries that lie whole within `bytes`; returns where the first other one starts. */
function* wholeEntries(bytes: Uint8Array): Generator<RunEntry, number> {
  const reader = new ByteReader(bytes);
  for (;;) {
    const start = reader.at;
    const term = reader.text();
    const length = reader.varint();
    const records = reader.raw(length);
    if (start >= bytes.length || reader.at > bytes.length) return start;
    yield { term, records: records.slice() };
  }
}
