import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { readMasthead } from './compile/collect.ts';
import { contentHash } from './compile/contentHash.ts';
import { readDigests, type Digests } from './compile/digests.ts';
import { compileEdition, developPictures } from './compile/edition.ts';
import { createDarkroom } from './compile/images/darkroom.ts';
import { fingerprint } from './print/fingerprint.ts';
import { claimOutDir, sweep } from './print/outDir.ts';
import { printContent, printManifest } from './print/printEdition.ts';
import { printPages } from './print/printPages.ts';
import { printReader } from './print/printReader.ts';
import { createWriter, readPrints, writePrints, type Prints } from './print/writer.ts';
import { countWritten, countChanged, type PressReport, type Trouble } from './report.ts';

export type Stage = 'reading' | 'developing' | 'printing' | 'pages';

export type PressOptions = {
  articlesDir: string;
  out: string;
  /** Where outcomes are kept for the next run. It can be removed at any time. */
  cacheDir: string;
  /** The folder of the built reader; without it the edition is printed alone, without pages. */
  readerDir?: string;
  /** The path the site will lie under, where it is known: "/news/". Without it every address is relative. */
  base?: string | undefined;
  progress?: (stage: Stage, done: number, total: number) => void;
};

/** Why nothing was printed: the folders cannot be used so (`usage`), or no article is sound (`nothing`). */
export type Refusal = { refused: string; because: 'usage' | 'nothing'; leftOut: readonly Trouble[] };

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
  const { articlesDir, out, cacheDir } = options;
  const version = await fingerprint(PROJECT, ['src/{edition,press,search}/**', '!**/*.test.*']);
  const printsFile = path.join(cacheDir, 'prints', `${contentHash(path.resolve(out))}.json`);
  const last = await readPrints(printsFile);
  const obstacle = await claimOutDir(out, articlesDir, last !== undefined);
  if (obstacle !== undefined) return { refused: obstacle, because: 'usage', leftOut: [] };
  const { masthead, troubles } = await readMasthead(articlesDir);
  const { entries, leftOut } = await readAll(options, version, masthead.language ?? 'en');
  if (entries.length === 0)
    return { refused: `there is no sound article in ${articlesDir}`, because: 'nothing', leftOut };
  // Said before the first file is written: a run that breaks off leaves a folder the next one may print into.
  await writePrints(printsFile, last ?? { files: {}, articles: {} });
  const next: Prints = { files: {}, articles: Object.fromEntries(entries.map(({ id, hash }) => [id, hash])) };
  const writer = createWriter(out, last?.files ?? {}, next.files);
  const darkroom = createDarkroom(articlesDir, cacheDir);
  const progress = progressOf(options);
  const { pictures, notices, remoteImages } = await developPictures(
    entries,
    darkroom,
    progress('developing'),
  );
  const edition = compileEdition(entries, masthead, pictures);
  const job = { edition, articlesDir, out, darkroom, writer, version, base: options.base };
  await printContent({ ...job, progress: progress('printing') });
  if (options.readerDir !== undefined) {
    const parts = await printReader(writer, options.readerDir, PROJECT);
    await printPages({ ...job, ...parts, progress: progress('pages') });
  }
  await printManifest({ edition, writer });
  const removed = await sweep(out, new Set(writer.files().keys()));
  await writePrints(printsFile, next);
  const before = last?.articles ?? {};
  return {
    articles: entries.length,
    leftOut,
    notices: [...troubles, ...notices],
    remoteImages,
    droppedLinks: entries.reduce((sum, entry) => sum + entry.droppedLinks, 0),
    skippedBlocks: entries.reduce((sum, entry) => sum + entry.skippedBlocks, 0),
    ...countChanged(before, next.articles),
    ...countWritten(writer.files(), before, next.articles),
    removed,
    milliseconds: performance.now() - startedMs,
  };
}

async function readAll(options: PressOptions, version: string, language: string): Promise<Digests> {
  const { articlesDir, cacheDir } = options;
  return readDigests({
    articlesDir,
    memory: path.join(cacheDir, 'digests', `${contentHash(await realpath(articlesDir))}.ndjson`),
    version,
    language,
    progress: progressOf(options)('reading'),
  });
}

function progressOf({ progress }: PressOptions): (stage: Stage) => (done: number, total: number) => void {
  return (stage) => (done, total) => progress?.(stage, done, total);
}
