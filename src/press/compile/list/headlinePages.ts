import type { Headline, HeadlinePage } from '#edition/headline.ts';
import type { Card } from './cards.ts';
import { featuredQuoteOf, leadOf } from './frontPage.ts';
import { ROWS_A_PAGE, type List } from './listings.ts';

/** The pages of a list, at least one; the front's first says what leads it and which words stand out. */
export function headlinePages(
  list: List,
  headlineOf: (card: Card) => Headline,
  chosenLead: string | undefined,
): HeadlinePage[] {
  const { listing, name, cards } = list;
  const pages = Math.max(1, Math.ceil(cards.length / ROWS_A_PAGE));
  return Array.from({ length: pages }, (_, index) => {
    const onPage = cards.slice(index * ROWS_A_PAGE, (index + 1) * ROWS_A_PAGE);
    const rows = onPage.map(headlineOf);
    const plain: HeadlinePage = {
      schema: 1,
      listing,
      name,
      page: index + 1,
      pages,
      count: cards.length,
      rows,
    };
    return listing.kind === 'front' && index === 0 ? withLead(plain, onPage, chosenLead) : plain;
  });
}

function withLead(page: HeadlinePage, cards: readonly Card[], chosen: string | undefined): HeadlinePage {
  const lead = leadOf(page.rows, chosen);
  const featuredQuote = featuredQuoteOf(
    cards.map(({ entry }) => entry),
    lead,
  );
  return { ...page, ...(lead && { lead }), ...(featuredQuote && { featuredQuote }) };
}
