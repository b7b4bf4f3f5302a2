import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as v from 'valibot';

const rowSchema = v.object({
  /** The story: its source and, where that holds several, which. */
  story: v.string(),
  id: v.string(),
  /** Hash of the article file as import wrote it: another one on disk was edited by hand. */
  written: v.string(),
});
export type Row = v.InferOutput<typeof rowSchema>;

/**
 * Which story became which article, and what its file looked like when written.
 *
 * - Kept as lines in `receipts/sources.ndjson`, appended as articles are written: a killed import loses at most the
 *   line it was writing, and the next one goes on from there. A later line overrules an earlier one.
 */
export type Ledger = {
  byStory(story: string): Row | undefined;
  ownerOf(id: string): string | undefined;
  record(row: Row): void;
  /** Rewrites the file without overruled lines. */
  compact(): void;
};

export function openLedger(into: string, isDryRun: boolean): Ledger {
  const path = join(into, 'receipts', 'sources.ndjson');
  const rows = new Map<string, Row>();
  const owners = new Map<string, string>();
  let lines = 0;
  const remember = (row: Row): void => {
    const before = rows.get(row.story);
    if (before && owners.get(before.id) === row.story) owners.delete(before.id);
    rows.set(row.story, row);
    owners.set(row.id, row.story);
  };
  for (const row of existsSync(path) ? storedRows(path) : []) {
    remember(row);
    lines++;
  }
  return {
    byStory: (story) => rows.get(story),
    ownerOf: (id) => owners.get(id),
    record(row) {
      const before = rows.get(row.story);
      remember(row);
      if (isDryRun || (before?.id === row.id && before.written === row.written)) return;
      mkdirSync(dirname(path), { recursive: true });
      appendFileSync(path, `${JSON.stringify(row)}\n`);
      lines++;
    },
    compact() {
      if (isDryRun || lines === rows.size) return;
      writeFileSync(`${path}.part`, [...rows.values()].map((row) => `${JSON.stringify(row)}\n`).join(''));
      renameSync(`${path}.part`, path);
      lines = rows.size;
    },
  };
}

function* storedRows(path: string): Generator<Row> {
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const row = v.safeParse(v.pipe(v.string(), v.parseJson(), rowSchema), line);
    if (row.success) yield row.output;
  }
}
