/** The root: the one file of an index with a fixed name. It says how large the edition is and which shard holds what. */
import { decodeUtf8, encodeUtf8 } from '#search/format/bytes.ts';
import { nameLength, openSealed, sealFile } from '#search/format/seal.ts';
import type { Deflate, Inflate } from '#search/format/deflate.ts';
import type { Dictionary } from './wording.ts';

/** Shards in the order of what they hold: `first[i]` is the first word of shard `i`, `names` all their names in a row. */
export type Directory = { first: string[]; names: string };

/** Article numbers count from the oldest, 0; undated articles come before all others. */
export type Root = {
  format: 4;
  docs: number;
  /** The languages of a twentieth of the articles or more, the commonest first, as BCP 47 primary subtags. */
  languages: string[];
  /** Whether the words of the text have positions, or those of the short fields alone. */
  textPositions: boolean;
  /** Months in order: year · 12 + month (0–11), and the first article of that month. */
  months: [month: number, doc: number][];
  terms: Directory;
  /** The words with the longest lists: beside other words they say too little for what they cost to fetch. */
  common: string[];
  /** The file that has the names of the positions shards, as many as terms shards. */
  positions: string;
  /** Top lists of prefixes. */
  tops: Directory;
  /** Words for repairs, and the same words back to front. */
  spelling: Directory;
  gnilleps: Directory;
  rows: { perShard: number; perGroup: number; names: string; dictionary: Dictionary };
  days: string;
  facets: string;
  /** A terms shard of the voices that facets count: in the vocabulary they lie far apart. */
  voices: string;
};

export const rootName = 'root.bin';

/** The file of a shard, or of a member of its group, below the index's folder: `Ab3d_xYz.bin`, `Ab3d_xYz-1.bin`. */
export function shardPath(name: string, member = 0): string {
  return member === 0 ? `${name}.bin` : `${name}-${member}.bin`;
}

/** The name of shard `index` in names written in a row. */
export function nameAt(names: string, index: number): string {
  return names.slice(index * nameLength, (index + 1) * nameLength);
}

/** The whole file, sealed. */
export function writeRoot(root: Root, deflate: Deflate): Uint8Array {
  return sealFile(deflate(encodeUtf8(JSON.stringify(root))), rootName);
}

/** The root of a whole file; `undefined` where it is truncated, altered, or of another format. */
export async function readRoot(file: Uint8Array, inflate: Inflate): Promise<Root | undefined> {
  const payload = openSealed(file, rootName);
  const json = payload && (await inflate(payload));
  if (!json) return undefined;
  const root: unknown = JSON.parse(decodeUtf8(json));
  return isRoot(root) ? root : undefined;
}

/** The check of the whole file came before: only the format may differ. */
function isRoot(value: unknown): value is Root {
  return typeof value === 'object' && value !== null && 'format' in value && value.format === 4;
}

export function writeNames(names: string, deflate: Deflate): Uint8Array {
  return deflate(encodeUtf8(names));
}

/** Names of shards in a row; `undefined` where the payload does not inflate. */
export async function readNames(payload: Uint8Array, inflate: Inflate): Promise<string | undefined> {
  const bytes = await inflate(payload);
  return bytes && decodeUtf8(bytes);
}
