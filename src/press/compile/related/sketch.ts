// Near-identical texts are told by the share of their five-word sequences they have in common (Broder 1997, "On the
// resemblance and containment of documents"), estimated from the 64 smallest hashes of each: standard error 0.06.
const SEQUENCE = 5;
const SIZE = 64;

/** The smallest hashes of a text's five-word sequences, ascending; fewer where the text is short. */
export function sketch(words: readonly string[]): number[] {
  const hashes = words.map(hashOf);
  const sequences = new Set<number>();
  for (let at = 0; at + SEQUENCE <= hashes.length; at += 1) {
    let sequence = 0;
    for (let next = at; next < at + SEQUENCE; next += 1)
      sequence = Math.imul(sequence ^ (hashes[next] ?? 0), 0x9e3779b1) ^ (sequence >>> 15);
    sequences.add(sequence >>> 0);
  }
  return [...Uint32Array.from(sequences).sort().subarray(0, SIZE)];
}

/** The estimated share of five-word sequences that two texts have in common, of all that either has: 0–1. */
export function resemblance(one: readonly number[], other: readonly number[]): number {
  let [at, otherAt, shared, seen] = [0, 0, 0, 0];
  // Both ascend, so walking them side by side visits the smallest of all in order.
  while (seen < SIZE && (at < one.length || otherAt < other.length)) {
    const here = one[at] ?? Infinity;
    const there = other[otherAt] ?? Infinity;
    if (here === there) shared += 1;
    if (here <= there) at += 1;
    if (there <= here) otherAt += 1;
    seen += 1;
  }
  return seen === 0 ? 0 : shared / seen;
}

/** FNV-1a over UTF-16 code units, 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/). */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
