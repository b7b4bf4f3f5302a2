import type { ReactNode } from 'react';
import { useWords } from '#reader/words/useWords.ts';
import { useLasting } from './screen/useLasting.ts';

/** The old page stays while the new one is fetched; a line above it says so, once it has taken a while. */
export function Waiting({ isWaiting }: { isWaiting: boolean }): ReactNode {
  const words = useWords();
  return <output>{useLasting(isWaiting, 300) && <span className="waiting">{words.loading}</span>}</output>;
}
