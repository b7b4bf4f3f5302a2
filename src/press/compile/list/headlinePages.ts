import type { Headline, HeadlinePage } from '#edition/page/headline.ts';
import { pagesOf } from '#press/compile/pagesOf.ts';
import type { Card } from './cards.ts';
import { featuredQuoteOf, leadOf, runningStories } from './frontPage.ts';
import type { StoryRow } from '#edition/page/storyRow.ts';
import { ROWS_A_PAGE, type List } from './listings.ts';

/** What the front page is made up of: the article its publisher chose to lead it, and all stories, those that moved last first. */
type FrontMatter = { lead?: string | undefined; stories: readonly StoryRow[] };

/** The pages of a list, at least one; the front's first says what leads it, which words stand out and which stories run on. */
export function headlinePages(
  list: List,
  headlineOf: (card: Card) => Headline,
  top: FrontMatter,
): HeadlinePage[] {
  const { listing, name, cards } = list;
  return pagesOf(cards, ROWS_A_PAGE).map((onPage, index, all) => {
    const rows = onPage.map(headlineOf);
    const plain: HeadlinePage = {
      schema: 1,
      listing,
      name,
      page: index + 1,
      pages: all.length,
      count: cards.length,
      rows,
    };
    return listing.kind === 'front' && index === 0 ? withTop(plain, onPage, top) : plain;
  });
}

function withTop(page: HeadlinePage, cards: readonly Card[], top: FrontMatter): HeadlinePage {
  const entries = cards.map(({ entry }) => entry);
  const lead = leadOf(page.rows, top.lead);
  const stories = runningStories(top.stories, entries[0]?.published);
  const featuredQuote = featuredQuoteOf(entries, lead);
  return {
    ...page,
    ...(lead && { lead }),
    ...(featuredQuote && { featuredQuote }),
    ...(stories.length > 0 && { stories }),
  };
}
