import { realpath } from 'node:fs/promises';
import path from 'node:path';
import type { Masthead } from '#edition/manifest.ts';
import { mastheadFile, receiptPath } from '#edition/paths.ts';
import { readMasthead } from './compile/read/collect.ts';
import { contentHash } from './compile/contentHash.ts';
import { readDigests, type Digests } from './compile/read/digests.ts';
import { compileEdition, developPictures } from './compile/edition.ts';
import { createDarkroom } from './compile/images/darkroom.ts';
import { readReceipts } from './compile/read/receipts.ts';
import { fingerprint } from './print/fingerprint.ts';
import { claim, findObstacle, release, sweep } from './print/outDir.ts';
import {
  ChangedWhilePrinting,
  printContent,
  printManifest,
  type EditionJob,
} from './print/json/printEdition.ts';
import { printPages, type PagesJob } from './print/page/printPages.ts';
import { printReader } from './print/reader/printReader.ts';
import { createWriter, readPrints, writePrints, type Prints } from './print/writer.ts';
import { printSearchIndex } from './search/printSearchIndex.ts';
import { countChanged, countWritten, type PressReport, type Trouble } from './report.ts';

export type Stage = 'reading' | 'developing' | 'printing' | 'indexing' | 'pages';

export type PressOptions = {
  articlesDir: string;
  out: string;
  /** Where outcomes are kept for the next run. It can be removed at any time. */
  cacheDir: string;
  /** The folder of the built reader; without it the edition is printed alone, without pages. */
  readerDir?: string;
  /** The path the site will lie under, where it is known: "/news/". Without it every address is relative. */
  base?: string | undefined;
  /** The address of the site, in place of the masthead's. */
  site?: string | undefined;
  progress?: (stage: Stage, done: number, total: number) => void;
};

/**
 * Why nothing was printed: the folders cannot be used so (`usage`), no article is sound (`nothing`), another run prints into the same
 * folder (`busy`), or an article changed meanwhile, so that the rest of the old edition stays until the next run (`changed`).
 */
export type Refusal = {
  refused: string;
  because: 'usage' | 'nothing' | 'busy' | 'changed';
  leftOut: readonly Trouble[];
};

const PROJECT = path.join(import.meta.dirname, '..', '..');

/**
 * Prints the articles of a folder as a site.
 *
 * - The same articles give byte-identical files, whatever was there before and in whatever order they are read.
 * - Only what changed is written, each file by a rename, the manifest last; then what is no longer part of it is removed.
 * - An article that is none is left out and reported; where no article is sound the site stays as it was.
 */
export async function press(options: PressOptions): Promise<PressReport | Refusal> {
  const startedMs = performance.now();
  const { articlesDir, out } = options;
  const obstacle = await findObstacle(out, articlesDir);
  if (obstacle !== undefined) return { refused: obstacle, because: 'usage', leftOut: [] };
  const version = await fingerprint(PROJECT, [
    'package-lock.json',
    'src/{edition,press,search}/**',
    '!**/*.test.*',
  ]);
  const copy = await readCopy(options, version);
  if (copy.entries.length === 0) {
    const refused = `there is no sound article in ${articlesDir}; mend one, or import some`;
    return { refused, because: 'nothing', leftOut: [...copy.leftOut, ...copy.notices] };
  }
  const holder = await claim(out);
  if (holder !== undefined) return { refused: holder, because: 'busy', leftOut: [] };
  try {
    return { ...(await print(options, version, copy)), milliseconds: performance.now() - startedMs };
  } catch (error) {
    if (!(error instanceof ChangedWhilePrinting)) throw error;
    return { refused: error.message, because: 'changed', leftOut: copy.leftOut };
  } finally {
    await release(out);
  }
}

/** Everything the articles' folder says, digested. */
type Copy = Digests & { masthead: Masthead; mastheadTroubles: Trouble[] };

async function readCopy(options: PressOptions, version: string): Promise<Copy> {
  const { articlesDir, cacheDir } = options;
  const { masthead: named, troubles } = await readMasthead(articlesDir);
  const masthead = { ...named, ...(options.site !== undefined && { site: options.site }) };
  const digests = await readDigests({
    articlesDir,
    memory: path.join(cacheDir, 'digests', `${contentHash(await realpath(articlesDir))}.ndjson`),
    version,
    language: masthead.language || 'en',
    progress: progressOf(options, 'reading'),
  });
  return { ...digests, masthead, mastheadTroubles: troubles };
}

async function print(
  options: PressOptions,
  version: string,
  { entries, leftOut, notices, masthead, mastheadTroubles }: Copy,
): Promise<Omit<PressReport, 'milliseconds'>> {
  const { articlesDir, out, cacheDir } = options;
  const printsFile = path.join(cacheDir, 'prints', `${contentHash(path.resolve(out))}.json`);
  const last = (await readPrints(printsFile)) ?? { files: {}, articles: {} };
  const next: Prints = { files: {}, articles: Object.fromEntries(entries.map(({ id, hash }) => [id, hash])) };
  const darkroom = createDarkroom(articlesDir, cacheDir);
  const developed = await developPictures(entries, darkroom, progressOf(options, 'developing'));
  const receipts = await readReceipts({
    articlesDir,
    entries,
    version,
    isKnown: (id, key) => last.files[receiptPath(id)]?.[0] === key,
  });
  const { pictures } = developed;
  const edition = compileEdition(entries, masthead, { pictures, receipts: receipts.keys });
  const writer = createWriter(out, last.files, next.files);
  await printAll(options, { edition, articlesDir, out, darkroom, writer, version, base: options.base });
  const removed = await sweep(out, new Set(writer.files().keys()));
  writePrints(printsFile, next);
  return {
    articles: entries.length,
    leftOut,
    notices: [
      ...mastheadTroubles,
      ...missingSite(options, masthead),
      ...missingLead(masthead, next.articles),
      ...notices,
      ...developed.notices,
      ...receipts.notices,
    ],
    remoteImages: developed.remoteImages,
    droppedLinks: entries.reduce((sum, entry) => sum + entry.droppedLinks, 0),
    skippedBlocks: entries.reduce((sum, entry) => sum + entry.skippedBlocks, 0),
    ...countChanged(last.articles, next.articles),
    ...countWritten(writer.files(), last.articles, next.articles),
    removed,
  };
}

/** Said where it matters: of a site with pages. */
function missingSite({ readerDir }: PressOptions, { site }: Masthead): Trouble[] {
  if (readerDir === undefined || site !== undefined) return [];
  const message =
    'is not given, so RSS, JSON Feed, OPML and sitemaps, which need it, were left out; write the address of the site there, or give it with --site';
  return [{ file: mastheadFile, field: 'site', message }];
}

/** An id that is misspelt, or that of an article that was left out. */
function missingLead({ lead }: Masthead, articles: Prints['articles']): Trouble[] {
  if (lead === undefined || Object.hasOwn(articles, lead)) return [];
  const message = `“${lead}” is the id of no article here, so another one leads; mend it or leave it out`;
  return [{ file: mastheadFile, field: 'lead', message }];
}

type Job = Omit<EditionJob, 'progress'> & Pick<PagesJob, 'base'>;

/** Content first, then the index of it and the pages that show it, then the manifest that names it. */
async function printAll(options: PressOptions, job: Job): Promise<void> {
  await printContent({ ...job, progress: progressOf(options, 'printing') });
  await printSearchIndex({ ...job, progress: progressOf(options, 'indexing') });
  if (options.readerDir !== undefined) {
    const parts = await printReader(job.writer, options.readerDir, PROJECT);
    await printPages({ ...job, ...parts, progress: progressOf(options, 'pages') }).finally(
      parts.renderer.close,
    );
  }
  await printManifest(job);
}

function progressOf({ progress }: PressOptions, stage: Stage): (done: number, total: number) => void {
  return (done, total) => progress?.(stage, done, total);
}
