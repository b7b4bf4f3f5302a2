import { useMemo, useRef, type ReactNode } from 'react';
import { quotationMarks } from '#edition/text/language.ts';
import type { PrintedArticle } from '#edition/page/printed.ts';
import { PassageTools } from '#reader/article/passage/PassageTools.tsx';
import { useMeasured } from '#reader/article/text/useMeasured.ts';
import { useInterface } from '#reader/words/useWords.ts';
import { useVoicesWords } from '#reader/words/hook/useVoicesWords.ts';
import { SaidCard } from './SaidCard.tsx';
import { rangeIn, saidIn, setApart, topOf, type Said } from './useSaid.ts';

/** A quiet mark beside each thing said, in the gutter where the text's lines begin, which opens what one may do with it; and the tools for any other words. */
export function SaidMarks({ article }: { article: PrintedArticle }): ReactNode {
  const { language } = useInterface();
  const frame = useRef<HTMLUListElement>(null);
  const said = useMemo(() => saidIn(article), [article]);
  const words = useVoicesWords();
  const tops = setApart(useMeasured(said, topOf, frame));
  const tools = <PassageTools article={article} />;
  if (said.length === 0) return tools;
  return (
    <>
      {tools}
      <ul ref={frame} className="said-marks" aria-label={words.inThisStory} lang={language}>
        {tops.length === said.length &&
          said.map((one, index) => (
            <li
              key={`${one.passage.block}.${one.passage.start}`}
              style={{ insetBlockStart: `${tops[index] ?? 0}px` }}
            >
              <SaidMark said={one} article={article} />
            </li>
          ))}
      </ul>
    </>
  );
}

function SaidMark({ said, article }: { said: Said; article: PrintedArticle }): ReactNode {
  const words = useVoicesWords();
  const { direction } = useInterface();
  const id = `said-${said.passage.block}-${said.passage.start}`;
  return (
    <>
      <button
        type="button"
        popoverTarget={id}
        aria-label={words.wordsOf(said.speaker)}
        onPointerEnter={() => highlight(said)}
        onPointerLeave={() => highlight(undefined)}
        onFocus={() => highlight(said)}
        onBlur={() => highlight(undefined)}
      >
        <span aria-hidden="true">{quotationMarks(article.language)[0].trim()}</span>
      </button>
      <section
        id={id}
        popover="auto"
        className="said-card"
        aria-label={words.wordsOf(said.speaker)}
        dir={direction}
      >
        <SaidCard said={said} article={article} />
      </section>
    </>
  );
}

function highlight(said: Said | undefined): void {
  if (typeof Highlight === 'undefined') return;
  const range = said && rangeIn(said.passage);
  if (range) CSS.highlights.set('said', new Highlight(range));
  else CSS.highlights.delete('said');
}
