import { lstat, mkdir, readdir, realpath, rmdir, unlink } from 'node:fs/promises';
import path from 'node:path';
import { manifestPath } from '#edition/paths.ts';

/** The folders of a site that are the press's alone: what lies in them and is not of the edition is removed. */
const OWN_FOLDERS = ['edition', 'assets', 'icons', 'article', 'section', 'source', 'tag', 'saved'] as const;

/**
 * Makes sure that a folder may be printed into: new, empty, or printed into before.
 *
 * - Gives what stands against it, or nothing.
 * - `isKnown` says that a run was begun there, though it may not have come to its end.
 */
export async function claimOutDir(
  out: string,
  articlesDir: string,
  isKnown: boolean,
): Promise<string | undefined> {
  await mkdir(out, { recursive: true });
  const [target, articles] = [await realpath(out), await realpath(articlesDir)];
  if (isWithin(target, articles) || isWithin(articles, target))
    return `${out} and the articles in ${articlesDir} lie within one another; print into another folder`;
  if (isKnown || (await readdir(out)).length === 0) return undefined;
  const manifest = await lstat(path.join(out, manifestPath)).catch(() => undefined);
  if (manifest?.isFile() === true) return undefined;
  return `${out} is not empty and holds no edition; name an empty folder, or empty this one yourself`;
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
      removed += 1;
    }
  }
  if ((await readdir(full)).length === 0) await rmdir(full);
  return removed;
}
