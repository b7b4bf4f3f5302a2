import { readFile, stat } from 'node:fs/promises';
import { type Conversion, MAX_BYTES, convert } from './convert.ts';
import type { Draft, Trouble } from './draft.ts';
import { type Ledger, openLedger } from './ledger.ts';
import { bringMasthead } from './masthead.ts';
import { bringPictures } from './pictures.ts';
import { type Source, folderOf, identityOf, listSources } from './sources.ts';
import { type Stored, storeDraft } from './store.ts';

export type ImportOptions = {
  /** Files, folders, globs, `-`, http(s) addresses. */
  sources: readonly string[];
  /** The folder of articles; made where it is not there. */
  into: string;
  /** Say what would be written, write nothing. */
  dryRun?: boolean;
  /** What `-` means. */
  stdin?: AsyncIterable<Uint8Array>;
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

/**
 * Imports sources into a folder of articles, telling what becomes of each.
 *
 * - Expected trouble with a source is a `failed` event; the other sources are still imported.
 * - The last event is `totals`. Nothing is printed here.
 *
 * @example for await (const event of importSources({ sources: ['scrapes/'], into: 'articles' })) …
 */
export async function* importSources(options: ImportOptions): AsyncGenerator<ImportEvent> {
  const { into, dryRun = false } = options;
  const listing = await listSources(options.sources);
  const { sources } = listing;
  const totals: Totals = { sources: 0, written: 0, unchanged: 0, kept: 0, failed: 0, skipped: 0, ignored: 0 };
  totals.sources = sources.length;
  totals.ignored = listing.ignored;
  const ledger = openLedger(into, dryRun);
  await bringMasthead(sources, into, dryRun);
  yield { type: 'found', sources: sources.length };
  for (const trouble of listing.troubles) yield counted({ type: 'failed', ...trouble }, totals);
  let done = 0;
  for (const source of sources) {
    const conversion = await converted(source, options);
    for (const event of store(conversion, source, into, ledger, dryRun)) yield counted(event, totals);
    done++;
    yield { type: 'progress', done, sources: sources.length };
  }
  ledger.compact();
  yield { type: 'totals', totals };
}

function counted(event: ImportEvent, totals: Totals): ImportEvent {
  if (event.type === 'article') totals[event.outcome]++;
  else if (event.type === 'failed') totals.failed++;
  else if (event.type === 'skipped') totals.skipped++;
  return event;
}

async function converted(source: Source, options: ImportOptions): Promise<Conversion> {
  const bytes = await bytesOf(source, options);
  if (!(bytes instanceof Uint8Array)) return { drafts: [], troubles: [bytes] };
  return convert(bytes, { source: source.name, folder: folderOf(source) });
}

async function bytesOf(source: Source, { stdin }: ImportOptions): Promise<Uint8Array | Trouble> {
  if (source.kind === 'file') return fileBytes(source.path);
  if (source.kind === 'stdin' && stdin) return streamBytes(stdin);
  return { found: 'an address', remedy: 'save the page and import the file' };
}

async function fileBytes(path: string): Promise<Uint8Array | Trouble> {
  try {
    const { size } = await stat(path);
    if (size > MAX_BYTES) return tooLarge(size);
    return await readFile(path);
  } catch (error) {
    return { found: `a file that cannot be read (${codeOf(error)})`, remedy: 'check its permissions' };
  }
}

async function streamBytes(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array | Trouble> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > MAX_BYTES) return tooLarge(size);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function tooLarge(size: number): Trouble {
  return { found: `${(size / 1024 / 1024).toFixed(1)} MB, more than 15 MB`, remedy: 'divide the file' };
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

function* store(
  { drafts, troubles, skipped }: Conversion,
  source: Source,
  into: string,
  ledger: Ledger,
  dryRun: boolean,
): Generator<ImportEvent> {
  const { name } = source;
  for (const trouble of troubles) yield { type: 'failed', source: name, ...trouble };
  if (skipped !== undefined) yield { type: 'skipped', source: name, reason: skipped };
  for (const draft of drafts) {
    const stored = storeDraft(
      bringPictures(draft, into, dryRun),
      storyOf(draft, source),
      into,
      ledger,
      dryRun,
    );
    yield toEvent(stored, name, draft);
  }
}

/** What tells a story apart for good: its source, and its place where the source holds several. */
function storyOf({ origin }: Draft, source: Source): string {
  return origin.place === undefined ? identityOf(source) : `${identityOf(source)}#${origin.place}`;
}

function toEvent(stored: Stored, source: string, { origin }: Draft): ImportEvent {
  if (stored.outcome !== 'failed') return { type: 'article', source, ...stored };
  const place = origin.place === undefined ? {} : { place: origin.place };
  return { type: 'failed', source, found: stored.found, remedy: 'report it with the source', ...place };
}
