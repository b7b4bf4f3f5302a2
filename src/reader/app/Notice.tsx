import type { ReactNode } from 'react';
import { dismissChange, useLastChange } from '#reader/data/change.ts';
import { useWords } from '#reader/words/useWords.ts';

/** What was just saved or marked, and the way to take it back. It stays until it is answered or another page opens. */
export function Notice(): ReactNode {
  const words = useWords();
  const change = useLastChange();
  return (
    <output className="notice">
      {change && (
        <span className="notice-card">
          {change.say(words)}
          <button type="button" className="target notice-undo" onClick={change.undo}>
            {words.undo}
          </button>
          <button type="button" className="target" onClick={dismissChange}>
            {words.dismiss}
          </button>
        </span>
      )}
    </output>
  );
}
