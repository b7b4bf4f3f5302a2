import type { MouseEvent, ReactNode } from 'react';
import { blockId } from '#reader/article/blocks/blockProps.ts';
import { showPassage } from '#reader/article/passage/showPassage.ts';
import { Icon } from '#reader/ui/Icon.tsx';
import { useInterface } from '#reader/words/useWords.ts';
import type { PullQuote } from './placePullQuotes.ts';

/**
 * Words of the story set large beside it. A reference, not a second copy: assistive technology meets them once, in
 * the story, and here only the link to them, which says whose they are.
 */
export function PullQuoteAside({ quote }: { quote: PullQuote }): ReactNode {
  const { language, words } = useInterface();
  const [open, close] = quote.marks;
  const passage = { block: blockId(quote.block), start: quote.start, end: quote.end };
  function follow(event: MouseEvent): void {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    showPassage(passage);
  }
  return (
    <div className="pull-quote">
      <div aria-hidden="true">
        <p className="pulled">
          <span className="opening">{open}</span>
          {quote.words}
          {close}
        </p>
        {quote.speaker !== undefined && (
          <p className="speaker">
            <bdi className="name">{quote.speaker}</bdi>
            {quote.role !== undefined && <bdi className="role">{quote.role}</bdi>}
          </p>
        )}
      </div>
      <a href={`#${passage.block}`} onClick={follow} lang={language}>
        {words.article.readInStory}
        {quote.speaker !== undefined && (
          <span className="hidden-text"> {words.article.wordsOf(quote.speaker)}</span>
        )}
        <Icon shape="down" />
      </a>
    </div>
  );
}
