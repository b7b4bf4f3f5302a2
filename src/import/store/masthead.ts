import { existsSync } from 'node:fs';
import { copyFile, mkdir, rename } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { Source } from '#import/source/listSources.ts';

/** The file beside the articles that names the newspaper; no article is written to it. */
export const MASTHEAD_FILE = 'masthead.json';

/**
 * Brings the newspaper's own name along: `masthead.json` among the sources goes beside the articles.
 *
 * - One that is there already is somebody's choice and stays.
 */
export async function bringMasthead(
  sources: readonly Source[],
  into: string,
  isDryRun: boolean,
): Promise<void> {
  const masthead = sources.find(
    (source) => source.kind === 'file' && basename(source.path) === MASTHEAD_FILE,
  );
  if (masthead?.kind !== 'file' || isDryRun || resolve(masthead.path) === resolve(into, MASTHEAD_FILE))
    return;
  const target = join(into, MASTHEAD_FILE);
  if (existsSync(target)) return;
  await mkdir(into, { recursive: true });
  await copyFile(masthead.path, `${target}.part`);
  await rename(`${target}.part`, target);
}
