// Near-identical texts are told by the five-word sequences they have in common (Broder 1997, "On the resemblance and containment of
// documents"), of which a text keeps the smallest hashes: two texts keep the same ones of what they share.
import { hashOf } from '#press/compile/hashOf.ts';

const SEQUENCE = 5;
const SIZE = 128;
const MAX_FIGURES = 64;
// "harbour", "1.25", each ideograph by itself
const TOKEN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|\p{N}+(?:[.,:/]\p{N}+)*|[\p{L}\p{M}]+/gu;
const STARTS_WITH_DIGIT = /^\p{N}/u;

/** A text in small: enough to tell another print of it from a new report of the same form. */
export type Sketch = {
  /** The smallest hashes of its sequences, ascending; all of them where the text is short. */
  sequences: number[];
  /** Hashes of its figures, ascending: what changes from one weekly report to the next. */
  figures: number[];
};

/** Sketches a running text; letter case, spacing and punctuation do not count. */
export function sketch(text: string): Sketch {
  const tokens = text.toLowerCase().match(TOKEN) ?? [];
  const hashes = tokens.map(hashOf);
  const sequences = new Set<number>();
  for (let at = 0; at + SEQUENCE <= hashes.length; at += 1) {
    let sequence = 0;
    for (let next = at; next < at + SEQUENCE; next += 1)
      sequence = Math.imul(sequence ^ (hashes[next] ?? 0), 0x9e3779b1) ^ (sequence >>> 15);
    // 30 bits, which JavaScript keeps without a box
    sequences.add(sequence >>> 2);
  }
  const figures = new Set(hashes.filter((_, at) => STARTS_WITH_DIGIT.test(tokens[at] ?? '')));
  return { sequences: smallest(sequences, SIZE), figures: smallest(figures, MAX_FIGURES) };
}

/** What two texts share: how much of the one that has less, of both together, and how many sequences that was seen on. */
export type Overlap = { containment: number; resemblance: number; shared: number };

/**
 * Estimates from two sketches what the texts share.
 *
 * Below the larger of two cut-off sketches' smaller end both are complete, so what is counted there is a fair sample of both.
 */
export function overlap(one: Sketch, other: Sketch): Overlap {
  return compare(one.sequences, other.sequences, SIZE);
}

/** The share of the figures of the text with fewer that the other has too; 1 where one has none. */
export function sharedFigures(one: Sketch, other: Sketch): number {
  if (one.figures.length === 0 || other.figures.length === 0) return 1;
  return compare(one.figures, other.figures, MAX_FIGURES).containment;
}

function compare(one: readonly number[], other: readonly number[], size: number): Overlap {
  const end = Math.min(lastOf(one, size), lastOf(other, size));
  let [at, otherAt, shared] = [0, 0, 0];
  for (;;) {
    const [here, there] = [one[at] ?? Infinity, other[otherAt] ?? Infinity];
    if (Math.min(here, there) > end || (here === Infinity && there === Infinity)) break;
    if (here === there) shared += 1;
    if (here <= there) at += 1;
    if (there <= here) otherAt += 1;
  }
  return {
    containment: shared / Math.max(1, Math.min(at, otherAt)),
    resemblance: shared / Math.max(1, at + otherAt - shared),
    shared,
  };
}

/** Up to where a list is complete. */
function lastOf(list: readonly number[], size: number): number {
  return list.length < size ? Infinity : (list.at(-1) ?? Infinity);
}

function smallest(hashes: ReadonlySet<number>, size: number): number[] {
  return [...Uint32Array.from(hashes).sort().subarray(0, size)];
}
