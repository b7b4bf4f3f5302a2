import '#reader/styles/feature/highlight.css';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { PrintedArticle } from '#edition/page/printed.ts';
import { useMeasured } from '#reader/article/text/useMeasured.ts';
import { useInterface } from '#reader/words/useWords.ts';
import { useYourWords } from '#reader/words/hook/useYourWords.ts';
import { MarkTools } from './MarkTools.tsx';
import { useMarks, type Marked } from './useMarks.ts';

/** Shows what the reader marked. A press on a mark, or Enter where Tab comes to it, opens what one may do with it. */
export function Highlights({ article }: { article: PrintedArticle }): ReactNode {
  const words = useYourWords();
  const { language, direction } = useInterface();
  const frame = useRef<HTMLUListElement>(null);
  const marks = useMarks(article.id);
  const [pressed, press] = usePressed(marks);
  const places = useMeasured(marks, placeOf, frame);
  if (marks.length === 0) return null;
  return (
    <ul ref={frame} className="marks" aria-label={words.highlights} lang={language} dir={direction}>
      {marks.map((mark, at) => (
        <li key={mark.id}>
          <button
            type="button"
            className="mark"
            style={places[at]}
            aria-label={words.highlightOf(mark.highlight.exact)}
            aria-expanded={pressed === mark.id}
            onClick={() => press(pressed === mark.id ? undefined : mark.id)}
          />
          {pressed === mark.id && (
            <MarkTools mark={mark} article={article} onClose={() => press(undefined)} />
          )}
        </li>
      ))}
    </ul>
  );
}

type Place = { left: number; top: number; width: number; height: number };

function placeOf({ range }: Marked, text: DOMRect): Place {
  const { left, top, width, height } = range.getBoundingClientRect();
  return { left: left - text.left, top: top - text.top, width, height };
}

/** The mark that was pressed last, until something else is, or the keyboard goes on. */
function usePressed(
  marks: readonly Marked[],
): [pressed: string | undefined, press: (id: string | undefined) => void] {
  const [id, setId] = useState<string>();
  useEffect(() => {
    const leave = ({ target }: FocusEvent): void => {
      if (target instanceof Element && !target.closest('.passage-tools, .mark')) setId(undefined);
    };
    const press = ({ clientX, clientY, target }: MouseEvent): void => {
      if (target instanceof Element && target.closest('.passage-tools, a, button')) return;
      const under = marks.find(({ range }) =>
        [...range.getClientRects()].some(
          ({ left, right, top, bottom }) =>
            left <= clientX && clientX <= right && top <= clientY && clientY <= bottom,
        ),
      );
      setId(under?.id);
    };
    document.addEventListener('click', press);
    document.addEventListener('focusin', leave);
    return () => {
      document.removeEventListener('click', press);
      document.removeEventListener('focusin', leave);
    };
  }, [marks]);
  return [id, setId];
}
