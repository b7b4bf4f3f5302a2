import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, relative, sep } from 'node:path';
import type { Block } from '#edition/block.ts';
import type { Draft } from '#import/draft.ts';
import { writeWhole } from './writeWhole.ts';

/** A picture file larger than this is not copied. */
const MAX_PICTURE_BYTES = 50 * 1024 * 1024;
const PICTURE = /\.(?:jpe?g|png|webp|gif|avif|tiff?)$/i;

/**
 * Copies the pictures that lie beside a source into `<into>/images/` and names them from there.
 *
 * - Looked for beside the source, in `images/` there and in the `images/` beside its folder, as by the press; never elsewhere.
 * - One that is missing keeps the name the source gave it; an http(s) address stays and is not fetched.
 */
export function bringPictures(draft: Draft, into: string, isDryRun: boolean): Draft {
  const { folder } = draft.origin;
  if (folder === undefined) return draft;
  const bring = (src: string): string => broughtTo(src, folder, into, isDryRun) ?? src;
  const image = draft.image && { ...draft.image, src: bring(draft.image.src) };
  const body = draft.body.map((block): Block =>
    block.type === 'image' ? { ...block, src: bring(block.src) } : block,
  );
  return { ...draft, image, body };
}

function broughtTo(src: string, folder: string, into: string, isDryRun: boolean): string | undefined {
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(src)) return undefined;
  const above = dirname(folder);
  const found = [src, decoded(src)]
    .flatMap((name) => [
      { path: join(folder, name), home: folder },
      { path: join(folder, 'images', name), home: folder },
      { path: join(above, name), home: join(above, 'images') },
      { path: join(above, 'images', name), home: join(above, 'images') },
    ])
    .find(({ path, home }) => isPictureWithin(path, home))?.path;
  if (found === undefined) return undefined;
  const name = nameIn(into, found);
  const target = join(into, 'images', name);
  if (!isDryRun && !existsSync(target)) writeWhole(target, (part) => copyFileSync(found, part));
  return `images/${name}`;
}

function decoded(src: string): string {
  try {
    return decodeURIComponent(src);
  } catch {
    return src;
  }
}

/** Links and `..` are followed before looking where a path leads. */
function isPictureWithin(path: string, folder: string): boolean {
  if (path.includes('\0') || !PICTURE.test(path) || !existsSync(path) || !existsSync(folder)) return false;
  const inside = relative(realpathSync(folder), realpathSync(path));
  if (inside === '' || inside === '..' || inside.startsWith(`..${sep}`)) return false;
  const info = statSync(path);
  return info.isFile() && info.size > 0 && info.size <= MAX_PICTURE_BYTES;
}

/** The file's own name, with its content's hash where another picture has that name. */
function nameIn(into: string, path: string): string {
  const name = basename(path);
  const target = join(into, 'images', name);
  if (!existsSync(target) || hashOf(target) === hashOf(path)) return name;
  const extension = extname(name);
  return `${basename(name, extension)}-${hashOf(path)}${extension}`;
}

function hashOf(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex').slice(0, 8);
}
