import type { FeaturedQuote, Headline } from '#edition/page/headline.ts';
import { instantOf } from '#edition/text/instant.ts';
import type { StoryRow } from '#edition/page/storyRow.ts';
import type { Digest } from '#press/compile/read/digest.ts';

// Two reports are not yet a story one follows.
const MIN_PARTS = 3;
// What was not heard of for longer has ended, or sleeps.
const MAX_QUIET_DAYS = 21;
const MAX_STORIES = 4;
const MS_A_DAY = 86_400_000;

/**
 * The row that leads the front page: the publisher's choice where it or another print of it stands on the page, else the newest with
 * a picture, else the newest.
 */
export function leadOf(rows: readonly Headline[], chosen: string | undefined): string | undefined {
  const isChosen = ({ id, prints = [] }: Headline): boolean =>
    id === chosen || prints.some((print) => print.id === chosen);
  const row = rows.find(isChosen) ?? rows.find(({ image }) => image) ?? rows[0];
  return row?.id;
}

/** Words worth stopping at, from the newest article of the page that has some; from the lead only where no other has. */
export function featuredQuoteOf(
  entries: readonly Digest[],
  lead: string | undefined,
): FeaturedQuote | undefined {
  const quoted = entries.filter((entry) => entry.featured);
  const entry = quoted.find(({ id }) => id !== lead) ?? quoted[0];
  if (!entry?.featured) return undefined;
  const { featured, language, id, headline, section } = entry;
  return { ...featured, language, id, headline, ...(section && { section }) };
}

/** Up to four stories of three parts or more that moved within the three weeks before the newest article; `stories` as `Stories` has them. */
export function runningStories(stories: readonly StoryRow[], newest: string | undefined): StoryRow[] {
  const day = (instantOf(newest) ?? NaN) / MS_A_DAY;
  return stories
    .filter(
      ({ parts, last }) => parts >= MIN_PARTS && day - (instantOf(last) ?? NaN) / MS_A_DAY <= MAX_QUIET_DAYS,
    )
    .slice(0, MAX_STORIES);
}
