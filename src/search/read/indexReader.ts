/** An index as files: fetches shards, checks them against their names, and keeps the last ones. */
import { readCalendar, readFacets } from '#search/shard/facets.ts';
import { lowerBound } from '#search/format/order.ts';
import { readPositionsShard } from '#search/shard/positions.ts';
import { nameAt, readNames, readRoot, rootName, shardPath } from '#search/shard/root.ts';
import { readRows, rowCodeOf } from '#search/shard/rows.ts';
import { openSealed } from '#search/format/seal.ts';
import { readTermsShard } from '#search/shard/terms.ts';
import { readTops } from '#search/shard/tops.ts';
import { readSpelling } from '#search/shard/words.ts';
import { Cache } from './cache.ts';
import type { Calendar, FacetTable } from '#search/shard/facets.ts';
import type { Inflate } from '#search/format/deflate.ts';
import type { PositionsShard } from '#search/shard/positions.ts';
import type { Directory, Root } from '#search/shard/root.ts';
import type { Row, RowCode } from '#search/shard/rows.ts';
import type { Segment, TermsShard } from '#search/shard/terms.ts';
import type { TopList } from '#search/shard/tops.ts';
import type { SpellingWord } from '#search/shard/words.ts';

/**
 * How the core reaches an index.
 *
 * - `read` gives a whole file by its path within the index's folder, and `undefined` where there is none or it cannot be had.
 */
export type IndexFiles = {
  read: (path: string) => Promise<Uint8Array | undefined>;
  inflate: Inflate;
};

/** Gathers what went wrong while one answer was made, a sentence each. */
export type Trouble = Set<string>;

/** Parsed shards are kept up to this many bytes of their files. */
const maxCachedBytes = 6_000_000;

export class IndexReader {
  readonly root: Root;
  readonly #files: IndexFiles;
  #rowCode: RowCode | undefined;
  readonly #shards = new Cache<Promise<unknown>>(maxCachedBytes);

  constructor(root: Root, files: IndexFiles) {
    this.root = root;
    this.#files = files;
  }

  termsShard(index: number, trouble: Trouble): Promise<TermsShard | undefined> {
    const { docs, terms } = this.root;
    return this.#shard(nameAt(terms.names, index), 0, trouble, (payload) =>
      readTermsShard(payload, docs, this.#files.inflate),
    );
  }

  /** @param lists of the terms shard that has the same number */
  async positionsShard(
    index: number,
    lists: readonly Segment[][],
    trouble: Trouble,
  ): Promise<PositionsShard | undefined> {
    const { positions, textPositions } = this.root;
    const names = await this.#shard(positions, 0, trouble, (payload) =>
      readNames(payload, this.#files.inflate),
    );
    if (names === undefined) return undefined;
    return this.#shard(nameAt(names, index), 0, trouble, (payload) =>
      readPositionsShard(payload, lists, textPositions),
    );
  }

  topsShard(index: number, trouble: Trouble): Promise<TopList[] | undefined> {
    const { docs, tops } = this.root;
    return this.#shard(nameAt(tops.names, index), 0, trouble, (payload) =>
      readTops(payload, docs, this.#files.inflate),
    );
  }

  /** @param names of the spelling list, forwards or backwards */
  spellingShard(names: string, index: number, trouble: Trouble): Promise<SpellingWord[] | undefined> {
    return this.#shard(nameAt(names, index), 0, trouble, (payload) =>
      readSpelling(payload, this.#files.inflate),
    );
  }

  facets(trouble: Trouble): Promise<FacetTable | undefined> {
    return this.#shard(this.root.facets, 0, trouble, (payload) => readFacets(payload, this.#files.inflate));
  }

  /** The lists of the voices that facets count. */
  voicesShard(trouble: Trouble): Promise<TermsShard | undefined> {
    const { docs, voices } = this.root;
    return this.#shard(voices, 0, trouble, (payload) => readTermsShard(payload, docs, this.#files.inflate));
  }

  calendar(trouble: Trouble): Promise<Calendar | undefined> {
    return this.#shard(this.root.days, 0, trouble, (payload) => readCalendar(payload, this.#files.inflate));
  }

  /** What a list shows of an article. */
  async row(doc: number, trouble: Trouble): Promise<Row | undefined> {
    const { perShard, perGroup, names, dictionary } = this.root.rows;
    const code = (this.#rowCode ??= rowCodeOf(dictionary));
    const shard = Math.floor(doc / perShard);
    const name = nameAt(names, Math.floor(shard / perGroup));
    const rows = await this.#shard(name, shard % perGroup, trouble, (payload) =>
      readRows(payload, code, this.#files.inflate),
    );
    return rows?.[doc % perShard];
  }

  async #shard<Shard>(
    name: string,
    member: number,
    trouble: Trouble,
    parse: (payload: Uint8Array) => Promise<Shard | undefined> | Shard,
  ): Promise<Shard | undefined> {
    // An edition without articles has no shards of words
    if (name === '') return undefined;
    const path = shardPath(name, member);
    // A path holds one kind of shard, so what is cached under it is what its `parse` gave.
    const known = this.#shards.get(path) as Promise<Shard | undefined> | undefined;
    const pending = known ?? this.#fetch(path, name, member, parse);
    if (!known) this.#shards.set(path, pending, 0);
    const shard = await pending;
    if (shard === undefined) {
      this.#shards.delete(path);
      trouble.add(`${path} is missing or damaged: results are incomplete.`);
    }
    return shard;
  }

  async #fetch<Shard>(
    path: string,
    name: string,
    member: number,
    parse: (payload: Uint8Array) => Promise<Shard | undefined> | Shard,
  ): Promise<Shard | undefined> {
    const file = await this.#files.read(path);
    const payload = file && openSealed(file, name, member);
    const shard = payload && (await parse(payload));
    if (shard !== undefined && file) this.#weigh(path, file.length);
    return shard;
  }

  #weigh(path: string, bytes: number): void {
    const pending = this.#shards.get(path);
    if (pending) this.#shards.set(path, pending, bytes);
  }
}

/** Opens an index by its root; `undefined` where there is none that this version reads. */
export async function openIndex(files: IndexFiles): Promise<IndexReader | undefined> {
  const file = await files.read(rootName);
  const root = file && (await readRoot(file, files.inflate));
  return root && new IndexReader(root, files);
}

/** The shards of a directory that may hold words beginning with `prefix`: from the first, up to and with the last. */
export function shardsFor({ first }: Directory, prefix: string): [first: number, last: number] {
  const from = lowerBound(first, prefix);
  const start = first[from] === prefix ? from : Math.max(0, from - 1);
  let end = start;
  while (end + 1 < first.length && (first[end + 1] ?? '') < `${prefix}\uffff`) end += 1;
  return [start, end];
}

/** The shard of a directory that holds `word` if any does. */
export function shardOf({ first }: Directory, word: string): number {
  const at = lowerBound(first, word);
  return first[at] === word ? at : Math.max(0, at - 1);
}
