import type { ReactNode } from 'react';
import { useSaved } from '#reader/data/library.ts';
import { usePageTitle } from '#reader/ui/usePageTitle.ts';
import { useWords } from '#reader/words/useWords.ts';

export function SavedPage(): ReactNode {
  const words = useWords();
  usePageTitle(words.saved);
  return (
    <>
      <h1 tabIndex={-1}>{words.saved}</h1>
      <ol>
        {Object.values(useSaved()).map(({ row }) => (
          <li key={row.id}>{row.headline}</li>
        ))}
      </ol>
    </>
  );
}
