// Which articles share the most telling terms with each: an inverted index of term → (article, weight).
// An article asks with its heaviest terms only, a term that stands in a large part of the edition is not indexed, and of the
// articles with one term only those are kept in which it weighs most: so the work grows with the number of articles, not its square.
import { startOf, type Corpus } from './corpus.ts';
import { createShortlist } from './shortlist.ts';

/** For each article up to `limit` others, row after row, the best first; -1 where there are no more. */
export type Neighbours = { limit: number; places: Int32Array; scores: Float32Array };

const QUERY_TERMS = 16;
const MAX_SHARE = 0.12;
// In a small edition every term is worth looking up.
const MIN_CEILING = 200;
const MAX_POSTINGS = 1000;

/** The articles with the largest products of weights for each article, itself left out. */
export function findCandidates(corpus: Corpus, weights: Float32Array, limit: number): Neighbours {
  const index = buildIndex(corpus, weights);
  const shortlist = createShortlist(limit);
  const sums = new Float32Array(corpus.articles);
  const touched = new Int32Array(corpus.articles);
  const found: Neighbours = emptyNeighbours(corpus.articles, limit);
  for (let article = 0; article < corpus.articles; article += 1) {
    const count = addProducts(index, heaviest(corpus, weights, index, article), sums, touched);
    sums[article] = 0;
    for (let at = 0; at < count; at += 1) shortlist.add(touched[at] ?? 0, sums[touched[at] ?? 0] ?? 0);
    for (let at = 0; at < count; at += 1) sums[touched[at] ?? 0] = 0;
    shortlist.moveTo(found, article);
  }
  return found;
}

export function emptyNeighbours(articles: number, limit: number): Neighbours {
  return {
    limit,
    places: new Int32Array(articles * limit).fill(-1),
    scores: new Float32Array(articles * limit),
  };
}

type Index = { starts: Int32Array; places: Int32Array; weights: Float32Array };

function buildIndex(corpus: Corpus, weights: Float32Array): Index {
  const ceiling = Math.max(MIN_CEILING, corpus.articles * MAX_SHARE);
  const thresholds = impactThresholds(corpus, weights, ceiling);
  const isKept = (at: number): boolean => (weights[at] ?? 0) >= (thresholds[corpus.ids[at] ?? 0] ?? 0);
  const starts = listStarts(corpus, isKept);
  const size = starts[corpus.vocabulary] ?? 0;
  const index = { starts, places: new Int32Array(size), weights: new Float32Array(size) };
  const next = starts.slice();
  for (let article = 0; article < corpus.articles; article += 1)
    for (let at = startOf(corpus, article); at < startOf(corpus, article + 1); at += 1)
      if (isKept(at)) post(index, next, corpus.ids[at] ?? 0, article, weights[at] ?? 0);
  return index;
}

/** Where the list of each term starts, and that of the one before it ends. */
function listStarts({ vocabulary, ids, frequencies }: Corpus, isKept: (at: number) => boolean): Int32Array {
  const starts = new Int32Array(vocabulary + 1);
  for (const [at, id] of ids.entries()) if (isKept(at)) starts[id + 1] = (starts[id + 1] ?? 0) + 1;
  for (const id of frequencies.keys()) starts[id + 1] = (starts[id + 1] ?? 0) + (starts[id] ?? 0);
  return starts;
}

function post(index: Index, next: Int32Array, id: number, article: number, weight: number): void {
  const slot = next[id] ?? 0;
  index.places[slot] = article;
  index.weights[slot] = weight;
  next[id] = slot + 1;
}

/** The least weight with which a term is indexed: infinite where it is too common, above 0 where it has too many articles. */
function impactThresholds(corpus: Corpus, weights: Float32Array, ceiling: number): Float32Array {
  const thresholds = Float32Array.from(corpus.frequencies, (count) => (count > ceiling ? Infinity : 0));
  const crowded = new Map<number, number[]>();
  for (const [id, count] of corpus.frequencies.entries())
    if (count > MAX_POSTINGS && count <= ceiling) crowded.set(id, []);
  for (const [at, id] of corpus.ids.entries()) crowded.get(id)?.push(weights[at] ?? 0);
  for (const [id, all] of crowded)
    thresholds[id] = Float32Array.from(all).sort()[all.length - MAX_POSTINGS] ?? 0;
  return thresholds;
}

type Query = readonly (readonly [id: number, weight: number])[];

function heaviest(corpus: Corpus, weights: Float32Array, { starts }: Index, article: number): Query {
  const query: [number, number][] = [];
  for (let at = startOf(corpus, article); at < startOf(corpus, article + 1); at += 1) {
    const id = corpus.ids[at] ?? 0;
    if ((starts[id + 1] ?? 0) - (starts[id] ?? 0) > 1) query.push([id, weights[at] ?? 0]);
  }
  if (query.length <= QUERY_TERMS) return query;
  return query.sort(([a, one], [b, other]) => other - one || a - b).slice(0, QUERY_TERMS);
}

/** Adds to the sums of all articles that share a term; gives how many were touched. */
function addProducts(index: Index, query: Query, sums: Float32Array, touched: Int32Array): number {
  let count = 0;
  for (const [id, weight] of query)
    for (let at = index.starts[id] ?? 0; at < (index.starts[id + 1] ?? 0); at += 1) {
      const place = index.places[at] ?? 0;
      const sum = sums[place] ?? 0;
      if (sum === 0) {
        touched[count] = place;
        count += 1;
      }
      sums[place] = sum + weight * (index.weights[at] ?? 0);
    }
  return count;
}
