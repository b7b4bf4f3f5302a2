import { instantOf } from '#edition/text/instant.ts';
import type { Digest } from './read/digest.ts';
import { sampleOf } from './related/sample.ts';
import { rankNeighbours, type Nearest } from './related/similarity/rank.ts';
import { findThreads } from './stories/threads.ts';
import { foldWireCopy, type Folding } from './wireCopy/fold.ts';

/** What is seen only by looking at all articles together. Articles go by their places in the edition. */
export type Survey = {
  /** The places from the earliest article to the latest; undated ones come last. */
  order: readonly number[];
  /** For each article 1 where it is one of those that are counted, else 0 (`sampleOf`). */
  sample: Uint8Array;
  /** For each article the first print of its text. */
  firsts: Folding;
  nearest: Nearest;
  /** The articles of each story in order of time, each text once, by its first print. */
  threads: readonly (readonly number[])[];
};

/** Looks at all articles of an edition: which are prints of one text, which are near, which tell one story. */
export function surveyArticles(entries: readonly Digest[]): Survey {
  const instants = entries.map(({ published }) => instantOf(published));
  const order = orderOf(entries, instants);
  const firsts = foldWireCopy(
    entries.map(({ terms }) => terms.sketch),
    order,
  );
  const sample = sampleOf(entries, order);
  const nearest = rankNeighbours(
    entries.map(({ terms, language }, place) => ({
      terms,
      language,
      instant: instants[place],
      isSample: sample[place] === 1,
    })),
  );
  const ranks = new Int32Array(order.length);
  for (const [rank, place] of order.entries()) ranks[place] = rank;
  const threads = findThreads(nearest, instants, firsts).map((thread) =>
    thread.sort((one, other) => (ranks[one] ?? 0) - (ranks[other] ?? 0)),
  );
  return { order, sample, firsts, nearest, threads };
}

function orderOf(entries: readonly Digest[], instants: readonly (number | undefined)[]): number[] {
  return [...entries.keys()].sort((one, other) => {
    const later = (instants[one] ?? Infinity) - (instants[other] ?? Infinity);
    if (later !== 0 && !Number.isNaN(later)) return later;
    return (entries[one]?.id ?? '') < (entries[other]?.id ?? '') ? -1 : 1;
  });
}
