import type { ReactNode } from 'react';
import { useNumber } from '#reader/words/useWords.ts';
import { useYourWords } from '#reader/words/hook/useYourWords.ts';

type MutedNoteProps = { hidden: number; isShowing: boolean; onToggle: () => void };

/** How many rows of this page are muted, and one press to see them. */
export function MutedNote({ hidden, isShowing, onToggle }: MutedNoteProps): ReactNode {
  const words = useYourWords();
  const number = useNumber();
  return (
    <p className="muted-note">
      <span>{words.muted(hidden, number(hidden))}</span>
      <button type="button" className="target" aria-pressed={isShowing} onClick={onToggle}>
        {words.showMuted}
      </button>
    </p>
  );
}
