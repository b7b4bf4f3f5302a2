import { mkdir, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as v from 'valibot';
import type { Article } from '#edition/article.ts';
import { digest, type Digest } from '#press/compile/read/digest.ts';
import { press, type PressOptions } from '#press/press.ts';
import type { PressReport } from '#press/report.ts';

/** An article as it lies in the articles' folder. */
export function aStory(parts: Partial<Article> = {}): Article {
  return {
    schema: 1,
    id: 'ferry-returns',
    headline: 'Ferry returns to the old quay',
    published: '2024-03-14T10:45:00+01:00',
    language: 'en',
    body: [{ type: 'paragraph', text: 'The ferry came back on Thursday, eleven years late.' }],
    ...parts,
  };
}

/** A story of one paragraph. */
export function aStoryOf(text: string, parts: Partial<Article> = {}): Article {
  return aStory({ body: [{ type: 'paragraph', text }], ...parts });
}

export function aDigest(article: Article = aStory()): Digest {
  return digest({ article, file: `${article.id}.json`, hash: article.id, skippedBlocks: 0, language: 'en' });
}

export type Desk = { root: string; articlesDir: string; out: string; cacheDir: string };

/** A new folder with an articles' folder in it, holding the given files: objects as JSON, the rest as it is. */
export async function aDesk(files: Readonly<Record<string, unknown>>): Promise<Desk> {
  const root = await mkdtemp(path.join(tmpdir(), 'broadsheet-'));
  const desk = {
    root,
    articlesDir: path.join(root, 'articles'),
    out: path.join(root, 'site'),
    cacheDir: path.join(root, 'cache'),
  };
  await mkdir(desk.articlesDir);
  await putFiles(desk, files);
  return desk;
}

export async function putFiles(
  { articlesDir }: Desk,
  files: Readonly<Record<string, unknown>>,
): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(articlesDir, name);
    await mkdir(path.dirname(file), { recursive: true });
    const isPlain = typeof content === 'string' || content instanceof Uint8Array;
    await writeFile(file, isPlain ? content : JSON.stringify(content));
  }
}

/** A stand-in for a built reader, whose pages say their address. */
export const readerDir = path.join(import.meta.dirname, '..', 'press', 'cases', 'reader');

/** Prints a desk that has something to print. */
export async function printed(options: PressOptions): Promise<PressReport> {
  const report = await press(options);
  if ('refused' in report) throw new Error(report.refused);
  return report;
}

/** A file of a printed site. */
export async function readJson<Schema extends v.GenericSchema>(
  { out }: Desk,
  file: string,
  schema: Schema,
): Promise<v.InferOutput<Schema>> {
  return v.parse(schema, JSON.parse(await readFile(path.join(out, file), 'utf8')));
}

/** Every file below a folder with its bytes, as text that can be compared. */
export async function treeOf(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  const tree: Record<string, string> = {};
  for (const file of files.sort())
    tree[path.relative(folder, file)] = (await readFile(file)).toString('base64');
  return tree;
}
