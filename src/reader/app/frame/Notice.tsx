import type { ReactNode } from 'react';
import { dismissChange, dismissLost, useNews } from '#reader/data/shelf/change.ts';
import { useWords } from '#reader/words/useWords.ts';

/**
 * What was just saved or marked, and the way to take it back, until it is answered or another page opens; and whatever else there is
 * to tell, where a screen reader listens.
 */
export function Notice({ children }: { children: ReactNode }): ReactNode {
  const words = useWords();
  const { change, isUndone, isLost, missed } = useNews();
  return (
    <output>
      {isUndone && <span className="hidden-text">{words.undone}</span>}
      {isLost && <Card text={words.notKept} onDismiss={dismissLost} />}
      {missed && <Card text={words.trouble[missed].title} onDismiss={dismissChange} />}
      {change && (
        // Anew for each: the same words said twice are heard twice
        <Card key={change.count} text={change.say(words)} onDismiss={dismissChange}>
          <button type="button" className="target notice-undo" onClick={() => void change.undo()}>
            {words.undo}
          </button>
        </Card>
      )}
      {children}
    </output>
  );
}

type CardProps = { text: ReactNode; onDismiss: () => void; children?: ReactNode };

function Card({ text, onDismiss, children }: CardProps): ReactNode {
  return (
    <span className="notice-card">
      {text}
      {children}
      <button type="button" className="target" onClick={onDismiss}>
        {useWords().dismiss}
      </button>
    </span>
  );
}
