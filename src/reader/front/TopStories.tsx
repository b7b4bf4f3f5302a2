import type { ReactNode } from 'react';
import type { FeaturedQuote, Headline } from '#edition/headline.ts';
import { useWords } from '#reader/words/useWords.ts';
import { HeadlineRow } from './HeadlineRow.tsx';
import { Lead } from './Lead.tsx';
import { QuoteCard } from './QuoteCard.tsx';

type TopStoriesProps = {
  lead: Headline;
  beside: readonly Headline[];
  quote: FeaturedQuote | undefined;
  editionDate: string | undefined;
};

/** The lead and the column beside it. */
export function TopStories({ lead, beside, quote, editionDate }: TopStoriesProps): ReactNode {
  const words = useWords();
  return (
    <section className="top-stories" aria-label={words.leadStory}>
      <Lead row={lead} editionDate={editionDate} />
      <div className="beside">
        {beside.map((row) => (
          <HeadlineRow key={row.id} row={row} editionDate={editionDate} pictureSizes="436px" />
        ))}
        {quote && <QuoteCard quote={quote} />}
      </div>
    </section>
  );
}
