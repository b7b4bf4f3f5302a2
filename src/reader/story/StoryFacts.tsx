import type { ReactNode } from 'react';
import { Dots } from '#reader/ui/Dots.tsx';
import { useInterface, useNumber } from '#reader/words/useWords.ts';
import { useStoryWords } from '#reader/words/hook/useStoryWords.ts';
import { dateRange } from '#reader/ui/type/dateRange.ts';

type StoryFactsProps = {
  parts: number;
  first: string | undefined;
  last: string | undefined;
  sources?: number;
};

/** How many reports, from when to when, and from how many sources where there are several. */
export function StoryFacts({ parts, first, last, sources = 1 }: StoryFactsProps): ReactNode {
  const { language, words: common } = useInterface();
  const words = useStoryWords();
  const number = useNumber();
  return (
    <Dots className="row-meta">
      {common.reports(number(parts))}
      {first !== undefined && last !== undefined && dateRange(first, last, language)}
      {sources > 1 && words.sources(sources, number(sources))}
    </Dots>
  );
}
