import { copyFileSync, existsSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { mastheadFile } from '#edition/paths.ts';
import type { Source } from '#import/source/listSources.ts';
import { writeWhole } from './writeWhole.ts';

/**
 * Brings the newspaper's own name along: `masthead.json` among the sources goes beside the articles.
 *
 * - One that is there already is somebody's choice and stays.
 */
export function bringMasthead(sources: readonly Source[], into: string, isDryRun: boolean): void {
  const masthead = sources.find((source) => source.kind === 'file' && basename(source.path) === mastheadFile);
  if (masthead?.kind !== 'file' || isDryRun || resolve(masthead.path) === resolve(into, mastheadFile)) return;
  const target = join(into, mastheadFile);
  if (existsSync(target)) return;
  writeWhole(target, (part) => copyFileSync(masthead.path, part));
}
