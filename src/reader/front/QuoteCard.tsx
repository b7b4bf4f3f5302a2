import type { ReactNode } from 'react';
import type { FeaturedQuote } from '#edition/page/headline.ts';
import { quotationMarks } from '#edition/text/language.ts';
import { ArticleLink } from '#reader/ui/ArticleLink.tsx';
import { inLanguage } from '#reader/ui/type/inLanguage.ts';
import { useListWords } from '#reader/words/hook/useListWords.ts';
import { useWords } from '#reader/words/useWords.ts';

// “ and ” hang at the height of capitals, « and 「 stand with the letters
const CURLED = /[“”]/;

/** Words worth stopping at, whose they are, and where they stand. */
export function QuoteCard({ quote }: { quote: FeaturedQuote }): ReactNode {
  const words = useListWords();
  const { comma } = useWords();
  const [open] = quotationMarks(quote.language);
  return (
    <figure className="quote-card" aria-label={words.quoted}>
      <blockquote {...inLanguage(quote.language)}>
        <span aria-hidden="true" className={CURLED.test(open) ? 'quote-mark' : 'quote-mark quote-mark-low'}>
          {open.trim()}
        </span>
        {quote.text}
      </blockquote>
      <figcaption>
        <strong>
          <bdi>{quote.speaker}</bdi>
        </strong>
        {quote.role !== undefined && (
          <>
            {comma}
            <bdi>{quote.role}</bdi>
          </>
        )}
        {' · '}
        {words.quotedIn}{' '}
        <ArticleLink id={quote.id}>
          <bdi {...inLanguage(quote.language)}>{quote.headline}</bdi>
        </ArticleLink>
      </figcaption>
    </figure>
  );
}
