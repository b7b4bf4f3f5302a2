import { lstat, mkdir, readdir, realpath, rmdir, unlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { manifestPath } from '#edition/paths.ts';

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

/** Lies in a folder while it is printed into for the first time: a run that broke off may be taken up again. */
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

/** Marks a folder as the press's before anything is printed into it. */
export async function claim(out: string): Promise<void> {
  await mkdir(path.join(out, 'edition'), { recursive: true });
  if (!(await isFile(out, manifestPath))) await writeFile(path.join(out, CLAIM), '');
}

async function isFile(out: string, file: string): Promise<boolean> {
  return (await lstat(path.join(out, file)).catch(() => undefined))?.isFile() === true;
}

function isWithin(folder: string, candidate: string): boolean {
  const relative = path.relative(folder, candidate);
  return !relative.startsWith('..') && !path.isAbsolute(relative);
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
    else if (!kept.has(file)) {
      await unlink(path.join(out, file));
      if (file !== CLAIM) removed += 1;
    }
  }
  if ((await readdir(full)).length === 0) await rmdir(full);
  return removed;
}
