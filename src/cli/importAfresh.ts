import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { mastheadFile } from '#edition/paths.ts';
import { importSources } from '#import/import.ts';
import { makeFolder } from '#press/makeFolder.ts';
import { report } from './command/import.ts';
import { createProgress } from './progress.ts';

/**
 * Imports sources into a folder that holds nothing else: an article whose source is gone goes too. Gives whether there is any article;
 * where there is none those of the last time stay, since another import may be at work on them.
 */
export async function importAfresh(sources: readonly string[], into: string): Promise<boolean> {
  makeFolder(into);
  await rm(path.join(into, mastheadFile), { force: true });
  const progress = createProgress();
  const files = new Set([mastheadFile]);
  for await (const event of importSources({ sources, into, stdin: process.stdin })) {
    if (event.type === 'progress') progress.show('importing', event.done, event.sources);
    else if (event.type === 'article') files.add(`${event.id}.json`);
    if (event.type === 'totals') progress.end();
    report(event);
  }
  if (files.size === 1) return false;
  for (const name of await readdir(into))
    if (name.endsWith('.json') && !files.has(name)) await rm(path.join(into, name));
  return true;
}
