// Near-identical texts are told by the share of their five-word sequences they have in common (Broder 1997, "On the
// resemblance and containment of documents"), estimated from the 64 smallest hashes of each: standard error 0.06.
const SEQUENCE = 5;
const SIZE = 64;

/** The smallest hashes of a text's five-word sequences, ascending; fewer where the text is short. */
export function sketch(words: readonly string[]): number[] {
  const hashes = words.map(hashOf);
  const sequences = new Set<number>();
  for (let at = 0; at + SEQUENCE <= hashes.length; at += 1) {
    let sequence = 0x811c9dc5;
    for (let next = at; next < at + SEQUENCE; next += 1)
      sequence = Math.imul(sequence ^ (hashes[next] ?? 0), 0x01000193) ^ (sequence >>> 15);
    sequences.add(sequence >>> 0);
  }
  return Array.from(Uint32Array.from(sequences).sort().subarray(0, SIZE));
}

/** The estimated share of five-word sequences two texts have in common, 0–1: of all that either has. */
export function resemblance(one: readonly number[], other: readonly number[]): number {
  if (one.length === 0 || other.length === 0) return 0;
  const others = new Set(other);
  const ones = new Set(one);
  const smallest = [...new Set([...one, ...other])].sort((a, b) => a - b).slice(0, SIZE);
  return smallest.filter((hash) => ones.has(hash) && others.has(hash)).length / smallest.length;
}

/** FNV-1a over UTF-16 code units, 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/). */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
