/**
 * The best articles for prefixes so short that their lists together would be too much to fetch while one types.
 *
 * The order is the one that reading all of those lists gives (`score.ts`): a list only saves the reading.
 */
import { classWeight } from '#search/format/classes.ts';
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
    const best = this.#best;
    let count = 0;
    for (const { segment, closeness: factor } of open.members) {
      const weight = factor * classWeight(segment.class);
      for (const doc of segment.docs) {
        if (best[doc] === 0) count += 1;
        if (weight > (best[doc] ?? 0)) best[doc] = weight;
      }
    }
    this.#lists.push({ prefix: open.prefix, count, docs: this.#takeBest() });
  }

  /** The best articles, newest first among equals; leaves the scores at 0. */
  #takeBest(): number[] {
    const best = this.#best;
    const top: { doc: number; score: number }[] = [];
    for (let doc = this.#docs - 1; doc >= 0; doc -= 1) {
      const weight = best[doc] ?? 0;
      if (weight === 0) continue;
      insert(top, { doc, score: weight * this.#freshness(doc) });
    }
    best.fill(0);
    return top.map(({ doc }) => doc);
  }
}

// The list stays short and sorted; nearly all of the many articles fail the first comparison.
function insert(top: { doc: number; score: number }[], entry: { doc: number; score: number }): void {
  const worst = top.at(-1);
  if (top.length === topListLength && worst && entry.score <= worst.score) return;
  let at = top.length;
  while (at > 0 && (top[at - 1]?.score ?? 0) < entry.score) at -= 1;
  top.splice(at, 0, entry);
  if (top.length > topListLength) top.pop();
}
