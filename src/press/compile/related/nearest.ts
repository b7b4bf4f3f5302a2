// Which articles are nearest to each, by the cosine of TF-IDF vectors (Salton & Buckley 1988: log term frequency, log inverse
// document frequency, both vectors normalised) over words and phrases.
// Method: an inverted index of term → (article, weight); an article asks with its heaviest terms only, and terms that stand in a
// large part of the edition are left out of the index, so that the work grows with the articles that share something rare.
// Non-goal: which of them tell the same event; that is for the stories.
import type { Terms } from './terms.ts';

export type Neighbour = { place: number; similarity: number };

/** Finds the articles nearest to the one at a place, most similar first. */
export type Neighbourhood = {
  nearest: (place: number, limit: number) => Neighbour[];
  /** How rare a term is: ln(articles / articles that have it). */
  rarity: (term: string) => number;
};

// A term in more than this share of the articles tells nothing apart, unless the edition is small.
const MAX_SHARE = 0.1;
const MIN_CEILING = 12;
const QUERY_TERMS = 48;
// A name is worth more than its words by themselves: two pieces on one person, not on two people of one name.
const PHRASE_WEIGHT = 1.5;

type Posting = { places: number[]; weights: number[] };

export function createNeighbourhood(articles: readonly Terms[]): Neighbourhood {
  const frequency = countArticles(articles);
  const rarity = (term: string): number =>
    Math.log(articles.length / (frequency.get(term) ?? articles.length));
  const vectors = articles.map((terms) => vectorOf(terms, rarity));
  const ceiling = Math.max(MIN_CEILING, articles.length * MAX_SHARE);
  const index = indexOf(vectors, (term) => {
    const count = frequency.get(term) ?? 0;
    return count > 1 && count <= ceiling;
  });
  const sums = new Float64Array(articles.length);
  return {
    rarity,
    nearest(place, limit) {
      const touched = new Set<number>();
      for (const [term, weight] of (vectors[place] ?? []).slice(0, QUERY_TERMS)) {
        const posting = index.get(term);
        if (!posting) continue;
        for (const [at, other] of posting.places.entries()) {
          touched.add(other);
          sums[other] = (sums[other] ?? 0) + weight * (posting.weights[at] ?? 0);
        }
      }
      const found = Array.from(touched, (other) => ({ place: other, similarity: sums[other] ?? 0 }));
      for (const other of touched) sums[other] = 0;
      return found
        .filter((neighbour) => neighbour.place !== place)
        .sort((one, other) => other.similarity - one.similarity || one.place - other.place)
        .slice(0, limit);
    },
  };
}

function countArticles(articles: readonly Terms[]): Map<string, number> {
  const frequency = new Map<string, number>();
  for (const { words, phrases } of articles)
    for (const [term] of [...words, ...phrases]) frequency.set(term, (frequency.get(term) ?? 0) + 1);
  return frequency;
}

type Vector = [term: string, weight: number][];

/** The normalised weights of an article's terms, heaviest first. */
function vectorOf({ words, phrases }: Terms, rarity: (term: string) => number): Vector {
  const weigh = (count: number, term: string): number => (1 + Math.log(count)) * rarity(term);
  const vector: Vector = words.map(([term, count]) => [term, weigh(count, term)]);
  for (const [term, count] of phrases) vector.push([term, PHRASE_WEIGHT * weigh(count, term)]);
  const length = Math.sqrt(vector.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
  return vector
    .map(([term, weight]): [string, number] => [term, weight / length])
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
}

function indexOf(vectors: readonly Vector[], isTelling: (term: string) => boolean): Map<string, Posting> {
  const index = new Map<string, Posting>();
  for (const [place, vector] of vectors.entries())
    for (const [term, weight] of vector) {
      if (!isTelling(term)) continue;
      const posting = index.get(term) ?? { places: [], weights: [] };
      index.set(term, posting);
      posting.places.push(place);
      posting.weights.push(weight);
    }
  return index;
}
