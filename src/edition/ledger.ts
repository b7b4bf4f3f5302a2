import * as v from 'valibot';

/**
 * Every file of an edition, by its path: the first 16 hexadecimal digits of the SHA-256 of its content, and its size in bytes.
 * Nothing of it is needed to read; it is there to copy an edition, and to see that a copy is whole.
 */
export const ledgerSchema = v.object({
  schema: v.literal(1),
  edition: v.string(),
  files: v.record(v.string(), v.object({ hash: v.string(), size: v.number() })),
});
export type Ledger = v.InferOutput<typeof ledgerSchema>;

/** Wide enough for a column of text on any screen, in pixels: the one width of a picture that a kept edition has. */
const KEPT_WIDTH = 1000;

const IMAGE = /^edition\/images\/(?<name>.+)-(?<width>\d+)\.(?<format>webp|jpg)$/;

/**
 * The files that reading an edition without a connection needs.
 *
 * - Of each picture one: WebP, the narrowest of at least 1,000 pixels, else the widest there is.
 * - Receipts are left out: they are about the sources, not the news.
 *
 * @param paths every path of the edition
 */
export function keptPaths(paths: readonly string[]): string[] {
  const pictures = new Map<string, { path: string; width: number }>();
  const kept: string[] = [];
  for (const path of paths) {
    const { name, width, format } = IMAGE.exec(path)?.groups ?? {};
    if (name === undefined) {
      if (!path.startsWith('edition/receipts/')) kept.push(path);
    } else if (format === 'webp') {
      const found = { path, width: Number(width) };
      const other = pictures.get(name);
      if (!other || isBetter(found.width, other.width)) pictures.set(name, found);
    }
  }
  return [...kept, ...[...pictures.values()].map(({ path }) => path)];
}

function isBetter(width: number, other: number): boolean {
  const isEnough = width >= KEPT_WIDTH;
  if (isEnough !== other >= KEPT_WIDTH) return isEnough;
  return isEnough ? width < other : width > other;
}

/** The picture a path shows a size of: `edition/images/pier-3f` for `edition/images/pier-3f-640.webp`. */
export function pictureOf(path: string): string | undefined {
  const name = IMAGE.exec(path)?.groups?.['name'];
  return name === undefined ? undefined : `edition/images/${name}`;
}
