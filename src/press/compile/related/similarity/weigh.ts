import { startOf, type Corpus } from './corpus.ts';

// BM25's usual saturation and length normalisation (Robertson & Zaragoza 2009, "The Probabilistic Relevance Framework").
const SATURATION = 2;
const LENGTH_SHARE = 0.75;
// Less than the square root that would make the product BM25's: the rarest words tell an event, and half of them is spelling.
const RARITY_POWER = 0.3;

/**
 * BM25 made symmetric: each of two articles carries the saturated frequency and a root of the rarity, and rows have
 * length 1, so that the product of two rows is a similarity from 0 to 1 that is the same both ways.
 */
export function weighForText(corpus: Corpus): Float32Array {
  return weigh(corpus, (count, rarity, length) => {
    const damping = SATURATION * (1 - LENGTH_SHARE + LENGTH_SHARE * length);
    return (count / (count + damping)) * rarity ** RARITY_POWER;
  });
}

/** TF-IDF with logarithmic frequency, rows of length 1: what the latent space is made from (Salton & Buckley 1988). */
export function weighForTopics(corpus: Corpus): Float32Array {
  return weigh(corpus, (count, rarity) => (1 + Math.log(count)) * rarity);
}

/**
 * Rows have length 1 over the terms of the sample, so that a word that only a new article has too changes nothing else; a row
 * with few of these, of an article beside the sample, over all its terms.
 */
function weigh(
  corpus: Corpus,
  weightOf: (count: number, rarity: number, length: number) => number,
): Float32Array {
  const { counts, rarities, lengths, sample } = corpus;
  const weights = new Float32Array(counts.length);
  for (let article = 0; article < corpus.articles; article += 1) {
    const [start, end] = [startOf(corpus, article), startOf(corpus, article + 1)];
    const measured = sample[article] === 1 ? corpus.sampledVocabulary : corpus.vocabulary;
    let squares = 0;
    for (let at = start; at < end; at += 1) {
      const weight = weightOf(counts[at] ?? 0, rarities[at] ?? 0, lengths[article] ?? 1);
      weights[at] = weight;
      if ((corpus.ids[at] ?? 0) < measured) squares += weight * weight;
    }
    const scale = 1 / Math.sqrt(squares || 1);
    for (let at = start; at < end; at += 1) weights[at] = (weights[at] ?? 0) * scale;
  }
  return weights;
}
