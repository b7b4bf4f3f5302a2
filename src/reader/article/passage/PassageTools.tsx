import { useEffect, useRef, type ReactNode, type RefObject } from 'react';
import type { PrintedArticle } from '#edition/page/printed.ts';
import { quotationMarks } from '#edition/text/language.ts';
import { blockId } from '#reader/article/blocks/blockProps.ts';
import { highlightPassage } from '#reader/article/highlight/highlightPassage.ts';
import { focusOn } from '#reader/ui/screen/focusOn.ts';
import { usePassageWords } from '#reader/words/hook/usePassageWords.ts';
import { useYourWords } from '#reader/words/hook/useYourWords.ts';
import { useInterface } from '#reader/words/useWords.ts';
import { addressOf, citation } from './citation.ts';
import { ToolsBeside } from './ToolsBeside.tsx';
import { useCopying } from './useCopying.ts';
import { useOpenedPassage } from './useOpenedPassage.ts';
import { useSelected, type Selected } from './useSelected.ts';

/** What one may do with words one selects: a small bar beside them. Tab leads into it, Escape out of it. */
export function PassageTools({ article }: { article: PrintedArticle }): ReactNode {
  const words = usePassageWords();
  const bar = useRef<HTMLDivElement>(null);
  const selected = useSelected();
  useOpenedPassage(article);
  useKeys(bar, selected);
  if (!selected) return null;
  return (
    <ToolsBeside
      ref={bar}
      at={selected.at}
      aria-label={words.tools}
      // The words stay selected while one presses
      onPointerDown={(event) => event.preventDefault()}
    >
      <Tools selected={selected} article={article} />
    </ToolsBeside>
  );
}

type ToolsProps = { selected: Selected; article: PrintedArticle };

function Tools({ selected: { words: text, passage }, article }: ToolsProps): ReactNode {
  const face = useInterface();
  const words = usePassageWords();
  const yours = useYourWords();
  const { copy, outcome } = useCopying(words.failed);
  const address = addressOf(passage);
  const quoted = quotationMarks(article.language).join(text);
  const share = (): void =>
    void navigator.share({ title: article.headline, text: quoted, url: address }).catch(() => undefined);
  return (
    <>
      <button type="button" onClick={() => copy(citation({ quoted, passage }, article, face), words.copied)}>
        {words.copy}
      </button>
      <button type="button" onClick={() => copy(address, words.linked)}>
        {words.link}
      </button>
      <button type="button" onClick={() => highlightPassage(passage, article, yours.highlighted)}>
        {yours.highlight}
      </button>
      {'share' in navigator && (
        <button type="button" onClick={share}>
          {words.share}
        </button>
      )}
      <output>{outcome}</output>
    </>
  );
}

function useKeys(bar: RefObject<HTMLDivElement | null>, selected: Selected | undefined): void {
  useEffect(() => {
    if (!selected) return undefined;
    // Once: whoever tabs on from the bar goes through the page as ever
    let wasThere = false;
    const press = (event: KeyboardEvent): void => {
      const isInside = bar.current?.contains(document.activeElement) === true;
      if (event.key === 'Escape') leave(selected, isInside);
      if (event.key !== 'Tab' || event.shiftKey || isInside || wasThere) return;
      event.preventDefault();
      wasThere = true;
      bar.current?.querySelector('button')?.focus();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [bar, selected]);
}

/** The bar goes with the selection: the keyboard goes on from the words. */
function leave({ passage }: Selected, isInside: boolean): void {
  const block = document.getElementById(blockId(passage.block));
  if (isInside && block) focusOn(block);
  getSelection()?.removeAllRanges();
}
