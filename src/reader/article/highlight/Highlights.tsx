import '#reader/styles/highlight.css';
import { useEffect, useState, type ReactNode } from 'react';
import type { PrintedArticle } from '#edition/printed.ts';
import { useInterface } from '#reader/words/useWords.ts';
import { useYourWords } from '#reader/words/yours/useYourWords.ts';
import { putHighlight } from './putHighlight.ts';
import { useMarks, type Marked } from './useMarks.ts';

/** Shows what the reader marked; a press on a mark takes it off. */
export function Highlights({ article }: { article: PrintedArticle }): ReactNode {
  const words = useYourWords();
  const { language, direction } = useInterface();
  const { mark, forget } = usePressed(useMarks(article.id));
  if (!mark) return null;
  const { top, left, width } = mark.range.getBoundingClientRect();
  // It is placed in the text, which moves with the page
  const text = mark.range.startContainer.parentElement?.closest('.story-text')?.getBoundingClientRect();
  const unmark = (): void => {
    remove(mark, words.unhighlighted);
    forget();
  };
  return (
    <div
      className="highlight-tool"
      lang={language}
      dir={direction}
      style={{ top: top - (text?.top ?? 0), left: left + width / 2 - (text?.left ?? 0) }}
    >
      <button type="button" onClick={unmark}>
        {words.unhighlight}
      </button>
    </div>
  );
}

function remove({ id }: Marked, said: string): void {
  putHighlight(id, undefined, said);
}

/** The mark that was pressed last, until something else is. */
function usePressed(marks: readonly Marked[]): { mark: Marked | undefined; forget: () => void } {
  const [id, setId] = useState<string>();
  useEffect(() => {
    const press = ({ clientX, clientY, target }: MouseEvent): void => {
      if (target instanceof Element && target.closest('.highlight-tool, a, button')) return;
      const under = marks.find(({ range }) =>
        [...range.getClientRects()].some(
          ({ left, right, top, bottom }) =>
            left <= clientX && clientX <= right && top <= clientY && clientY <= bottom,
        ),
      );
      setId(under?.id);
    };
    document.addEventListener('click', press);
    return () => document.removeEventListener('click', press);
  }, [marks]);
  return { mark: marks.find((one) => one.id === id), forget: () => setId(undefined) };
}
