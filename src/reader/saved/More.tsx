import type { ReactNode } from 'react';
import { useNumber } from '#reader/words/useWords.ts';
import { useYourWords } from '#reader/words/yours/useYourWords.ts';

/** The way on in a list that is shown a part at a time. */
export function More({ next, more }: { next: number; more: () => void }): ReactNode {
  const words = useYourWords();
  const number = useNumber();
  if (next === 0) return null;
  return (
    <button type="button" className="button kept-more" onClick={more}>
      {words.more(number(next))}
    </button>
  );
}
