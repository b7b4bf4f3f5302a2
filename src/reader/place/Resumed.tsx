import { useEffect, type ReactNode } from 'react';
import { forgetPlace } from '#reader/data/shelf/places.ts';
import { AtFoot } from '#reader/ui/AtFoot.tsx';
import { Icon } from '#reader/ui/Icon.tsx';
import { useWords } from '#reader/words/useWords.ts';

/** Once the reader has gone on this far, in screens, they know where they are. */
const SCREENS_UNTIL_GONE = 1.5;

type ResumedProps = { id: string; onDismiss: () => void };

/** Says that the page opened in the middle, and why, and takes it back at a press. */
export function Resumed({ id, onDismiss }: ResumedProps): ReactNode {
  const words = useWords();
  useGoneAfterScroll(onDismiss);
  const startFromTop = (): void => {
    window.scrollTo({ top: 0, behavior: 'instant' });
    document.querySelector('h1')?.focus({ preventScroll: true });
    void forgetPlace(id);
    onDismiss();
  };
  return (
    <AtFoot>
      <div className="notice-card resumed">
        <output>{words.article.continued}</output>
        <button type="button" className="notice-undo" onClick={startFromTop}>
          {words.article.fromTop}
        </button>
        <button type="button" className="close" onClick={onDismiss} aria-label={words.dismiss}>
          <Icon shape="close" />
        </button>
      </div>
    </AtFoot>
  );
}

function useGoneAfterScroll(onGone: () => void): void {
  useEffect(() => {
    const from = window.scrollY;
    const look = (): void => {
      if (Math.abs(window.scrollY - from) > SCREENS_UNTIL_GONE * window.innerHeight) onGone();
    };
    addEventListener('scroll', look, { passive: true });
    return () => removeEventListener('scroll', look);
  }, [onGone]);
}
