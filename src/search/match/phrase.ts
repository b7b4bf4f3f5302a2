/** Articles with the words of a phrase side by side, in one field. */
import { isCharacter, sequenceOf } from '#search/analyse/compounds.ts';
import { lowerBoundNumber } from '#search/format/order.ts';
import { fieldOfPlace } from '#search/shard/positions.ts';
import { countOf } from '#search/shard/terms.ts';
import { closeness } from '#search/score.ts';
import { gather } from './gather.ts';
import { noHits } from './hits.ts';
import { findCharacter, findExact } from './lookup.ts';
import type { Token } from '#search/analyse/tokens.ts';
import type { WordPositions } from '#search/shard/positions.ts';
import type { Segment } from '#search/shard/terms.ts';
import type { IndexReader, Trouble } from '#search/read/indexReader.ts';
import type { Gatherer } from './gather.ts';
import type { Hits } from './hits.ts';
import type { Found } from './lookup.ts';

/** What finding a phrase uses and leaves behind: of an `Evaluation`. */
type Search = { reader: IndexReader; gatherer: Gatherer; trouble: Trouble; matched: Set<string> };

/** Where one word of a phrase stands, counted from its first: by any of the words of the vocabulary that it may be. */
export type Spot = { offset: number; words: Found[] };
type Placed = { segments: readonly Segment[]; positions: WordPositions };
type PlacedSpot = Placed & { offset: number };

/**
 * Finds a phrase by the positions of its words.
 *
 * - Where the index has no positions of the text, phrases are found in the short fields alone.
 * - Worth what its rarest word is worth, for every word of it.
 */
export async function matchPhrase(search: Search, tokens: readonly Token[], fields: number): Promise<Hits> {
  const { gatherer, matched } = search;
  matched.add(sequenceOf(tokens, false));
  const spots = await Promise.all(tokens.map((token) => findSpot(search, token, tokens[0])));
  if (spots.some(({ words }) => words.length === 0)) return noHits;
  const rarest = spots.reduce((few, spot) => (articlesOf(spot) < articlesOf(few) ? spot : few));
  const hits = await keepPhrases(search, gather(gatherer, rarest.words, fields), spots, fields);
  return { docs: hits.docs, scores: hits.scores.map((score) => score * spots.length) };
}

/** The hits that have the phrase in one of the `fields`; none where it cannot be read where its words stand. */
export async function keepPhrases(
  search: Search,
  hits: Hits,
  spots: readonly Spot[],
  fields: number,
): Promise<Hits> {
  const places = hits.docs.length === 0 ? undefined : await readPlaces(search, spots);
  if (!places) return noHits;
  const words = places.map((spot) => new PhraseWord(spot, hits.docs.length));
  const docs: number[] = [];
  const scores: number[] = [];
  for (const [at, doc] of hits.docs.entries()) {
    if (!words.every((word) => word.moveTo(doc)) || !hasPhrase(words, fields)) continue;
    docs.push(doc);
    scores.push(hits.scores[at] ?? 0);
  }
  return { docs: Uint32Array.from(docs), scores: Float32Array.from(scores) };
}

async function findSpot(
  { reader, trouble }: Search,
  { term, position }: Token,
  first: Token | undefined,
): Promise<Spot> {
  const offset = position - (first?.position ?? 0);
  if (isCharacter(term)) return { offset, words: await findCharacter(reader, term, trouble) };
  const word = await findExact(reader, term, closeness.exact, trouble);
  return { offset, words: word ? [word] : [] };
}

/** The places of every word; `undefined` where a shard cannot be read, which was reported: then nothing is known to be a phrase. */
async function readPlaces(search: Search, spots: readonly Spot[]): Promise<PlacedSpot[] | undefined> {
  const places = await Promise.all(
    spots.map(({ words }) => Promise.all(words.map((word) => readWord(search, word)))),
  );
  const known = places.map((words) => words.filter((word) => word !== undefined));
  if (known.some((words, at) => words.length < (spots[at]?.words.length ?? 0))) return undefined;
  return known.map((words, at) => together(words, spots[at]?.offset ?? at));
}

async function readWord({ reader, trouble }: Search, word: Found): Promise<Placed | undefined> {
  const shard = await reader.positionsShard(word.number, word.shard.lists, trouble);
  const positions = shard?.[word.index];
  return positions && { segments: listOf(word), positions };
}

/** Words of which any may stand in one place, as if they were one. */
function together(words: readonly Placed[], offset: number): PlacedSpot {
  const [only] = words;
  if (only && words.length === 1) return { segments: only.segments, positions: only.positions, offset };
  const placesOf = new Map<number, number[]>();
  for (const { segments, positions: known } of words) {
    let at = 0;
    for (const { docs } of segments)
      for (const doc of docs) {
        const own = known.places.subarray(known.starts[at], known.starts[at + 1]);
        placesOf.set(doc, [...(placesOf.get(doc) ?? []), ...own]);
        at += 1;
      }
  }
  const docs = Uint32Array.from(placesOf.keys()).sort();
  const places = Array.from(docs, (doc) => placesOf.get(doc) ?? []);
  let end = 0;
  const starts = Uint32Array.from([0, ...places.map((own) => (end += own.length))]);
  const positions = { starts, places: Uint32Array.from(places.flat()) };
  return { segments: [{ class: 0, docs }], positions, offset };
}

/** In how many articles the words of a spot are, at most. */
export function articlesOf({ words }: Spot): number {
  return words.reduce((sum, word) => sum + countOf(listOf(word)), 0);
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

  constructor({ segments, positions, offset }: PlacedSpot, articles: number) {
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

function hasPhrase([first, ...others]: readonly PhraseWord[], fields: number): boolean {
  if (!first) return false;
  for (let at = first.from; at < first.to; at += 1) {
    const start = (first.places[at] ?? 0) - first.offset;
    if ((fields >> fieldOfPlace(start)) & 1 && others.every((word) => word.stands(start))) return true;
  }
  return false;
}
