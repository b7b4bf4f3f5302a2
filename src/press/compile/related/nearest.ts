// Which articles are nearest to each, by the cosine of TF-IDF vectors (Salton & Buckley 1988: log term frequency, log inverse
// document frequency, both vectors normalised) over words and phrases.
// Method: an inverted index of term → (article, weight). An article asks with its heaviest terms only, and a term that stands in a
// large part of the edition is not indexed, so the work grows with the articles that share something rare.
// Non-goal: which of them tell the same event; that is for the stories.
import type { Analysed, Rarity } from './rarity.ts';

export type Neighbour = { place: number; similarity: number };

// A term tells nothing apart when it stands in more than a tenth of the articles (but 30 are never too many, and 400 always are: the
// pairs to be looked at grow with the square).
const MAX_SHARE = 0.1;
const MIN_CEILING = 30;
const MAX_CEILING = 400;
const QUERY_TERMS = 48;
// A name is worth more than its words by themselves: two pieces on one person, not on two people of one first name.
const PHRASE_WEIGHT = 1.5;

type Postings = { places: number[]; weights: number[] };
type Vector = { terms: string[]; weights: number[] };

export type Question = { place: number; limit: number; minSimilarity: number };

/** Finds the articles nearest to the one at a place: at most `limit` that are similar enough, the most similar first. */
export function createNeighbourhood(
  articles: readonly Analysed[],
  rarityIn: (language: string) => Rarity,
): (question: Question) => Neighbour[] {
  const ceiling = Math.min(MAX_CEILING, Math.max(MIN_CEILING, articles.length * MAX_SHARE));
  const index = new Map<string, Postings>();
  for (const [place, article] of articles.entries())
    addPostings(index, place, vectorOf(article, rarityIn(article.language)));
  const sums = new Float64Array(articles.length);
  return (question) => {
    const article = articles[question.place];
    if (!article) return [];
    const touched: number[] = [];
    for (const [term, weight] of heaviest(vectorOf(article, rarityIn(article.language)))) {
      const postings = index.get(term);
      if (!postings || postings.places.length < 2 || postings.places.length > ceiling) continue;
      addSimilarities(postings, weight, sums, touched);
    }
    return takeLargest(sums, touched, question);
  };
}

function addPostings(index: Map<string, Postings>, place: number, { terms, weights }: Vector): void {
  for (const [at, term] of terms.entries()) {
    const postings = index.get(term) ?? { places: [], weights: [] };
    if (postings.places.length === 0) index.set(term, postings);
    postings.places.push(place);
    postings.weights.push(weights[at] ?? 0);
  }
}

/** The normalised weights of an article's terms. */
function vectorOf({ terms: { terms, counts } }: Analysed, rarity: Rarity): Vector {
  const weights = terms.map((term, at) => {
    const weight = (1 + Math.log(counts[at] ?? 1)) * rarity(term);
    return term.includes(' ') ? weight * PHRASE_WEIGHT : weight;
  });
  const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0)) || 1;
  return { terms, weights: weights.map((weight) => weight / length) };
}

function heaviest({ terms, weights }: Vector): [term: string, weight: number][] {
  return terms
    .map((term, at): [string, number] => [term, weights[at] ?? 0])
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .slice(0, QUERY_TERMS);
}

/** Plain loops: this runs once for every pair of articles that share a telling term. */
function addSimilarities(
  { places, weights }: Postings,
  weight: number,
  sums: Float64Array,
  touched: number[],
): void {
  for (let at = 0; at < places.length; at += 1) {
    const other = places[at] ?? 0;
    const sum = sums[other] ?? 0;
    if (sum === 0) touched.push(other);
    sums[other] = sum + weight * (weights[at] ?? 0);
  }
}

/** Reads the sums and sets them back to zero for the next question. */
function takeLargest(sums: Float64Array, touched: readonly number[], question: Question): Neighbour[] {
  const found: Neighbour[] = [];
  for (const place of touched) {
    const similarity = sums[place] ?? 0;
    sums[place] = 0;
    if (place !== question.place && similarity >= question.minSimilarity) found.push({ place, similarity });
  }
  return found
    .sort((one, other) => other.similarity - one.similarity || one.place - other.place)
    .slice(0, question.limit);
}
