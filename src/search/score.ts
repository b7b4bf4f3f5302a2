/**
 * What a match is worth. The score of an article is the sum over the query's words of
 *
 *     idf · best over the words that match of (closeness · level)      (level: `format/classes.ts`)
 *
 * times a mild freshness: 1.06 for the newest month, half the gain for every six months of age. Equal scores go by date.
 */
import { lowerBoundNumber } from '#search/format/order.ts';
import type { Root } from '#search/shard/root.ts';

/**
 * How close a word of the vocabulary is to the one typed. Exact comes before form, before prefix, before repaired: the steps are
 * so wide that a beginning in the headline (level 0.93) is worth no more than the word itself in the text (0.24).
 */
export const closeness = {
  exact: 1,
  folded: 0.95,
  form: 0.5,
  prefix: 0.25,
  repaired: 0.2,
  repairedTwice: 0.12,
} as const;

const freshGain = 0.06;
const halfLifeMonths = 6;

/** The freshness of an article by its number; 1 for one without a date. */
export function freshnessOf(months: Root['months']): (doc: number) => number {
  const starts = Uint32Array.from(months, ([, doc]) => doc);
  const newest = months.at(-1)?.[0] ?? 0;
  const gains = months.map(([month]) => 1 + freshGain * 2 ** ((month - newest) / halfLifeMonths));
  return (doc) => {
    const at = lowerBoundNumber(starts, doc + 1) - 1;
    return gains[at] ?? 1;
  };
}
