/**
 * How an article has a word: in which fields (`mask`, six bits) and how much (`level`, three bits). One number, `class`.
 *
 * The level is the saturated term frequency of BM25F, in five steps: S. Robertson, H. Zaragoza and M. Taylor,
 * "Simple BM25 Extension to Multiple Weighted Fields" (CIKM 2004). With tf, boost and length of each field f,
 *
 *     w = Σ boost_f · tf_f / (1 - b_f + b_f · length_f / average_f)      level: where w / (k1 + w) lies among `edges`
 *
 * The query adds idf · the middle of the level. Sixteen steps made the index a quarter larger. Nothing about the length of an article need be loaded to rank it.
 */
export const fields = ['headline', 'standfirst', 'text', 'caption', 'quote', 'tag'] as const;
export type Field = (typeof fields)[number];

/** Fields in which words have positions, for phrases; those of quotations are some of those of the text. */
export const positionedFields: readonly number[] = [0, 1, 2, 3, 4];

const boosts = [12, 4, 1, 1.2, 0.3, 5] as const;
const lengthEffects = [0.25, 0.3, 0.3, 0.3, 0, 0.3] as const;
const k1 = 1.5;
const levels = 8;
/** Where levels begin: once, twice and more often in the text; the last for the headline, which outweighs any text. */
const edges = [0, 0.48, 0.62, 0.74, 0.86, 1] as const;

/** @example maskOf('text') // 4 */
export function maskOf(field: Field): number {
  return 1 << fields.indexOf(field);
}

/**
 * The class of a word in an article.
 *
 * - `frequencies`, `lengths` and `averages` are by field, in words.
 */
export function classOf(
  frequencies: ArrayLike<number>,
  lengths: ArrayLike<number>,
  averages: ArrayLike<number>,
): number {
  let mask = 0;
  let weight = 0;
  for (const [field, boost] of boosts.entries()) {
    const frequency = frequencies[field] ?? 0;
    if (frequency === 0) continue;
    mask |= 1 << field;
    const effect = lengthEffects[field] ?? 0;
    weight += (boost * frequency) / (1 - effect + (effect * (lengths[field] ?? 0)) / (averages[field] || 1));
  }
  return mask * levels + levelOf(weight / (k1 + weight));
}

/** The fields in which an article has a word of this class, a bit each (`maskOf`). */
export function classMask(classNumber: number): number {
  return Math.floor(classNumber / levels);
}

/** The weight of a class, 0–1. */
export function classWeight(classNumber: number): number {
  const level = classNumber % levels;
  return ((edges[level] ?? 0) + (edges[level + 1] ?? 1)) / 2;
}

function levelOf(saturated: number): number {
  let level = 0;
  while (saturated >= (edges[level + 1] ?? 1) && level < edges.length - 2) level += 1;
  return level;
}

/**
 * A field's average length, rounded to a power of √2: a few more articles then change no class and no shard.
 *
 * @example steadyAverage(100) // 90.5
 */
export function steadyAverage(average: number): number {
  return average <= 0 ? 1 : 2 ** (Math.round(Math.log2(average) * 2) / 2);
}

/** Robertson and Spärck Jones's idf, as Lucene smooths it: never negative. */
export function idf(docs: number, count: number): number {
  return Math.log(1 + (docs - count + 0.5) / (count + 0.5));
}
