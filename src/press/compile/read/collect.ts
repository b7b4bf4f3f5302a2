import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import { describeIssue } from '#edition/describeIssue.ts';
import { byCodeUnits } from '#edition/text/byCodeUnits.ts';
import { mastheadSchema, type Masthead } from '#edition/manifest.ts';
import { mastheadFile } from '#edition/paths.ts';
import type { Trouble } from '#press/report.ts';
import { parseJson } from './readArticle.ts';

/** What import puts beside the articles. */
const OWN_FOLDERS: ReadonlySet<string> = new Set(['receipts', 'images']);

/** The article files of a folder, in the order of their names; hidden files and those in folders below are none. */
export async function articleFiles(articlesDir: string): Promise<string[]> {
  const entries = await readdir(articlesDir, { withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory() && entry.name.endsWith('.json'))
    .map((entry) => entry.name)
    .filter((name) => name !== mastheadFile && !name.startsWith('.'))
    .sort();
}

/** The folders below an articles' folder that hold JSON, which nobody reads: drafts, or articles that somebody misses. */
export async function unreadFolders(articlesDir: string): Promise<Trouble[]> {
  const entries = await readdir(articlesDir, { withFileTypes: true });
  const troubles: Trouble[] = [];
  for (const { name } of entries.filter((entry) => entry.isDirectory())) {
    if (OWN_FOLDERS.has(name) || name.startsWith('.')) continue;
    const files = (await readdir(path.join(articlesDir, name))).filter((file) => file.endsWith('.json'));
    if (files.length === 0) continue;
    const message = `it holds ${files.length} JSON ${files.length === 1 ? 'file' : 'files'}, but a folder below the articles is not read; what is to be printed has to lie beside the others`;
    troubles.push({ file: `${name}/`, message });
  }
  return troubles.sort((one, other) => byCodeUnits(one.file, other.file));
}

/** What the publisher says of the newspaper; a file that breaks the schema is named, and counts as none. */
export async function readMasthead(
  articlesDir: string,
): Promise<{ masthead: Masthead; troubles: Trouble[] }> {
  const plain = v.parse(mastheadSchema, {});
  const bytes = await readFile(path.join(articlesDir, mastheadFile)).catch(() => undefined);
  if (!bytes) return { masthead: plain, troubles: [] };
  const parsed = parseJson(bytes);
  if ('message' in parsed)
    return { masthead: plain, troubles: [{ file: mastheadFile, message: parsed.message }] };
  const result = v.safeParse(mastheadSchema, parsed.value, { abortPipeEarly: true });
  if (result.success) return { masthead: result.output, troubles: [] };
  const troubles = result.issues.map((issue) => ({
    file: mastheadFile,
    field: v.getDotPath(issue) ?? '',
    message: describeIssue(issue),
  }));
  return { masthead: plain, troubles };
}
