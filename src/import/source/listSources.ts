import { type Dirent, existsSync } from 'node:fs';
import { opendir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import type { Trouble } from '#import/draft.ts';
import { type Entry, openArchive } from './archive.ts';
import { codeOf } from './limits.ts';

/** One thing to read: a file, a file in an archive, an address, or standard input. */
export type Source =
  | { kind: 'file'; name: string; path: string }
  | { kind: 'entry'; name: string; archive: string; entry: Entry }
  | { kind: 'address'; name: string }
  | { kind: 'stdin'; name: string };

/** Archives stay open until `close`. */
export type Listing = {
  sources: Source[];
  ignored: number;
  troubles: (Trouble & { source: string })[];
  close: () => void;
};

// What a folder may hold that import reads; a file named by itself is tried whatever its name
const READABLE =
  /\.(?:txt|text|md|markdown|wiki|mediawiki|html?|xhtml|mht|mhtml|eml|xml|rss|atom|rdf|json|jsonl|ndjson|jsonfeed|csv|tsv|opml|zip|gz)$/i;

/**
 * The sources that arguments mean: files, folders with all below them, globs, `-` and http(s) addresses.
 *
 * - A ZIP archive stands for the files in it.
 * - Sorted by name, each once, so that an import is the same however its arguments are ordered.
 * - In folders, hidden files, receipts and files of no readable kind are passed over; `ignored` counts the latter.
 * - A symbolic link in a folder stands for what it points to, which is read once however many lead to it.
 * - What cannot be read is in `troubles`; all else is listed.
 * - The articles in `into` are no sources where a folder or glob only happens to hold them.
 */
export async function listSources(args: readonly string[], into: string): Promise<Listing> {
  const archives: (() => void)[] = [];
  const listing: Open = {
    sources: [],
    ignored: 0,
    troubles: [],
    archives,
    into: resolve(into),
    walked: new Set(),
    links: [],
  };
  for (const arg of args) await addArgument(arg, listing);
  // After all folders, so that a file goes by its own path; what links lead to may hold more of them
  for (const link of listing.links) await addLink(link, listing);
  const byName = new Map(listing.sources.map((source) => [identityOf(source), source]));
  const sources = [...byName.values()].sort((a, b) => (identityOf(a) < identityOf(b) ? -1 : 1));
  const { ignored, troubles } = listing;
  return { sources, ignored, troubles, close: () => archives.forEach((close) => close()) };
}

type Open = Omit<Listing, 'close'> & {
  archives: (() => void)[];
  into: string;
  /** The real paths of the folders that were read. */
  walked: Set<string>;
  links: string[];
};

/** What tells a source apart for good: its whole path, or its address. */
export function identityOf(source: Source): string {
  if (source.kind === 'entry') return `${resolve(source.archive)}/${source.entry.name}`;
  return source.kind === 'file' ? resolve(source.path) : source.name;
}

async function addArgument(arg: string, listing: Open): Promise<void> {
  if (arg === '-') listing.sources.push({ kind: 'stdin', name: '-' });
  else if (/^https?:\/\//i.test(arg)) listing.sources.push({ kind: 'address', name: arg });
  else if (existsSync(arg)) await addPath(arg, listing);
  else if (isDynamicPattern(arg)) await addGlob(arg, listing);
  else listing.troubles.push({ source: arg, found: 'no such file or folder', remedy: 'check the path' });
}

async function addPath(path: string, listing: Open): Promise<void> {
  try {
    if ((await stat(path)).isDirectory()) await addFolder(path, listing);
    else await addFile(path, listing);
  } catch (error) {
    const found = `a file or folder that cannot be read (${codeOf(error)})`;
    listing.troubles.push({ source: path, found, remedy: 'check its permissions' });
  }
}

/** A file by itself, or the readable ones in an archive. */
async function addFile(path: string, listing: Open): Promise<void> {
  if (!/\.zip$/i.test(path)) {
    listing.sources.push({ kind: 'file', name: path, path });
    return;
  }
  const { entries, trouble, close } = await openArchive(path);
  listing.archives.push(close);
  if (trouble) listing.troubles.push({ source: path, ...trouble });
  for (const entry of entries) {
    const isHidden = /(?:^|[/\\])(?:\.(?![./\\])|__MACOSX)/.test(entry.name);
    if (isHidden || !READABLE.test(entry.name)) listing.ignored++;
    else listing.sources.push({ kind: 'entry', name: `${path}/${entry.name}`, archive: path, entry });
  }
}

async function addGlob(pattern: string, listing: Open): Promise<void> {
  const found = await glob([pattern.replaceAll('\\', '/')], { expandDirectories: false });
  const paths = found.filter((path) => !resolve(path).startsWith(`${listing.into}${sep}`));
  if (paths.length === 0)
    listing.troubles.push({ source: pattern, found: 'no file that matches', remedy: 'check the pattern' });
  for (const path of paths) await addFile(path, listing);
}

async function addFolder(folder: string, listing: Open): Promise<void> {
  const isOurs = basename(folder) === 'receipts' && existsSync(join(folder, 'sources.ndjson'));
  if (isOurs) return;
  for (const entry of await entriesOf(folder, listing)) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.')) continue;
    if (resolve(path) === listing.into) continue;
    if (entry.isDirectory()) await addFolder(path, listing);
    else if (entry.isSymbolicLink()) listing.links.push(path);
    else if (!entry.isFile()) listing.ignored++;
    else if (READABLE.test(entry.name)) await addFile(path, listing);
    else listing.ignored++;
  }
}

/** What a folder holds; nothing where it was read before, or cannot be. */
async function entriesOf(folder: string, listing: Open): Promise<Dirent[]> {
  const entries: Dirent[] = [];
  try {
    const path = await realpath(folder);
    if (listing.walked.has(path)) return [];
    listing.walked.add(path);
    for await (const entry of await opendir(folder)) entries.push(entry);
  } catch (error) {
    const found = `a folder that cannot be read (${codeOf(error)})`;
    listing.troubles.push({ source: folder, found, remedy: 'check its permissions' });
  }
  return entries;
}

async function addLink(link: string, listing: Open): Promise<void> {
  try {
    const path = await realpath(link);
    const isRead =
      listing.walked.has(dirname(path)) && READABLE.test(path) && !basename(path).startsWith('.');
    if (isRead || `${path}${sep}`.startsWith(`${listing.into}${sep}`)) return;
    const info = await stat(path);
    if (info.isDirectory()) await addFolder(path, listing);
    else if (info.isFile() && (READABLE.test(path) || READABLE.test(link))) await addFile(path, listing);
    else listing.ignored++;
  } catch (error) {
    const found = `a link that leads nowhere (${codeOf(error)})`;
    listing.troubles.push({ source: link, found, remedy: 'mend the link or remove it' });
  }
}

/** The folder beside a file, where its pictures may lie. */
export function folderOf(source: Source): string | undefined {
  return source.kind === 'file' ? dirname(source.path) : undefined;
}
