/**
 * How many pages a second import reads, beside Readability alone, and what memory it takes over many.
 *
 * Seconds are of processor time, of all threads: what one core gives. The first round loads and compiles; of the others the shortest
 * counts. Engines take turns page by page, so that both have the machine alike.
 */
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { importSources } from '#import/import.ts';
import { formatTable } from './table.ts';

export type ImportBenchOptions = {
  /** The files of the pages. */
  pages: readonly string[];
  /** How many files the whole command is given: the pages, over and over. None: the command is left out. */
  files: number;
};

const ROUNDS = 4;
/** How often the memory is told on the way. */
const STAGES = 4;

/** The pages below a folder, sorted. */
export function pagesBelow(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => /\.html?$/i.test(file))
    .toSorted()
    .map((file) => path.join(folder, file));
}

/** Measures import, line by line of what there is to say. */
export async function* benchImport({ pages, files }: ImportBenchOptions): AsyncGenerator<string> {
  // Before the readers are loaded into this thread too
  const many = files === 0 ? [] : await importMany(pages, files);
  yield `${pages.length} pages in turns`;
  yield* formatTable([['', 'ms a page', 'pages a second'], ...(await readInTurns(pages))]);
  if (files === 0) return;
  yield '';
  yield `The command over ${files} files: start, articles and receipts within`;
  yield* formatTable([['files', 'pages a second', 'memory MB'], ...many]);
}

async function readInTurns(pages: readonly string[]): Promise<string[][]> {
  const { readers } = await import('./engines/readers.ts');
  const shortest = readers.map(() => Infinity);
  for (let round = 0; round < ROUNDS; round += 1) {
    const spent = readers.map(() => 0);
    for (const page of pages) {
      const bytes = readFileSync(page);
      for (const [at, [, reads]] of readers.entries()) {
        const from = process.cpuUsage();
        reads(bytes, page);
        spent[at] = (spent[at] ?? 0) + secondsSince(from);
      }
    }
    if (round > 0)
      for (const [at, seconds] of spent.entries()) shortest[at] = Math.min(shortest[at] ?? 0, seconds);
  }
  return readers.map(([name], at) => {
    const seconds = shortest[at] ?? 0;
    return [name, ((seconds * 1000) / pages.length).toFixed(1), (pages.length / seconds).toFixed(1)];
  });
}

async function importMany(pages: readonly string[], files: number): Promise<string[][]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'broadsheet-bench-'));
  const rows: string[][] = [];
  try {
    const sources = path.join(folder, 'sources');
    layOut(pages, files, sources);
    for await (const event of importSources({ sources: [sources], into: path.join(folder, 'articles') })) {
      if (event.type !== 'progress' || event.done !== Math.ceil((files * (rows.length + 1)) / STAGES))
        continue;
      const memory = process.memoryUsage.rss() / 1_000_000;
      rows.push([String(event.done), (event.done / secondsSince()).toFixed(1), memory.toFixed(0)]);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  return rows;
}

/** Copies of the pages, each a source of its own. */
function layOut(pages: readonly string[], files: number, folder: string): void {
  for (let at = 0; at < files; at += 1) {
    const page = pages[at % pages.length] ?? '';
    const round = path.join(folder, String(Math.floor(at / pages.length)));
    mkdirSync(round, { recursive: true });
    copyFileSync(page, path.join(round, `${at}.html`));
  }
}

/** Of processor time; by default since the process began. */
function secondsSince(from?: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1e6;
}
