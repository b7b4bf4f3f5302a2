import type { ReactNode } from 'react';
import { dismissChange, dismissLost, useNews } from '#reader/data/shelf/change.ts';
import { useWords } from '#reader/words/useWords.ts';

/**
 * What was just saved or marked, and the way to take it back, until it is answered or another page opens; and whatever else there is
 * to tell, where a screen reader listens.
 */
export function Notice({ children }: { children: ReactNode }): ReactNode {
  const words = useWords();
  const { change, isUndone, isLost } = useNews();
  return (
    <output>
      {isUndone && <span className="hidden-text">{words.undone}</span>}
      {isLost && (
        <span className="notice-card">
          {words.notKept}
          <Dismiss onPress={dismissLost} />
        </span>
      )}
      {change && (
        // Anew for each: the same words said twice are heard twice
        <span key={change.count} className="notice-card">
          {change.say(words)}
          <button type="button" className="target notice-undo" onClick={() => void change.undo()}>
            {words.undo}
          </button>
          <Dismiss onPress={dismissChange} />
        </span>
      )}
      {children}
    </output>
  );
}

function Dismiss({ onPress }: { onPress: () => void }): ReactNode {
  return (
    <button type="button" className="target" onClick={onPress}>
      {useWords().dismiss}
    </button>
  );
}
