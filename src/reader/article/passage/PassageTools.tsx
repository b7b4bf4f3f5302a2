import { useEffect, useRef, useState, type CSSProperties, type ReactNode, type RefObject } from 'react';
import type { PrintedArticle } from '#edition/printed.ts';
import { quotationMarks } from '#edition/language.ts';
import { highlightSelected } from '#reader/article/highlight/putHighlight.ts';
import { fullDate } from '#reader/ui/date.ts';
import { passageHash, type Passage } from '#reader/ui/passage.ts';
import { loadPassageWords, usePassageWords } from '#reader/words/passage/usePassageWords.ts';
import { useYourWords } from '#reader/words/yours/useYourWords.ts';
import { useInterface } from '#reader/words/useWords.ts';
import { useOpenedPassage } from './useOpenedPassage.ts';
import { useSelected, type Selected } from './useSelected.ts';
import './passage.css';

/** What one may do with words one selects: a small bar beside them. Tab leads into it, Escape out of it. */
export function PassageTools({ article }: { article: PrintedArticle }): ReactNode {
  const { language, direction } = useInterface();
  const words = usePassageWords();
  const bar = useRef<HTMLDivElement>(null);
  const selected = useSelected();
  useOpenedPassage(article);
  useEffect(() => void loadPassageWords(language), [language]);
  useKeys(bar, selected !== undefined);
  if (!selected) return null;
  return (
    <div
      ref={bar}
      role="toolbar"
      aria-label={words.tools}
      className="passage-tools"
      lang={language}
      dir={direction}
      style={placeOf(selected)}
      // The words stay selected while one presses
      onPointerDown={(event) => event.preventDefault()}
    >
      <Tools selected={selected} article={article} />
    </div>
  );
}

function Tools({ selected, article }: { selected: Selected; article: PrintedArticle }): ReactNode {
  const { language } = useInterface();
  const words = usePassageWords();
  const yours = useYourWords();
  const [outcome, setOutcome] = useState('');
  const copy = async (text: string, done: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome(done);
    } catch {
      setOutcome(words.failed);
    }
  };
  const address = addressOf(selected.passage);
  const quoted = quotation(selected.words, article);
  const source = sourceOf(article, language);
  return (
    <>
      <button type="button" onClick={() => void copy(`${quoted}\n— ${source}\n${address}`, words.copied)}>
        {words.copy}
      </button>
      <button type="button" onClick={() => void copy(address, words.linked)}>
        {words.link}
      </button>
      <button type="button" onClick={() => highlightSelected(article, yours.highlighted)}>
        {yours.highlight}
      </button>
      {'share' in navigator && (
        <button
          type="button"
          onClick={() =>
            void navigator
              .share({ title: article.headline, text: quoted, url: address })
              .catch(() => undefined)
          }
        >
          {words.share}
        </button>
      )}
      <output>{outcome}</output>
    </>
  );
}

function useKeys(bar: RefObject<HTMLDivElement | null>, isShown: boolean): void {
  useEffect(() => {
    if (!isShown) return undefined;
    // Once: whoever tabs on from the bar goes through the page as ever
    let wasThere = false;
    const press = (event: KeyboardEvent): void => {
      const buttons = [...(bar.current?.querySelectorAll('button') ?? [])];
      const isInside = bar.current?.contains(document.activeElement) === true;
      if (event.key === 'Escape') getSelection()?.removeAllRanges();
      if (event.key !== 'Tab' || event.shiftKey || isInside || wasThere || buttons.length === 0) return;
      event.preventDefault();
      wasThere = true;
      buttons[0]?.focus();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [bar, isShown]);
}

/** The room the bar needs above the words, in pixels. */
const ROOM = 64;

/** Set through the style object, where a policy forbids the attribute. */
function placeOf({ left, top, bottom }: Selected): CSSProperties {
  const isAbove = top > ROOM;
  return {
    insetBlockStart: `${isAbove ? top : bottom}px`,
    left: `clamp(9rem, ${left}px, calc(100vw - 9rem))`,
    translate: isAbove ? '-50% calc(-100% - 0.5rem)' : '-50% 0.5rem',
  };
}

function addressOf(passage: Passage): string {
  return window.location.origin + window.location.pathname + passageHash(passage);
}

function quotation(words: string, { language }: PrintedArticle): string {
  const [open, close] = quotationMarks(language);
  return `${open}${words}${close}`;
}

function sourceOf({ headline, byline = [], published }: PrintedArticle, language: string): string {
  const date = published === undefined ? [] : [fullDate(published.slice(0, 10), language)];
  return [...byline.map(({ name }) => name), headline, ...date].join(', ');
}
