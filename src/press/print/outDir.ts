import { lstat, readdir, readFile, realpath, rm, rmdir, unlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { manifestPath } from '#edition/paths.ts';
import { isWithin } from '#press/isWithin.ts';
import { makeFolder } from '#press/makeFolder.ts';

// What the press prints at the root of a site, some of it only where the site's address is known; with ".4711.tmp" where a run broke off
const OWN_FILE =
  /^(?:(?:404|index)\.html|(?:opensearch|news-sitemap|sitemap(?:-\d+)?)\.xml|robots\.txt|site\.webmanifest|worker\.js|_headers)(?:\.\d+\.tmp)?$/;
/** The folders of a site that are the press's alone: what lies in them and is not of the edition is removed. */
const OWN_FOLDERS = [
  'edition',
  'assets',
  'icons',
  'article',
  'page',
  'section',
  'source',
  'tag',
  'topic',
  'topics',
  'voices',
  'story',
  'stories',
  'feeds',
  'saved',
  'history',
  'muted',
  'highlights',
  'search',
] as const;

/** Lies in a folder while it is printed into, with the number of the process: a run that broke off may be taken up again. */
const CLAIM = 'edition/.printing';

/**
 * What stands against printing articles into a folder, or nothing: it may be new, empty, or printed into before.
 *
 * - A folder that holds anything else is never touched.
 */
export async function findObstacle(out: string, articlesDir: string): Promise<string | undefined> {
  const articles = await realpath(articlesDir).catch(() => undefined);
  if (articles === undefined) return `there is no folder ${articlesDir}; name the folder of the articles`;
  const target = await realpath(out).catch(() => path.resolve(out));
  if (isWithin(target, articles) || isWithin(articles, target))
    return `${out} and the articles in ${articlesDir} lie within one another; print into another folder`;
  const facts = await lstat(target).catch(() => undefined);
  if (facts === undefined) return undefined;
  if (!facts.isDirectory()) return `${out} is a file; name a folder`;
  const isOurs =
    (await readdir(target)).length === 0 || (await isFile(out, manifestPath)) || (await isFile(out, CLAIM));
  return isOurs
    ? undefined
    : `${out} is not empty and holds no edition; name an empty folder, or empty this one`;
}

/**
 * Marks a folder as the press's before anything is printed into it, or says what stands against that: another run that prints into it
 * now. Each would take the other's files for its own, and remove what it does not know.
 */
export async function claim(out: string): Promise<string | undefined> {
  const file = path.join(out, CLAIM);
  makeFolder(path.dirname(file));
  const isClaimed = await writeFile(file, String(process.pid), { flag: 'wx' }).then(() => true, isThere);
  if (isClaimed) return undefined;
  const holder = Number(await readFile(file, 'utf8').catch(() => ''));
  if (isRunning(holder))
    return `${out} is being printed by process ${holder}; wait for it, or remove ${file} if that is something else`;
  // Of a run that broke off
  await rm(file, { force: true });
  return claim(out);
}

/** Ends a claim; a folder that has no edition yet stays marked. */
export async function release(out: string): Promise<void> {
  if (await isFile(out, manifestPath)) await rm(path.join(out, CLAIM), { force: true });
}

/** Whether there is another process of this number. */
function isRunning(pid: number): boolean {
  if (!(pid > 0) || pid === process.pid) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/** `false` where a file could not be made since another was quicker. */
function isThere(error: unknown): false {
  if (codeOf(error) === 'EEXIST') return false;
  throw error;
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}

async function isFile(out: string, file: string): Promise<boolean> {
  return (await lstat(path.join(out, file)).catch(() => undefined))?.isFile() === true;
}

/**
 * Removes from the press's own folders every file that is not in `kept` (paths relative to `out`), then empty folders.
 * Links are removed, never followed. Gives the number of files removed.
 */
export async function sweep(out: string, kept: ReadonlySet<string>): Promise<number> {
  let removed = 0;
  for (const name of await readdir(out))
    if (OWN_FILE.test(name) && !kept.has(name)) await unlink(path.join(out, name));
  for (const folder of OWN_FOLDERS) removed += await sweepFolder(out, folder, kept);
  return removed;
}

async function sweepFolder(out: string, folder: string, kept: ReadonlySet<string>): Promise<number> {
  const full = path.join(out, folder);
  const facts = await lstat(full).catch(() => undefined);
  if (facts?.isDirectory() !== true) return 0;
  let removed = 0;
  for (const entry of await readdir(full, { withFileTypes: true })) {
    const file = `${folder}/${entry.name}`;
    if (entry.isDirectory()) removed += await sweepFolder(out, file, kept);
    else if (!kept.has(file) && file !== CLAIM) {
      await unlink(path.join(out, file));
      removed += 1;
    }
  }
  if ((await readdir(full)).length === 0) await rmdir(full);
  return removed;
}
