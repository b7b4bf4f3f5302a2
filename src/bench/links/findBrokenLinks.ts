/**
 * Whether everything that a printed site leads to is in it: links, pictures, scripts, styles and faces, feeds, sitemaps, the web
 * manifest, and the files an edition names. What lies on other sites is not asked for.
 */
import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { glob } from 'tinyglobby';
import { addressesIn, idsIn } from './addresses.ts';

export type BrokenLink = {
  /** The file that leads there, below the site: `article/a/index.html`. */
  file: string;
  address: string;
  fault: 'no such file' | 'no such place in it';
};

const PASSAGE = /^(b\d+)(?:\.\d+-\d+)?$/; // #b3.12-80: words of a block, which has an id
const HOST = 'http://site.invalid/';

/**
 * @param site the folder of a printed site
 * @param address where it was printed for, if it was told: `https://courier.example/`; whole addresses below it are asked for, too
 */
export async function findBrokenLinks(
  site: string,
  address?: string,
): Promise<{ checked: number; broken: BrokenLink[] }> {
  const broken: BrokenLink[] = [];
  const places = openPlaces(site);
  let checked = 0;
  for (const file of await glob('**/*.{html,xml,json,webmanifest,css,js,txt}', { cwd: site })) {
    const text = await readFile(path.join(site, file), 'utf8');
    for (const found of new Set(addressesIn(file, text, address))) {
      const url = resolve(found, file, address);
      if (!url) continue;
      checked += 1;
      const fault = await places.faultOf(url);
      if (fault) broken.push({ file, address: found, fault });
    }
  }
  return { checked, broken };
}

/** Where an address leads within the site; nothing where it leads elsewhere. 404.html may lie anywhere: it is read at the root. */
function resolve(found: string, file: string, address: string | undefined): URL | undefined {
  // "https://courier.example/news/a/", and "/news/a/" as pages have it that know where they lie
  const roots = address === undefined ? [] : [address, new URL(address).pathname];
  const root = roots.find((one) => one !== '/' && found.startsWith(one));
  const url = URL.parse(found.slice(root?.length), HOST + (root === undefined ? file : ''));
  return url?.href.startsWith(HOST) ? url : undefined;
}

function openPlaces(site: string): { faultOf: (url: URL) => Promise<BrokenLink['fault'] | undefined> } {
  const ids = new Map<string, Set<string>>();
  return {
    async faultOf({ pathname, hash }) {
      const file = fileAt(path.join(site, decodeURIComponent(pathname)));
      if (file === undefined) return 'no such file';
      const place = decodeURIComponent(hash.slice(1));
      if (place === '' || place === 'top' || place.startsWith(':~:') || !file.endsWith('.html'))
        return undefined;
      const known = ids.get(file) ?? idsIn(await readFile(file, 'utf8'));
      ids.set(file, known);
      return known.has(PASSAGE.exec(place)?.[1] ?? place) ? undefined : 'no such place in it';
    },
  };
}

/** A folder stands for its `index.html`. */
function fileAt(name: string): string | undefined {
  const facts = statSync(name, { throwIfNoEntry: false });
  return facts?.isDirectory() ? fileAt(path.join(name, 'index.html')) : facts && name;
}
