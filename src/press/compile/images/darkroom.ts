// The darkroom develops each picture once and keeps it, under the hash of its bytes, in the cache folder:
// <cache>/images/<name>/{facts.json,<width>.webp,<width>.jpg}. `facts.json` is written last, so a half-written folder is no hit.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import { imagePath, type ImageFormat } from '#edition/paths.ts';
import { contentHash } from '#press/compile/contentHash.ts';
import type { PrintedImage } from '#edition/image.ts';
import { developImage, SETTINGS_VERSION } from './developImage.ts';
import { findImage, type MissingImage } from './findImage.ts';

const MEGABYTE = 1024 * 1024;
const MAX_BYTES = 50 * MEGABYTE;

/** A picture without the words an article says about it. */
export type Picture = Omit<PrintedImage, 'alt' | 'caption' | 'credit'>;

export type Outcome = { picture: Picture } | { missing: MissingImage } | { broken: string };

export type Darkroom = {
  develop: (src: string) => Promise<Outcome>;
  /** Where the cache holds a file of a developed picture. */
  variantPath: (name: string, width: number, format: ImageFormat) => string;
};

const factsSchema = v.object({
  width: v.number(),
  height: v.number(),
  widths: v.array(v.number()),
  thumbhash: v.string(),
});

/** A picture is developed once for all articles that name it, and once for all runs that share `cacheDir`. */
export function createDarkroom(articlesDir: string, cacheDir: string): Darkroom {
  const folderOf = (name: string): string => path.join(cacheDir, 'images', name);
  const bySrc = new Map<string, Promise<Outcome>>();
  return {
    develop(src) {
      const known = bySrc.get(src) ?? develop(articlesDir, src, folderOf);
      bySrc.set(src, known);
      return known;
    },
    variantPath: (name, width, format) => path.join(folderOf(name), `${width}.${format}`),
  };
}

async function develop(
  articlesDir: string,
  src: string,
  folderOf: (name: string) => string,
): Promise<Outcome> {
  const found = await findImage(articlesDir, src);
  if (typeof found === 'string') return { missing: found };
  if (found.bytes > MAX_BYTES)
    return { broken: `it has ${Math.ceil(found.bytes / MEGABYTE)} MB, at most 50 are taken` };
  const bytes = await readFile(found.path);
  const name = contentHash(SETTINGS_VERSION, bytes);
  try {
    const facts = (await readFacts(folderOf(name))) ?? (await fill(folderOf(name), bytes));
    return { picture: { src: imagePath(name, facts.widths.at(-1) ?? facts.width, 'jpg'), name, ...facts } };
  } catch (error) {
    return { broken: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error) };
  }
}

async function readFacts(folder: string): Promise<v.InferOutput<typeof factsSchema> | undefined> {
  const text = await readFile(path.join(folder, 'facts.json'), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const result = v.safeParse(v.pipe(v.string(), v.parseJson(), factsSchema), text);
  return result.success ? result.output : undefined;
}

async function fill(folder: string, source: Uint8Array): Promise<v.InferOutput<typeof factsSchema>> {
  const { facts, variants } = await developImage(source);
  await mkdir(folder, { recursive: true });
  for (const { width, format, bytes } of variants)
    await writeFile(path.join(folder, `${width}.${format}`), bytes);
  await writeFile(path.join(folder, 'facts.json'), JSON.stringify(facts));
  return facts;
}
