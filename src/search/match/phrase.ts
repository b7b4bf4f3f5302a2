/** Articles with the words of a phrase side by side, in one field. */
import { tokenise } from '#search/analyse/tokens.ts';
import { lowerBoundNumber } from '#search/format/order.ts';
import { fieldOfPlace } from '#search/shard/positions.ts';
import { countOf } from '#search/shard/terms.ts';
import { closeness } from '#search/score.ts';
import { gather } from './gather.ts';
import { noHits } from './hits.ts';
import { findExact } from './lookup.ts';
import type { WordPositions } from '#search/shard/positions.ts';
import type { Segment } from '#search/shard/terms.ts';
import type { IndexReader, Trouble } from '#search/read/indexReader.ts';
import type { Gatherer } from './gather.ts';
import type { Hits } from './hits.ts';
import type { Found } from './lookup.ts';

/**
 * Finds a phrase by the positions of its words.
 *
 * - Where the index has no positions of the text, phrases are found in the short fields alone.
 * - Worth what its rarest word is worth, for every word of it.
 */
export async function matchPhrase(
  reader: IndexReader,
  gatherer: Gatherer,
  text: string,
  fields: number,
  trouble: Trouble,
): Promise<Hits> {
  const tokens = tokenise(text).filter(({ extra }) => !extra);
  const found = await Promise.all(
    tokens.map(({ term }) => findExact(reader, term, closeness.exact, trouble)),
  );
  const known = found.filter((word) => word !== undefined);
  if (known.length < tokens.length) return noHits;
  const rarest = known.reduce((few, word) => (countOf(listOf(word)) < countOf(listOf(few)) ? word : few));
  const hits = gather(gatherer, [rarest], fields);
  const shards = await Promise.all(
    known.map(({ number, shard }) => reader.positionsShard(number, shard.lists, trouble)),
  );
  const words = known.flatMap((word, at): PhraseWord[] => {
    const positions = shards[at]?.[word.index];
    const offset = tokens[at]?.position ?? at;
    return positions ? [new PhraseWord(listOf(word), positions, offset, hits.docs.length)] : [];
  });
  // A shard that cannot be read was reported: without it nothing is known to be a phrase.
  if (words.length < known.length) return noHits;
  return keepPhrases(hits, words, fields);
}

function listOf({ shard, index }: Found): Segment[] {
  return shard.lists[index] ?? [];
}

/** A list is searched for each article where it is this many times as long as there are articles; else it is walked along. */
const longList = 32;

/** A word of a phrase, asked about articles in ascending order. */
class PhraseWord {
  readonly offset: number;
  readonly places: Uint32Array;
  /** The places of the article last asked about: from the first, up to but without the second. */
  from = 0;
  to = 0;
  readonly #starts: Uint32Array;
  readonly #walks: { docs: Uint32Array; before: number; at: number; isLong: boolean }[];

  constructor(segments: readonly Segment[], positions: WordPositions, offset: number, articles: number) {
    this.offset = offset;
    this.places = positions.places;
    this.#starts = positions.starts;
    let before = 0;
    this.#walks = segments.map(({ docs }) => {
      const walk = { docs, before, at: 0, isLong: docs.length > articles * longList };
      before += docs.length;
      return walk;
    });
  }

  /** Whether the word is in article `doc`. */
  moveTo(doc: number): boolean {
    for (const walk of this.#walks) {
      if (walk.isLong) walk.at = lowerBoundNumber(walk.docs, doc);
      else while (walk.at < walk.docs.length && walk.docs[walk.at]! < doc) walk.at += 1;
      if (walk.docs[walk.at] !== doc) continue;
      this.from = this.#starts[walk.before + walk.at] ?? 0;
      this.to = this.#starts[walk.before + walk.at + 1] ?? 0;
      return true;
    }
    return false;
  }

  /** Whether the word stands where a phrase that begins at `start` has it. */
  stands(start: number): boolean {
    for (let at = this.from; at < this.to; at += 1) if (this.places[at] === start + this.offset) return true;
    return false;
  }
}

function keepPhrases(hits: Hits, words: readonly PhraseWord[], fields: number): Hits {
  const docs: number[] = [];
  const scores: number[] = [];
  for (const [at, doc] of hits.docs.entries()) {
    if (!words.every((word) => word.moveTo(doc)) || !hasPhrase(words, fields)) continue;
    docs.push(doc);
    scores.push((hits.scores[at] ?? 0) * words.length);
  }
  return { docs: Uint32Array.from(docs), scores: Float32Array.from(scores) };
}

function hasPhrase([first, ...others]: readonly PhraseWord[], fields: number): boolean {
  if (!first) return false;
  for (let at = first.from; at < first.to; at += 1) {
    const start = (first.places[at] ?? 0) - first.offset;
    if ((fields >> fieldOfPlace(start)) & 1 && others.every((word) => word.stands(start))) return true;
  }
  return false;
}
