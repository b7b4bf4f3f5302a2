import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import { writeWhole } from './writeWhole.ts';

const rowSchema = v.object({
  /** The story: its source and, where that holds several, which. */
  story: v.string(),
  id: v.string(),
  /** Hash of the article file as import wrote it: another one on disk was edited by hand. */
  written: v.string(),
  /** The hash before that, while the file may still be the one it replaces. */
  replaced: v.optional(v.string()),
});
export type Row = v.InferOutput<typeof rowSchema>;

const doneSchema = v.object({ done: v.string(), stamp: v.string(), stories: v.array(v.string()) });
type Done = v.InferOutput<typeof doneSchema>;

/**
 * Which story became which article, and what its file looked like when written.
 *
 * - Kept as lines in `receipts/sources.ndjson`, appended before an article is written: whenever an import is killed,
 *   the file on disk is one that a line knows, or a person's. A later line overrules an earlier one.
 * - While an import runs it also notes the sources it is done with; at its end they are taken out again, so that their
 *   presence says the last import was interrupted, and where to go on.
 */
export type Ledger = {
  byStory(story: string): Row | undefined;
  ownerOf(id: string): string | undefined;
  record(row: Row): void;
  /** The articles of a source that an interrupted import was done with, if the source has this stamp still. */
  doneBefore(source: string, stamp: string): Row[] | undefined;
  recordDone(source: string, stamp: string, stories: string[]): void;
  /** Leaves the file without overruled lines and without the notes of this run. */
  finish(): void;
};

export function openLedger(into: string, isDryRun: boolean): Ledger {
  const path = join(into, 'receipts', 'sources.ndjson');
  const { rows, owners, done, isTorn } = stored(path);
  let gap = isTorn ? '\n' : '';
  const append = (line: Row | Done): void => {
    if (isDryRun) return;
    mkdirSync(dirname(path), { recursive: true });
    appendFileSync(path, `${gap}${JSON.stringify(line)}\n`);
    gap = '';
  };
  return {
    byStory: (story) => rows.get(story),
    ownerOf: (id) => owners.get(id),
    record(row) {
      const before = rows.get(row.story);
      if (before?.id === row.id && before.written === row.written && before.replaced === row.replaced) return;
      remember(row, rows, owners);
      append(row);
    },
    doneBefore(source, stamp) {
      const note = done.get(source);
      return note?.stamp === stamp ? note.stories.flatMap((story) => rows.get(story) ?? []) : undefined;
    },
    recordDone: (source, stamp, stories) => append({ done: source, stamp, stories }),
    finish() {
      if (isDryRun || !existsSync(path)) return;
      writeWhole(path, (part) => writeFileSync(part, [...rows.values()].map(settled).join('')));
    },
  };
}

/** A row when all files are in place. */
function settled({ story, id, written }: Row): string {
  return `${JSON.stringify({ story, id, written })}\n`;
}

function remember(row: Row, rows: Map<string, Row>, owners: Map<string, string>): void {
  const before = rows.get(row.story);
  if (before && owners.get(before.id) === row.story) owners.delete(before.id);
  rows.set(row.story, row);
  owners.set(row.id, row.story);
}

function stored(path: string): {
  rows: Map<string, Row>;
  owners: Map<string, string>;
  done: Map<string, Done>;
  /** The last line was being written when the import was killed. */
  isTorn: boolean;
} {
  const rows = new Map<string, Row>();
  const owners = new Map<string, string>();
  const done = new Map<string, Done>();
  const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n') : [];
  for (const line of lines) {
    const value = parsed(line);
    const row = v.safeParse(rowSchema, value);
    if (row.success) remember(row.output, rows, owners);
    const note = v.safeParse(doneSchema, value);
    if (note.success) done.set(note.output.done, note.output);
  }
  return { rows, owners, done, isTorn: lines.at(-1) !== undefined && lines.at(-1) !== '' };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    // The line that a killed import was writing
    return undefined;
  }
}
