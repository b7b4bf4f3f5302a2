import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { canHighlight, highlight, rangesIn } from '#reader/search/highlight.ts';
import type { Range } from '#search/analyse/marks.ts';

type MarkedProps = { text: string; marks: readonly Range[] };

/** A text with its hits marked. */
export function Marked({ text, marks }: MarkedProps): ReactNode {
  // Another text is another element: a changed text node would empty the ranges in it.
  return canHighlight ? <Highlighted key={text} text={text} marks={marks} /> : inMarkElements(text, marks);
}

function Highlighted({ text, marks }: MarkedProps): ReactNode {
  const element = useRef<HTMLSpanElement>(null);
  useLayoutEffect(
    () => (element.current ? highlight('hit', rangesIn(element.current, marks)) : undefined),
    [marks],
  );
  return <span ref={element}>{text}</span>;
}

function inMarkElements(text: string, marks: readonly Range[]): ReactNode[] {
  const parts: ReactNode[] = [];
  let end = 0;
  for (const mark of marks) {
    parts.push(text.slice(end, mark.start), <mark key={mark.start}>{text.slice(mark.start, mark.end)}</mark>);
    end = mark.end;
  }
  return [...parts, text.slice(end)];
}
