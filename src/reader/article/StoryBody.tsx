import { useMemo, type ReactNode } from 'react';
import type { PrintedArticle } from '#edition/page/printed.ts';
import { ArticleBlock } from './blocks/ArticleBlock.tsx';
import { outline } from './structure/outline.ts';
import { placePullQuotes, type PullQuote } from './pullquote/placePullQuotes.ts';
import { PullQuoteAside } from './pullquote/PullQuoteAside.tsx';
import { suitsDropCap } from './text/dropCap.ts';

/** The story itself: its blocks one after the other, with a pull-quote beside the paragraph before its own. */
export function StoryBody({ article }: { article: PrintedArticle }): ReactNode {
  const { body, language } = article;
  const levels = useMemo(() => outline(body), [body]);
  const pullQuotes = useMemo(() => placePullQuotes(article), [article]);
  return body.map((block, position) => {
    const quote = pullQuotes.get(position);
    const shown = (
      <ArticleBlock
        block={block}
        position={position}
        language={language}
        level={levels.get(position) ?? 2}
        hasDropCap={position === 0 && block.type === 'paragraph' && suitsDropCap(block.text)}
      />
    );
    return (
      // oxlint-disable-next-line react/no-array-index-key -- the blocks of a story never change order
      <Beside key={position} quote={quote}>
        {shown}
      </Beside>
    );
  });
}

function Beside({ quote, children }: { quote: PullQuote | undefined; children: ReactNode }): ReactNode {
  if (!quote) return children;
  return (
    <div className="pull-pair">
      <PullQuoteAside quote={quote} />
      {children}
    </div>
  );
}
