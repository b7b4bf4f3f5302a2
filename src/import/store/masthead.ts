import { existsSync } from 'node:fs';
import { copyFile, mkdir, rename } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { mastheadFile } from '#edition/paths.ts';
import type { Source } from '#import/source/listSources.ts';

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
  const masthead = sources.find((source) => source.kind === 'file' && basename(source.path) === mastheadFile);
  if (masthead?.kind !== 'file' || isDryRun || resolve(masthead.path) === resolve(into, mastheadFile)) return;
  const target = join(into, mastheadFile);
  if (existsSync(target)) return;
  await mkdir(into, { recursive: true });
  await copyFile(masthead.path, `${target}.part`);
  await rename(`${target}.part`, target);
}
