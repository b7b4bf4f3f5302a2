import type { Listing } from './page/headline.ts';

/** The file beside the articles that names the newspaper; no article is written to it. */
export const mastheadFile = 'masthead.json';

/** Every path of an edition is relative to the site's root, with `/` between its parts and no leading one. */
export const manifestPath = 'edition/manifest.json';

/** Every other file of the edition, with its hash and size (`ledger.ts`). */
export const ledgerPath = 'edition/files.json';

/** The folder of the search index. Its root has a fixed name (`src/search/FORMAT.md`). */
export const searchFolder = 'edition/search';

export function articlePath(id: string): string {
  return `edition/articles/${id}.json`;
}

/** What became of the text of an article's source (`receipt.ts`). */
export function receiptPath(id: string): string {
  return `edition/receipts/${id}.json`;
}

/** A page of a list, from 1: `edition/headlines/section/harbour/1.json`. */
export function headlinesPath(listing: Listing, page: number): string {
  return `edition/headlines/${listingKey(listing)}/${page}.json`;
}

/** `front`, `section/harbour`: the same words in file paths, addresses and query keys. */
export function listingKey(listing: Listing): string {
  return listing.kind === 'front' ? 'front' : `${listing.kind}/${listing.slug}`;
}

/** `index` and `index-2` name the pages of the index: no voice has such a slug. */
export function voicesPath(page: number): string {
  return page === 1 ? 'edition/voices/index.json' : `edition/voices/index-${page}.json`;
}

/** A page of what somebody said, from 1: `edition/voices/mira-holt.json`, then `edition/voices/mira-holt/2.json`. */
export function voicePath(slug: string, page: number): string {
  return page === 1 ? `edition/voices/${slug}.json` : `edition/voices/${slug}/${page}.json`;
}

/** The pages of the list of stories lie in a folder, where no story's own file can meet them. */
export function storiesPath(page: number): string {
  return `edition/stories/page/${page}.json`;
}

export function storyPath(id: string): string {
  return `edition/stories/${id}.json`;
}

/** `index` and `index-2` name the pages of the index: no topic has such a slug. */
export function topicsPath(page: number): string {
  return page === 1 ? 'edition/topics/index.json' : `edition/topics/index-${page}.json`;
}

/** A page of a topic, from 1: `edition/topics/north-pier.json`, then `edition/topics/north-pier/2.json`. */
export function topicPath(slug: string, page: number): string {
  return page === 1 ? `edition/topics/${slug}.json` : `edition/topics/${slug}/${page}.json`;
}

/** Every picture is printed in each of them. */
export const imageFormats = ['webp', 'jpg'] as const;
export type ImageFormat = (typeof imageFormats)[number];

/** A picture by the hash that names it, as wide as `width` in pixels: `edition/images/3f0a-640.webp`. */
export function imagePath(name: string, width: number, format: ImageFormat): string {
  return `edition/images/${name}-${width}.${format}`;
}

/** The addresses of the reader's pages, relative to the site's root, without a leading slash. */
export function articleAddress(id: string): string {
  return `article/${id}`;
}

export function listingAddress(listing: Listing): string {
  return listing.kind === 'front' ? '' : `${listing.kind}/${encodeURIComponent(listing.slug)}`;
}

/** `section/river/page/2`: a further page of a list lies below its first, which a plain host can serve. */
export function furtherPage(address: string, page: number): string {
  if (page === 1) return address;
  return `${address}${address && '/'}page/${page}`;
}

export const searchAddress = 'search';

export const voicesAddress = 'voices';

export function voiceAddress(slug: string): string {
  return `${voicesAddress}/${encodeURIComponent(slug)}`;
}

export const storiesAddress = 'stories';

export function storyAddress(id: string): string {
  return `story/${id}`;
}

/** The script that keeps the newspaper for reading without a connection. It lies at the root, since it serves all of the site. */
export const workerPath = 'worker.js';

export const topicsAddress = 'topics';

export function topicAddress(slug: string): string {
  return `topic/${encodeURIComponent(slug)}`;
}
