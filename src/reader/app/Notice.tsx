import type { ReactNode } from 'react';
import { dismissChange, useLastChange } from '#reader/data/library.ts';
import { useWords } from '#reader/words/useWords.ts';

/** What was just saved or marked, and the way to take it back. It stays until it is answered or another page opens. */
export function Notice(): ReactNode {
  const words = useWords();
  const change = useLastChange();
  return (
    <output className="notice">
      {change && (
        <span className="notice-card">
          {words.change[change.kind]}
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
