import type { ReactNode } from 'react';
import { useWords } from '#reader/words/useWords.ts';

/** For the pages that are made on the device: why there is nothing on them where no script may run. */
export function ScriptNeeded(): ReactNode {
  const words = useWords();
  return (
    <noscript>
      <p className="hint py-5">{words.scriptNeeded}</p>
    </noscript>
  );
}
