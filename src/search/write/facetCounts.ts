import { facetKeyword } from '#search/format/keywords.ts';
import { facetValues } from './document.ts';
import type { FacetName, FacetTable } from '#search/shard/facets.ts';
import type { Indexable } from './document.ts';

/** Values beyond this many a facet are not listed: a reader narrows by typing them. */
const maxValues = 200;

/** Counts the values of every facet, under the label they had first: labels that one keyword finds are one value. */
export class FacetCounts {
  readonly #counts = new Map<FacetName, Map<string, { label: string; count: number }>>();

  add(article: Indexable): void {
    const counted = new Set<string>();
    for (const [facet, label] of facetValues(article)) {
      const key = facetKeyword(facet, label);
      if (counted.has(key)) continue;
      counted.add(key);
      const values = this.#counts.get(facet) ?? new Map<string, { label: string; count: number }>();
      this.#counts.set(facet, values);
      const value = values.get(key) ?? { label, count: 0 };
      value.count += 1;
      values.set(key, value);
    }
  }

  /** The values of each facet, the commonest first. */
  table(): FacetTable {
    const table: FacetTable = { section: [], source: [], language: [], voice: [] };
    for (const [facet, values] of this.#counts)
      table[facet] = [...values.values()]
        .map(({ label, count }): [string, number] => [label, count])
        .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
        .slice(0, maxValues);
    return table;
  }
}
