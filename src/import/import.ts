import { stat } from 'node:fs/promises';
import type { Trouble } from './draft.ts';
import { setLanguage } from './edit/setLanguage.ts';
import { bytesOf } from './source/bytes.ts';
import type { Connect } from './source/download.ts';
import { type Source, folderOf, identityOf, listSources } from './source/listSources.ts';
import { type Ledger, openLedger } from './store/ledger.ts';
import { lockFolder } from './store/lock.ts';
import { bringMasthead } from './store/masthead.ts';
import { bringPictures } from './store/pictures.ts';
import { type Stored, isAsWritten, storeStory } from './store/store.ts';
import { failed } from './work/failed.ts';
import { inOrder } from './work/inOrder.ts';
import { type Pool, openPool } from './work/pool.ts';
import type { Result, Story } from './work/task.ts';

export type ImportOptions = {
  /** Files, folders, globs, `-`, http(s) addresses. */
  sources: readonly string[];
  /** The folder of articles; made where it is not there. */
  into: string;
  /** Say what would be written, write nothing. */
  dryRun?: boolean;
  /** What `-` means. */
  stdin?: AsyncIterable<Uint8Array>;
  /** How addresses are asked; by default over http(s), public addresses only. */
  connect?: Connect;
};

export type Totals = {
  sources: number;
  written: number;
  unchanged: number;
  kept: number;
  failed: number;
  skipped: number;
  ignored: number;
};

export type ImportEvent =
  | { type: 'found'; sources: number }
  | { type: 'article'; outcome: 'written' | 'unchanged'; id: string; source: string }
  /** Edited by hand since the last import, so kept; `differences` names the fields that the source now has otherwise. */
  | { type: 'article'; outcome: 'kept'; id: string; source: string; differences: string[] }
  | ({ type: 'failed'; source: string } & Trouble)
  | { type: 'skipped'; source: string; reason: string }
  | { type: 'progress'; done: number; sources: number }
  | { type: 'totals'; totals: Totals };

/** Sources read ahead of the one being stored: enough to keep the workers busy, few enough to bound memory. */
const AHEAD = 8;

/**
 * Imports sources into a folder of articles, telling what becomes of each.
 *
 * - Expected trouble with a source is a `failed` event; the other sources are still imported.
 * - A folder that another import is at work on is left to it.
 * - After an interrupted import, sources that were done and have not changed are passed over as unchanged.
 * - The last event is `totals`. Nothing is printed here.
 *
 * @example for await (const event of importSources({ sources: ['scrapes/'], into: 'articles' })) …
 */
export async function* importSources(options: ImportOptions): AsyncGenerator<ImportEvent> {
  if (options.dryRun === true) return yield* importInto(options);
  const lock = lockFolder(options.into);
  if ('held' in lock) return yield* refused(options.into, lock);
  try {
    for await (const event of importInto(options)) {
      lock.keep();
      yield event;
    }
  } finally {
    lock.release();
  }
}

function* refused(into: string, { held, path }: { held: string; path: string }): Generator<ImportEvent> {
  const found = `another import at work on the folder, ${held}`;
  yield { type: 'failed', source: into, found, remedy: `wait for its end; where it is gone, delete ${path}` };
  const none = { written: 0, unchanged: 0, kept: 0, skipped: 0, ignored: 0 };
  yield { type: 'totals', totals: { sources: 0, ...none, failed: 1 } };
}

async function* importInto(options: ImportOptions): AsyncGenerator<ImportEvent> {
  const { into, dryRun = false } = options;
  const { sources, ignored, troubles, close } = await listSources(options.sources, into);
  const totals: Totals = { sources: 0, written: 0, unchanged: 0, kept: 0, failed: 0, skipped: 0, ignored };
  const ledger = openLedger(into, dryRun);
  bringMasthead(sources, into, dryRun);
  yield { type: 'found', sources: sources.length };
  for (const trouble of troubles) yield counted({ type: 'failed', ...trouble }, totals);
  const pool = openPool(sources.length);
  try {
    const queue = [...sources];
    const known = new Set(sources.map(({ name }) => name));
    const read = async (source: Source): Promise<Read> => readSource(source, options, pool, ledger);
    for await (const { source, result, stamp } of inOrder(queue, read, AHEAD)) {
      for (const name of result?.addresses ?? []) {
        // A list may name one that names it
        if (!known.has(name)) queue.push({ kind: 'address', name });
        known.add(name);
      }
      for (const event of outcomes({ source, result, stamp }, into, ledger, dryRun))
        yield counted(event, totals);
      totals.sources++;
      yield { type: 'progress', done: totals.sources, sources: queue.length };
    }
  } finally {
    await pool.close();
    close();
  }
  ledger.finish();
  yield { type: 'totals', totals };
}

/** A source as read; without a result where an interrupted import had done it already. */
type Read = { source: Source; result?: Result; stamp?: string };

async function readSource(source: Source, options: ImportOptions, pool: Pool, ledger: Ledger): Promise<Read> {
  const stamp = await stampOf(source);
  const done = stamp === undefined ? undefined : ledger.doneBefore(identityOf(source), stamp);
  if (done && done.every((row) => isAsWritten(row, options.into))) return { source, stamp };
  const read = await bytesOf(source, options);
  if ('trouble' in read) return { source, result: failed(read.trouble) };
  const origin = { source: source.name, folder: folderOf(source) };
  const { bytes, charset } = read;
  return {
    source,
    stamp,
    result: await pool.convert({ bytes, origin, ...(charset !== undefined && { charset }) }),
  };
}

/** What changes when a file does: its length and time. */
async function stampOf(source: Source): Promise<string | undefined> {
  if (source.kind !== 'file') return undefined;
  try {
    const { size, mtimeMs } = await stat(source.path);
    return `${size}:${mtimeMs}`;
  } catch {
    // Reading it will say what is wrong
    return undefined;
  }
}

function counted(event: ImportEvent, totals: Totals): ImportEvent {
  if (event.type === 'article') totals[event.outcome]++;
  else if (event.type === 'failed') totals.failed++;
  else if (event.type === 'skipped') totals.skipped++;
  return event;
}

function* outcomes(
  { source, result, stamp }: Read,
  into: string,
  ledger: Ledger,
  dryRun: boolean,
): Generator<ImportEvent> {
  const { name } = source;
  const identity = identityOf(source);
  if (!result) {
    for (const { id } of ledger.doneBefore(identity, stamp ?? '') ?? [])
      yield { type: 'article', outcome: 'unchanged', id, source: name };
    return;
  }
  for (const trouble of result.troubles) yield { type: 'failed', source: name, ...trouble };
  if (result.skipped !== undefined) yield { type: 'skipped', source: name, reason: result.skipped };
  const stories: string[] = [];
  let isWhole = result.troubles.length === 0;
  for (const story of result.stories) {
    const key = storyOf(story, identity);
    stories.push(key);
    const brought = { ...story, draft: setLanguage(bringPictures(story.draft, into, dryRun)) };
    const stored = storeStory(brought, key, into, ledger, dryRun);
    isWhole &&= stored.outcome !== 'failed';
    yield toEvent(stored, name, story);
  }
  if (stamp !== undefined && isWhole) ledger.recordDone(identity, stamp, stories);
}

/** What tells a story apart for good: its source, and its place where the source holds several. */
function storyOf({ draft: { origin } }: Story, identity: string): string {
  return origin.place === undefined ? identity : `${identity}#${origin.place}`;
}

function toEvent(stored: Stored, source: string, { draft: { origin } }: Story): ImportEvent {
  if (stored.outcome !== 'failed') return { type: 'article', source, ...stored };
  const place = origin.place === undefined ? {} : { place: origin.place };
  return { type: 'failed', source, found: stored.found, remedy: 'report it with the source', ...place };
}
