// Latent semantic space (Deerwester et al. 1990): the directions in which the articles differ most, so that two articles are near
// when they use words that go together, not only the same words.
// Non-goal: a space that knows every article. It is made of the sample, so that one more article does not turn it.
// Method: randomised decomposition with one power iteration (Halko, Martinsson & Tropp 2011, algorithm 4.4), seeded.
// Cost: six products of the sparse matrix with a narrow dense one, in time and memory linear in the articles.
import { createRandom } from './random.ts';
import { startOf, type Corpus } from './corpus.ts';
import { eigen, gram, orthonormalise } from './linear.ts';

const SPARE_DIMENSIONS = 8;

/** Articles in a space of few dimensions, row after row, each of length 1. */
export type Vectors = { dimensions: number; values: Float32Array };

/** Places every article in the latent space of the sample. */
export function placeInSpace(corpus: Corpus, weights: Float32Array, dimensions: number): Vectors {
  const width = dimensions + SPARE_DIMENSIONS;
  const start = startingRows(corpus, width);
  const sampled = (article: number): boolean => corpus.sample[article] === 1;
  const sample = timesTerms(corpus, weights, start, width, sampled);
  const range = timesTerms(corpus, weights, timesArticles(corpus, weights, sample, width), width, sampled);
  orthonormalise(range, width);
  const projected = timesArticles(corpus, weights, range, width);
  const directions = timesDense(
    projected,
    strongest(gram(projected, width), width, dimensions),
    width,
    dimensions,
  );
  const vectors = { dimensions, values: timesTerms(corpus, weights, directions, dimensions, () => true) };
  normalise(vectors);
  return vectors;
}

/** A random row for each term, seeded by the term itself: the words that an article brings leave those of the others alone. */
function startingRows({ sampledVocabulary, hashes }: Corpus, width: number): Float32Array {
  const rows = new Float32Array(sampledVocabulary * width);
  for (let term = 0; term < sampledVocabulary; term += 1) {
    const random = createRandom(hashes[term] ?? 0);
    // The sum of three uniform numbers is near enough to a normal one.
    for (let at = term * width; at < (term + 1) * width; at += 1)
      rows[at] = random() + random() + random() - 1.5;
  }
  return rows;
}

/** Turns the projected terms into the strongest directions, each of length 1 (V = AᵀQ·W·S⁻¹). */
function strongest(products: Float64Array, width: number, dimensions: number): Float64Array {
  const { values, vectors } = eigen(products, width);
  const order = [...values.keys()].sort((one, other) => (values[other] ?? 0) - (values[one] ?? 0));
  const turn = new Float64Array(width * dimensions);
  for (const [to, from] of order.slice(0, dimensions).entries()) {
    const strength = Math.sqrt(Math.max(0, values[from] ?? 0));
    for (let row = 0; row < width; row += 1)
      turn[row * dimensions + to] = strength > 0 ? (vectors[row * width + from] ?? 0) / strength : 0;
  }
  return turn;
}

/** How near two articles are: the cosine, -1 to 1. */
export function cosine({ dimensions, values }: Vectors, one: number, other: number): number {
  let sum = 0;
  for (let at = 0; at < dimensions; at += 1)
    sum += (values[one * dimensions + at] ?? 0) * (values[other * dimensions + at] ?? 0);
  return sum;
}

/** Gives every row length 1, in place. */
export function normalise({ dimensions, values }: Vectors): void {
  for (let row = 0; row < values.length; row += dimensions) {
    let squares = 0;
    for (let at = row; at < row + dimensions; at += 1) squares += (values[at] ?? 0) ** 2;
    const scale = 1 / (Math.sqrt(squares) || 1);
    for (let at = row; at < row + dimensions; at += 1) values[at] = (values[at] ?? 0) * scale;
  }
}

/** Articles × terms times terms × width, for some of the articles; only terms of the sample have a row. */
function timesTerms(
  corpus: Corpus,
  weights: Float32Array,
  dense: Float32Array,
  width: number,
  isMeant: (article: number) => boolean,
): Float32Array {
  const product = new Float32Array(corpus.articles * width);
  for (let article = 0; article < corpus.articles; article += 1) {
    if (!isMeant(article)) continue;
    for (let at = startOf(corpus, article); at < startOf(corpus, article + 1); at += 1) {
      const id = corpus.ids[at] ?? 0;
      if (id < corpus.sampledVocabulary)
        addRow(product, article * width, dense, id * width, weights[at] ?? 0, width);
    }
  }
  return product;
}

/** Terms × articles times articles × width, over the sample. */
function timesArticles(
  corpus: Corpus,
  weights: Float32Array,
  dense: Float32Array,
  width: number,
): Float32Array {
  const product = new Float32Array(corpus.sampledVocabulary * width);
  for (let article = 0; article < corpus.articles; article += 1) {
    if (corpus.sample[article] !== 1) continue;
    for (let at = startOf(corpus, article); at < startOf(corpus, article + 1); at += 1) {
      const id = corpus.ids[at] ?? 0;
      if (id < corpus.sampledVocabulary)
        addRow(product, id * width, dense, article * width, weights[at] ?? 0, width);
    }
  }
  return product;
}

function timesDense(rows: Float32Array, dense: Float64Array, width: number, columns: number): Float32Array {
  const product = new Float32Array((rows.length / width) * columns);
  for (let row = 0; row * width < rows.length; row += 1)
    for (let k = 0; k < width; k += 1) {
      const factor = rows[row * width + k] ?? 0;
      for (let column = 0; column < columns; column += 1)
        product[row * columns + column] =
          (product[row * columns + column] ?? 0) + factor * (dense[k * columns + column] ?? 0);
    }
  return product;
}

/** Adds a multiple of one row to another. */
function addRow(
  to: Float32Array,
  toStart: number,
  from: Float32Array,
  fromStart: number,
  factor: number,
  width: number,
): void {
  for (let at = 0; at < width; at += 1)
    to[toStart + at] = (to[toStart + at] ?? 0) + factor * (from[fromStart + at] ?? 0);
}
