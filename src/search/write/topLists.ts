/**
 * The best articles for prefixes so short that their lists together would be too much to fetch while one types.
 *
 * The order is the one that reading all of those lists gives (`score.ts`): a list only saves the reading.
 */
import { classWeight } from '#search/format/classes.ts';
import { best } from '#search/match/hits.ts';
import { topListLength, writeTops } from '#search/shard/tops.ts';
import { closeness } from '#search/score.ts';
import type { Deflate } from '#search/format/deflate.ts';
import type { Directory } from '#search/shard/root.ts';
import type { Segment } from '#search/shard/terms.ts';
import type { TopList } from '#search/shard/tops.ts';
import type { ShardSink } from './shardSink.ts';

/** A prefix whose words have this many entries together gets a list. */
const heavyEntries = 12_000;
const maxPrefixLength = 3;
const listsPerShard = 40;

type Member = { segment: Segment; closeness: number };
type OpenPrefix = { prefix: string; members: Member[]; entries: number };

export class TopLists {
  readonly #docs: number;
  readonly #freshness: (doc: number) => number;
  readonly #best: Float32Array;
  readonly #open: OpenPrefix[] = [];
  readonly #lists: TopList[] = [];

  constructor({ docs, freshness }: { docs: number; freshness: (doc: number) => number }) {
    this.#docs = docs;
    this.#freshness = freshness;
    this.#best = new Float32Array(docs);
  }

  /** Words come in ascending order. */
  add(term: string, segments: readonly Segment[]): void {
    for (let length = 1; length <= maxPrefixLength; length += 1) {
      const prefix = term.slice(0, length);
      if (this.#open[length]?.prefix !== prefix) {
        this.#close(length);
        this.#open[length] = { prefix, members: [], entries: 0 };
      }
      if (prefix.length < length) continue;
      const open = this.#open[length];
      for (const segment of segments) {
        open?.members.push({ segment, closeness: term === prefix ? closeness.exact : closeness.prefix });
        if (open) open.entries += segment.docs.length;
      }
    }
  }

  finish(): void {
    for (let length = 1; length <= maxPrefixLength; length += 1) this.#close(length);
    this.#lists.sort((a, b) => (a.prefix < b.prefix ? -1 : 1));
  }

  async write(sink: ShardSink, deflate: Deflate): Promise<Directory> {
    const directory: Directory = { first: [], names: '' };
    for (let from = 0; from < this.#lists.length; from += listsPerShard) {
      const lists = this.#lists.slice(from, from + listsPerShard);
      directory.first.push(lists[0]?.prefix ?? '');
      directory.names += await sink([writeTops(lists, this.#docs, deflate)]);
    }
    return directory;
  }

  #close(length: number): void {
    const open = this.#open[length];
    if (!open || open.entries < heavyEntries || open.prefix.length < length) return;
    const scores = this.#best;
    let count = 0;
    for (const { segment, closeness: factor } of open.members) {
      const weight = factor * classWeight(segment.class);
      for (const doc of segment.docs) {
        if (scores[doc] === 0) count += 1;
        if (weight > (scores[doc] ?? 0)) scores[doc] = weight;
      }
    }
    this.#lists.push({ prefix: open.prefix, count, docs: this.#takeBest(count) });
  }

  /** The best of `count` articles, newest first among equals; leaves the scores at 0. */
  #takeBest(count: number): number[] {
    const hits = { docs: new Uint32Array(count), scores: new Float32Array(count) };
    let at = 0;
    for (const [doc, weight] of this.#best.entries()) {
      if (weight === 0) continue;
      hits.docs[at] = doc;
      hits.scores[at] = weight;
      at += 1;
    }
    this.#best.fill(0);
    return best(hits, topListLength, this.#freshness).map(({ doc }) => doc);
  }
}
