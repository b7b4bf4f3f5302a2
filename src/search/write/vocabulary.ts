/** The vocabulary in its order to terms and positions shards, top lists and spelling lists. */
import { classOf } from '#search/format/classes.ts';
import { isKeyword } from '#search/format/keywords.ts';
import { separator, sharedPrefix } from '#search/format/order.ts';
import { PositionsShardWriter } from '#search/shard/positions.ts';
import { TermsShardWriter } from '#search/shard/terms.ts';
import { readRecord, scanRecords } from './inverter.ts';
import { SpellingCollector } from './spelling.ts';
import { TopLists } from './topLists.ts';
import type { Deflate } from '#search/format/deflate.ts';
import type { Occurrences } from '#search/shard/positions.ts';
import type { Directory } from '#search/shard/root.ts';
import type { Segment } from '#search/shard/terms.ts';
import type { ShardSink } from './shardSink.ts';

/**
 * What is known once all articles have been read.
 *
 * - `rank` gives an article's number by its number of arrival.
 * - `lengths` are by field, then by number of arrival; `averages` by field.
 */
export type EditionStatistics = {
  docs: number;
  rank: Uint32Array;
  lengths: readonly Uint32Array[];
  averages: readonly number[];
  freshness: (doc: number) => number;
  textPositions: boolean;
  /** Keywords whose lists are kept together once more, for facets. */
  listed: ReadonlySet<string>;
};

/** A terms shard is cut after this many bytes where words differ early, so that the forms of a word stay together. */
const shardBytes = 8000;
const maxShardBytes = 14_000;
const togetherLetters = 4;
/** A word whose list is longer than this is common. */
const commonBytes = 28_000;
/** A list this long gets a shard of its own, in articles. */
const ownShardCount = 12_000;

export class VocabularyWriter {
  readonly #statistics: EditionStatistics;
  readonly #deflate: Deflate;
  readonly #sink: ShardSink;
  readonly terms: Directory = { first: [], names: '' };
  readonly common: string[] = [];
  positions = '';
  /** The name of the shard of listed keywords. */
  listed = '';
  readonly #listedShard: TermsShardWriter;
  readonly spelling: SpellingCollector;
  readonly tops: TopLists;
  #shard: TermsShardWriter;
  #places: PositionsShardWriter;
  #first = '';
  #last = '';

  constructor(statistics: EditionStatistics, deflate: Deflate, sink: ShardSink) {
    this.#statistics = statistics;
    this.#deflate = deflate;
    this.#sink = sink;
    this.spelling = new SpellingCollector(statistics.docs);
    this.tops = new TopLists(statistics);
    this.#listedShard = new TermsShardWriter(statistics.docs);
    this.#shard = new TermsShardWriter(statistics.docs);
    this.#places = new PositionsShardWriter(statistics.textPositions);
  }

  /** Words come in ascending order, each with its records from every run. */
  async add(term: string, runs: readonly Uint8Array[]): Promise<void> {
    const { segments, occurrences } = this.#sortPostings(runs);
    const count = occurrences.length;
    if (this.#isFull(term, count)) await this.#cut();
    if (this.#shard.count === 0) this.#first = separator(this.#last, term);
    const before = this.#shard.bytes;
    this.#shard.add(term, segments);
    if (this.#shard.bytes - before > commonBytes && !isKeyword(term)) this.common.push(term);
    this.#places.add(segments, occurrences);
    this.#last = term;
    if (this.#statistics.listed.has(term)) this.#listedShard.add(term, segments);
    if (isKeyword(term)) return;
    this.spelling.add(term, segments);
    this.tops.add(term, segments);
  }

  async finish(): Promise<void> {
    if (this.#shard.count > 0) await this.#cut();
    this.listed = await this.#sink([this.#listedShard.finish(this.#deflate)]);
    this.tops.finish();
  }

  #isFull(term: string, count: number): boolean {
    const bytes = this.#shard.bytes;
    if (bytes > maxShardBytes || (count > ownShardCount && bytes > shardBytes / 4)) return true;
    return bytes > shardBytes && sharedPrefix(this.#last, term) < togetherLetters;
  }

  async #cut(): Promise<void> {
    this.terms.first.push(this.#first);
    this.terms.names += await this.#sink([this.#shard.finish(this.#deflate)]);
    this.positions += await this.#sink([this.#places.finish()]);
    this.#shard = new TermsShardWriter(this.#statistics.docs);
    this.#places = new PositionsShardWriter(this.#statistics.textPositions);
  }

  #sortPostings(runs: readonly Uint8Array[]): { segments: Segment[]; occurrences: Occurrences[] } {
    const { docs, rank, lengths, averages } = this.#statistics;
    const scanned = scanRecords(runs);
    const occurrences = new Map<number, Occurrences>();
    const keys = Float64Array.from(scanned.docs, (arrival, index) => {
      const record = readRecord(scanned.bytes, scanned.offsets[index] ?? 0);
      const doc = rank[arrival] ?? 0;
      const ownLengths = lengths.map((field) => field[arrival] ?? 0);
      const key = classOf(record.frequencies, ownLengths, averages) * docs + doc;
      occurrences.set(key, record.positions);
      return key;
    });
    keys.sort();
    return {
      segments: segmentsOf(keys, docs),
      occurrences: Array.from(keys, (key) => occurrences.get(key) ?? []),
    };
  }
}

function segmentsOf(keys: Float64Array, docs: number): Segment[] {
  const segments: Segment[] = [];
  for (let from = 0; from < keys.length;) {
    const classNumber = Math.floor((keys[from] ?? 0) / docs);
    let to = from;
    while (to < keys.length && (keys[to] ?? 0) < (classNumber + 1) * docs) to += 1;
    segments.push({
      class: classNumber,
      docs: Uint32Array.from(keys.subarray(from, to), (key) => key - classNumber * docs),
    });
    from = to;
  }
  return segments;
}
