import type { ReactNode } from 'react';
import { highlights } from '#reader/data/shelf/highlights.ts';
import { useEntries } from '#reader/data/shelf/useEntries.ts';
import { download } from '#reader/saved/take/download.ts';
import { HighlightList } from '#reader/saved/HighlightList.tsx';
import { highlightsMarkdown } from '#reader/saved/take/highlightsMarkdown.ts';
import { More } from '#reader/saved/More.tsx';
import { usePart } from '#reader/saved/usePart.ts';
import { NothingKept, YourPage } from '#reader/saved/YourPage.tsx';
import { Icon } from '#reader/ui/Icon.tsx';
import { useYourWords } from '#reader/words/hook/useYourWords.ts';

/** The passages the reader marked, in all stories. */
export function Component(): ReactNode {
  const words = useYourWords();
  const entries = useEntries(highlights);
  const all = [...(entries ?? [])].sort(([, one], [, other]) => other.at - one.at);
  const { part, ...further } = usePart(all);
  const exportAll = (): void => {
    const text = highlightsMarkdown(words.highlights, [...(entries?.values() ?? [])]);
    download('highlights.md', text, 'text/markdown');
  };
  return (
    <YourPage title={words.highlights}>
      {entries?.size === 0 && (
        <NothingKept title={words.nothingHighlighted} hint={words.nothingHighlightedHint} />
      )}
      {part.length > 0 && (
        <>
          <HighlightList kept={part} />
          <More {...further} />
          <button type="button" className="button kept-more" onClick={exportAll}>
            <Icon shape="download" size={18} />
            {words.markdown}
          </button>
        </>
      )}
    </YourPage>
  );
}
