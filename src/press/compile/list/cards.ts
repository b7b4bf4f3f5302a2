import type { Digest } from '#press/compile/read/digest.ts';
import type { PrintsOf } from '#press/compile/wireCopy/printsOf.ts';

/** What stands in a list for all prints of one text: one of them, and all of them with it. */
export type Card = { entry: Digest; prints: readonly Digest[] };

/**
 * The cards of a list of articles, in its order: of several prints of one text the first that is in the list stands for all, also for
 * those that are not in it.
 */
export function foldPrints(entries: readonly Digest[], printsOf: PrintsOf): Card[] {
  const listed = new Set(entries);
  return entries.flatMap((entry) => {
    const prints = printsOf(entry);
    return prints.find((print) => listed.has(print)) === entry ? [{ entry, prints }] : [];
  });
}
