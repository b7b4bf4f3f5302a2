import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { isWithin } from '#press/isWithin.ts';

export type FoundImage = { path: string; bytes: number };

/** Why an image is not taken: it is somewhere else on the network, there is no such file, or it lies where it may not. */
export type MissingImage = 'remote' | 'missing' | 'outside';

// "https://…", "data:…", "//host/…"
const FOREIGN = /^(?:[a-z][a-z0-9+.-]*:|[/\\]{2})/i;

/**
 * The file that an article means with `src`, relative to the articles' folder, else to the folder above it.
 *
 * - Links are followed first: the file itself must lie in the articles' folder or in the `images` folder beside it.
 * - Nothing is ever fetched.
 */
export async function findImage(articlesDir: string, src: string): Promise<FoundImage | MissingImage> {
  if (FOREIGN.test(src)) return 'remote';
  const home = await realpath(articlesDir);
  const beside = await realpath(path.join(home, '..', 'images')).catch(() => undefined);
  let isOutside = false;
  for (const base of [home, path.dirname(home)]) {
    const file = await realpath(path.join(base, src)).catch(() => undefined);
    if (file === undefined) continue;
    const facts = await stat(file);
    if (!facts.isFile()) continue;
    if (isWithin(home, file) || (beside !== undefined && isWithin(beside, file)))
      return { path: file, bytes: facts.size };
    isOutside = true;
  }
  return isOutside ? 'outside' : 'missing';
}
