// The darkroom develops each picture once and keeps it, under the hash of its bytes, in the cache folder:
// <cache>/images/<name>/{facts.json,<width>.webp,<width>.jpg}. `facts.json` is written last, so a half-written folder is no hit.
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import { imageFormats, imagePath, type ImageFormat } from '#edition/paths.ts';
import { putFile } from '#press/putFile.ts';
import { contentHash } from '#press/compile/contentHash.ts';
import type { PrintedImage } from '#edition/image.ts';
import { developImage, SETTINGS_VERSION, type Facts } from './developImage.ts';
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
  const read = await orBroken(readFile(found.path));
  if ('broken' in read) return read;
  const name = contentHash(SETTINGS_VERSION, read.value);
  const folder = folderOf(name);
  let facts = await readFacts(folder);
  if (!facts) {
    const developed = await orBroken(developImage(read.value));
    if ('broken' in developed) return developed;
    facts = keep(folder, developed.value);
  }
  return { picture: { src: imagePath(name, facts.widths.at(-1) ?? facts.width, 'jpg'), name, ...facts } };
}

/** What is wrong with a picture. That the cache has no room for it is no fault of the picture's. */
function orBroken<Value>(reading: Promise<Value>): Promise<{ value: Value } | { broken: string }> {
  return reading.then(
    (value) => ({ value }),
    (error: unknown) => ({
      broken: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error),
    }),
  );
}

/** Nothing where a file is missing that the facts speak of. */
async function readFacts(folder: string): Promise<Facts | undefined> {
  const text = await readFile(path.join(folder, 'facts.json'), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const { success, output } = v.safeParse(v.pipe(v.string(), v.parseJson(), factsSchema), text);
  if (!success) return undefined;
  const files = new Set(await readdir(folder));
  return output.widths.every((width) => imageFormats.every((format) => files.has(`${width}.${format}`)))
    ? output
    : undefined;
}

/** Each file by a rename: another run may read them now. */
function keep(folder: string, { facts, variants }: Awaited<ReturnType<typeof developImage>>): Facts {
  for (const { width, format, bytes } of variants) putFile(path.join(folder, `${width}.${format}`), bytes);
  putFile(path.join(folder, 'facts.json'), JSON.stringify(facts));
  return facts;
}
