import { lazy, useState, type ReactNode } from 'react';
import type { PrintedArticle } from '#edition/page/printed.ts';
import { Extra } from '#reader/ui/Extra.tsx';
import { Icon } from '#reader/ui/Icon.tsx';
import { useWords } from '#reader/words/useWords.ts';

const Player = lazy(async () => ({ default: (await import('./Player.tsx')).Player }));

/** Has the story read aloud. The player comes when it is first asked for. */
export function ListenButton({ article }: { article: PrintedArticle }): ReactNode {
  const { article: words } = useWords();
  const [isListening, setIsListening] = useState(false);
  const close = (): void => setIsListening(false);
  return (
    <>
      <button
        type="button"
        className="target tool"
        aria-pressed={isListening}
        onClick={() => setIsListening(!isListening)}
      >
        <Icon shape="listen" />
        <span>{words.listen}</span>
      </button>
      {isListening && (
        <Extra onLost={close}>
          <Player article={article} onClose={close} />
        </Extra>
      )}
    </>
  );
}
