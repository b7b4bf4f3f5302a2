// The same wire copy in several papers is one text: it folds to one card. Two articles are prints of one text when most of what the
// shorter one says stands word for word in the longer, figures included: a weekly report repeats its sentences with new figures.
// Method: articles are looked up by the hashes of their sketches, rare ones first to last, and then compared sketch by sketch.
import { overlap, sharedFigures, type Sketch } from './sketch.ts';

/** For each article the place of the first print of its text; its own place where it is the first or only one. */
export type Folding = Int32Array;

// A cut or edited print keeps most sequences of five; a word changed in eight leaves half of them.
const MIN_CONTAINMENT = 0.4;
// A cut print stands in the original nearly whole; a part of that size is still more than a shared paragraph.
const MIN_RESEMBLANCE = 0.12;
const MIN_SHARED_FIGURES = 0.75;
const MIN_SHARED_SEQUENCES = 14;
// Shorter texts are one only where they are the same.
const MIN_SHORT_RESEMBLANCE = 0.9;
// A sequence in more articles than this is a form of words.
const MAX_PRINTS = 100;

/**
 * Folds the prints of each text.
 *
 * - `order` are the places from the earliest article to the latest: the first print stands for the others.
 * - Every print resembles the first one itself, so that small changes cannot add up to another story.
 */
export function foldWireCopy(sketches: readonly Sketch[], order: readonly number[]): Folding {
  const firsts = Int32Array.from(sketches.keys());
  const prints = new Map<number, number[]>();
  for (const place of order) {
    const sketch = sketches[place];
    if (!sketch) continue;
    const first = firstPrint(sketch, prints, sketches);
    if (first === undefined) remember(sketch, place, prints);
    else firsts[place] = first;
  }
  return firsts;
}

function firstPrint(
  sketch: Sketch,
  prints: ReadonlyMap<number, readonly number[]>,
  sketches: readonly Sketch[],
): number | undefined {
  const minShared = Math.min(MIN_SHARED_SEQUENCES, sketch.sequences.length / 2);
  let [best, bestResemblance]: [number | undefined, number] = [undefined, 0];
  for (const [place, count] of countShared(sketch, prints)) {
    const other = sketches[place];
    const resemblance = other && count >= minShared ? resemblanceOfPrints(sketch, other) : 0;
    if (resemblance > bestResemblance) [best, bestResemblance] = [place, resemblance];
  }
  return best;
}

/** How many sequences a text shares with each that is remembered. */
function countShared(
  { sequences }: Sketch,
  prints: ReadonlyMap<number, readonly number[]>,
): Map<number, number> {
  const counts = new Map<number, number>();
  for (const sequence of sequences) {
    const places = prints.get(sequence) ?? [];
    if (places.length <= MAX_PRINTS)
      for (const place of places) counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return counts;
}

/** How much two texts resemble each other where they are prints of one text, else 0. */
export function resemblanceOfPrints(one: Sketch, other: Sketch): number {
  const { containment, resemblance, shared } = overlap(one, other);
  if (sharedFigures(one, other) < MIN_SHARED_FIGURES) return 0;
  if (resemblance >= MIN_SHORT_RESEMBLANCE) return resemblance;
  const isPrint =
    shared >= MIN_SHARED_SEQUENCES && containment >= MIN_CONTAINMENT && resemblance >= MIN_RESEMBLANCE;
  return isPrint ? resemblance : 0;
}

function remember({ sequences }: Sketch, place: number, prints: Map<number, number[]>): void {
  for (const sequence of sequences) {
    const places = prints.get(sequence);
    if (places) places.push(place);
    else prints.set(sequence, [place]);
  }
}
