import type { FoundRow } from '#reader/search/desk/protocol.ts';

/** A result that stands for the prints of its text found with it. */
export type FoldedRow = FoundRow & { prints: readonly FoundRow[] };

/** The results of a page, prints of one text folded into the best of them. */
export function foldPrints(rows: readonly FoundRow[]): FoldedRow[] {
  const texts = Map.groupBy(rows, ({ id, firstPrint = id }) => firstPrint);
  return [...texts.values()].flatMap(([row, ...prints]) => (row ? [Object.assign({}, row, { prints })] : []));
}
