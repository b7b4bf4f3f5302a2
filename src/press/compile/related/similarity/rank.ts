// Which articles are nearest to each. Words find the candidates; then they are ranked by three kinds of evidence:
// the latent space (what both are about), the shared words themselves (which people, which place), and the days between them.
// An article's place in the space is first drawn a little towards its neighbours, which steadies short texts.
import { emptyNeighbours, findCandidates, type Neighbours } from './candidates.ts';
import { buildCorpus, startOf, type Analysed, type Corpus } from './corpus.ts';
import { cosine, normalise, placeInSpace, type Vectors } from './latent.ts';
import { createShortlist } from './shortlist.ts';
import { weighForText, weighForTopics } from './weigh.ts';

const CANDIDATES = 60;
/** How many neighbours of an article are kept. */
export const NEIGHBOURS = 40;
const DIMENSIONS = 100;
// With fewer articles a dimension there is no telling a topic from an article.
const ARTICLES_A_DIMENSION = 10;
const MIN_DIMENSIONS = 50;
const TEXT_SHARE = 0.5;
const TIME_SHARE = 0.1;
const TIME_DAYS = 45;
const DRAWING_NEIGHBOURS = 16;
const DRAWING_SHARE = 0.2;
const MS_A_DAY = 86_400_000;

/** Articles as they are ranked: `instant` is when it was published, in milliseconds since 1970. */
export type Ranked = Analysed & { instant: number | undefined };

/**
 * The nearest articles of each, best first. In the same order, `texts` are the TF-IDF cosines of their words alone, 0 to 1, and
 * `events` the part of them that comes from words few articles have: two quarterly reports share a form, not an event.
 * `hasSpace` where there are articles enough to tell topics by; else words alone make them near.
 */
export type Nearest = Neighbours & { texts: Float32Array; events: Float32Array; hasSpace: boolean };

// A word is of an event where at most this share of the articles has it, or so few as may be on one event.
const MAX_EVENT_SHARE = 0.01;
const MAX_EVENT_ARTICLES = 40;
// In a small edition so few may be nearly all: there a word of more than a quarter of the articles, or of half of a handful, is none.
const MAX_COMMON_SHARE = 0.25;
const MIN_EVENT_ARTICLES = 3;

/** Ranks the neighbours of every article of an edition. The same articles in the same order give the same ranks. */
export function rankNeighbours(articles: readonly Ranked[]): Nearest {
  const corpus = buildCorpus(articles);
  const dimensions = Math.min(DIMENSIONS, Math.floor(sizeOf(corpus.sample) / ARTICLES_A_DIMENSION));
  const hasSpace = dimensions >= MIN_DIMENSIONS;
  const topicWeights = weighForTopics(corpus);
  const weights = hasSpace ? weighForText(corpus) : topicWeights;
  const candidates = findCandidates(corpus, weights, CANDIDATES);
  candidates.scores.set(productsOf(corpus, weights, candidates));
  const days = Float64Array.from(articles, ({ instant }) => (instant ?? NaN) / MS_A_DAY);
  const score = (place: number, other: number, text: number): number =>
    TEXT_SHARE * text + TIME_SHARE * closeness(days, place, other);
  const finish = (nearest: Neighbours): Nearest => ({
    ...nearest,
    hasSpace,
    texts: productsOf(corpus, topicWeights, nearest),
    events: productsOf(corpus, withoutCommon(corpus, topicWeights), nearest),
  });
  if (!hasSpace) return finish(select(candidates, articles.length, score));
  const vectors = placeInSpace(corpus, topicWeights, dimensions);
  const inSpace = (place: number, other: number, text: number): number =>
    cosine(vectors, place, other) + score(place, other, text);
  const first = select(candidates, articles.length, inSpace, DRAWING_NEIGHBOURS);
  drawTogether(vectors, first);
  return finish(select(candidates, articles.length, inSpace));
}

/** The cosine of two articles' words where the second is among the nearest of the first, else 0. */
export function textTo(
  { limit, places, texts }: Pick<Nearest, 'limit' | 'places' | 'texts'>,
  place: number,
  other: number,
): number {
  const at = places.subarray(place * limit, (place + 1) * limit).indexOf(other);
  return at < 0 ? 0 : (texts[place * limit + at] ?? 0);
}

function sizeOf(sample: Uint8Array): number {
  return sample.reduce((size, is) => size + is, 0);
}

/** 1 for the same moment, 0 for long ago or where a date is not known. */
function closeness(days: Float64Array, one: number, other: number): number {
  const apart = Math.abs((days[one] ?? NaN) - (days[other] ?? NaN));
  return Number.isNaN(apart) ? 0 : Math.exp(-apart / TIME_DAYS);
}

function withoutCommon({ sample, ids, sampledFrequencies }: Corpus, weights: Float32Array): Float32Array {
  const articles = sizeOf(sample);
  const few = Math.max(MAX_EVENT_ARTICLES, articles * MAX_EVENT_SHARE);
  const ceiling = Math.min(few, Math.max(MIN_EVENT_ARTICLES, articles * MAX_COMMON_SHARE), articles / 2);
  return weights.map((weight, at) => ((sampledFrequencies[ids[at] ?? 0] ?? 0) > ceiling ? 0 : weight));
}

/** The products of the whole rows of neighbours, in their order. */
function productsOf(corpus: Corpus, weights: Float32Array, { limit, places }: Neighbours): Float32Array {
  const products = new Float32Array(places.length);
  const row = new Float32Array(corpus.vocabulary);
  for (let article = 0; article < corpus.articles; article += 1) {
    const [start, end] = [startOf(corpus, article), startOf(corpus, article + 1)];
    for (let at = start; at < end; at += 1) row[corpus.ids[at] ?? 0] = weights[at] ?? 0;
    for (let slot = article * limit; slot < (article + 1) * limit; slot += 1) {
      const other = places[slot] ?? -1;
      if (other < 0) break;
      products[slot] = productWith(row, corpus, weights, other);
    }
    for (let at = start; at < end; at += 1) row[corpus.ids[at] ?? 0] = 0;
  }
  return products;
}

function productWith(row: Float32Array, corpus: Corpus, weights: Float32Array, article: number): number {
  const end = startOf(corpus, article + 1);
  let sum = 0;
  for (let at = startOf(corpus, article); at < end; at += 1)
    sum += (row[corpus.ids[at] ?? 0] ?? 0) * (weights[at] ?? 0);
  return sum;
}

function select(
  candidates: Neighbours,
  articles: number,
  score: (place: number, other: number, text: number) => number,
  limit = NEIGHBOURS,
): Neighbours {
  const shortlist = createShortlist(limit);
  const nearest = emptyNeighbours(articles, limit);
  for (let article = 0; article < articles; article += 1) {
    const start = article * candidates.limit;
    for (let slot = start; slot < start + candidates.limit; slot += 1) {
      const other = candidates.places[slot] ?? -1;
      if (other < 0) break;
      shortlist.add(other, score(article, other, candidates.scores[slot] ?? 0));
    }
    shortlist.moveTo(nearest, article);
  }
  return nearest;
}

function drawTogether(vectors: Vectors, { limit, places, scores }: Neighbours): void {
  const { dimensions, values } = vectors;
  const still = values.slice();
  for (const [slot, other] of places.entries()) {
    if (other < 0) continue;
    const share = DRAWING_SHARE * (scores[slot] ?? 0);
    const to = Math.floor(slot / limit) * dimensions;
    for (let at = 0; at < dimensions; at += 1)
      values[to + at] = (values[to + at] ?? 0) + share * (still[other * dimensions + at] ?? 0);
  }
  normalise(vectors);
}
