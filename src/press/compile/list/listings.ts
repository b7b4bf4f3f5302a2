import type { Listing } from '#edition/page/headline.ts';
import { listingKey } from '#edition/paths.ts';
import { nameSlug } from '#edition/text/slug.ts';
import type { Digest } from '#press/compile/read/digest.ts';
import type { PrintsOf } from '#press/compile/wireCopy/printsOf.ts';
import { foldPrints, type Card } from './cards.ts';

/** Headlines on one page of a list. */
export const ROWS_A_PAGE = 24;

/** A list of the edition: what it is, how it is written, and its cards in order. */
export type List = { listing: Listing; name: string; cards: Card[] };

/**
 * Every list of an edition, by key: the front, then each section and source, of `entries` in their order.
 *
 * - Names that give one slug ("Harbour", "harbour") are one list, written as its newest article writes it.
 * - The prints of one text fold to one card (`foldPrints`).
 */
export function listsOf(entries: readonly Digest[], name: string, printsOf: PrintsOf): List[] {
  const lists = new Map<string, Omit<List, 'cards'> & { entries: Digest[] }>();
  const add = (listing: Listing, written: string, entry: Digest): void => {
    const key = listingKey(listing);
    const list = lists.get(key) ?? { listing, name: written, entries: [] };
    lists.set(key, list);
    list.entries.push(entry);
  };
  lists.set('front', { listing: { kind: 'front' }, name, entries: [] });
  for (const entry of entries) {
    add({ kind: 'front' }, name, entry);
    for (const [kind, written] of namesOf(entry))
      add({ kind, slug: nameSlug(written) }, written.trim(), entry);
  }
  return [...lists.values()].map(({ listing, name: written, entries: listed }) => ({
    listing,
    name: written,
    cards: foldPrints(listed, printsOf),
  }));
}

function namesOf({ section, source }: Digest): ['section' | 'source', string][] {
  const names: ['section' | 'source', string][] = [];
  if (source) names.push(['source', source]);
  if (section) names.push(['section', section]);
  return names.filter(([, written]) => written.trim() !== '');
}
