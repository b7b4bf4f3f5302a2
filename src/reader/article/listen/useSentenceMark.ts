import { useEffect } from 'react';
import { isStill } from '#reader/ui/screen/bringIntoView.ts';
import type { Sentence } from './sentences.ts';

/** Marks the sentence that is being said, and brings it onto the screen when it has left it. */
export function useSentenceMark(sentence: Sentence | undefined): void {
  useEffect(() => {
    if (!sentence) return undefined;
    const { range } = sentence;
    const { top, bottom, height } = range.getBoundingClientRect();
    const isOnScreen = top > 0 && bottom < window.innerHeight * 0.8;
    if (!isOnScreen && height > 0)
      window.scrollBy({ top: top - window.innerHeight / 3, behavior: isStill() ? 'instant' : 'smooth' });
    if (typeof Highlight === 'undefined') return undefined;
    CSS.highlights.set('listening', new Highlight(range));
    return () => void CSS.highlights.delete('listening');
  }, [sentence]);
}
