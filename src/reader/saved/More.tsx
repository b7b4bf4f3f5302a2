import type { MouseEvent, ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { useNumber } from '#reader/words/useWords.ts';
import { useYourWords } from '#reader/words/hook/useYourWords.ts';

/** The way on in a list that is shown a part at a time, and stands before it. The keyboard goes on at the first that came. */
export function More({ next, more }: { next: number; more: () => void }): ReactNode {
  const words = useYourWords();
  const number = useNumber();
  if (next === 0) return null;
  const press = ({ currentTarget }: MouseEvent): void => {
    const list = currentTarget.previousElementSibling;
    const stops = (): HTMLElement[] => [...(list?.querySelectorAll<HTMLElement>('a, button') ?? [])];
    const shown = stops().length;
    flushSync(more);
    stops()[shown]?.focus();
  };
  return (
    <button type="button" className="button kept-more" onClick={press}>
      {words.more(number(next))}
    </button>
  );
}
