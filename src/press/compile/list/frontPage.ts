import type { Article, Quote } from '#edition/article.ts';
import type { FeaturedQuote, Headline } from '#edition/headline.ts';
import { instantOf } from '#edition/instant.ts';
import type { StoryRow } from '#edition/storyRow.ts';
import type { Digest } from '#press/compile/read/digest.ts';

// Two reports are not yet a story one follows.
const MIN_PARTS = 3;
// What was not heard of for longer has ended, or sleeps.
const MAX_QUIET_DAYS = 21;
const MAX_STORIES = 4;
const MS_A_DAY = 86_400_000;
// Shorter words say too little to stop at, longer ones are read in their article. In characters.
const MIN_LENGTH = 30;
const MAX_LENGTH = 220;
const EDGES = /^[\s,;:–—-]+|[\s,;:–—-]+$/g;

/** The first of an article's pull-quotes that can stand alone: attributed, and neither too short nor too long. */
export function quotedWords({ body, quotes = [], pullQuotes = [] }: Article): Digest['featured'] {
  for (const index of pullQuotes) {
    const quote = quotes[index];
    const text = quote ? wordsOf(body, quote) : '';
    if (!quote?.speaker || text.length < MIN_LENGTH || text.length > MAX_LENGTH) continue;
    return { text, speaker: quote.speaker, ...(quote.role && { role: quote.role }) };
  }
  return undefined;
}

function wordsOf(body: Article['body'], { block, start, end }: Quote): string {
  const target = body[block];
  if (!target || !('text' in target)) return '';
  return (target.text ?? '').slice(start, Math.min(end, start + 2 * MAX_LENGTH)).replace(EDGES, '');
}

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
