import type { Headline, HeadlinePage } from '#edition/headline.ts';
import type { Digest } from '#press/compile/read/digest.ts';
import { featuredQuoteOf, leadOf } from './frontPage.ts';
import { ROWS_A_PAGE, type List } from './listings.ts';

/** The pages of a list, at least one; the front's first says what leads it and which words stand out. */
export function headlinePages(
  list: List,
  headlineOf: (entry: Digest) => Headline,
  chosenLead: string | undefined,
): HeadlinePage[] {
  const { listing, name, entries } = list;
  const pages = Math.max(1, Math.ceil(entries.length / ROWS_A_PAGE));
  return Array.from({ length: pages }, (_, index) => {
    const onPage = entries.slice(index * ROWS_A_PAGE, (index + 1) * ROWS_A_PAGE);
    const rows = onPage.map(headlineOf);
    const plain: HeadlinePage = {
      schema: 1,
      listing,
      name,
      page: index + 1,
      pages,
      count: entries.length,
      rows,
    };
    return listing.kind === 'front' && index === 0 ? withLead(plain, onPage, chosenLead) : plain;
  });
}

function withLead(page: HeadlinePage, entries: readonly Digest[], chosen: string | undefined): HeadlinePage {
  const lead = leadOf(page.rows, chosen);
  const featuredQuote = featuredQuoteOf(entries, lead);
  return { ...page, ...(lead && { lead }), ...(featuredQuote && { featuredQuote }) };
}
