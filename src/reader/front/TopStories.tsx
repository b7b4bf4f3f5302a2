import type { ReactNode } from 'react';
import type { FeaturedQuote, Headline } from '#edition/page/headline.ts';
import { useListWords } from '#reader/words/hook/useListWords.ts';
import { HeadlineRow } from './HeadlineRow.tsx';
import { Lead } from './Lead.tsx';
import { QuoteCard } from './QuoteCard.tsx';

type TopStoriesProps = {
  lead: Headline;
  beside: readonly Headline[];
  quote: FeaturedQuote | undefined;
};

/** The lead and the column beside it. */
export function TopStories({ lead, beside, quote }: TopStoriesProps): ReactNode {
  const words = useListWords();
  return (
    <section className="top-stories" aria-label={words.leadStory}>
      <Lead row={lead} />
      <div className="beside">
        {beside.map((row) => (
          <HeadlineRow key={row.id} row={row} pictureSizes="436px" />
        ))}
        {quote && <QuoteCard quote={quote} />}
      </div>
    </section>
  );
}
