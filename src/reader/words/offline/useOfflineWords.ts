import { useEffect, useState } from 'react';
import { useInterface } from '#reader/words/useWords.ts';
import type { OfflineWords } from './en.ts';

const catalogues: Readonly<Record<string, () => Promise<OfflineWords>>> = {
  fa: async () => (await import('./fa.ts')).offlineFa,
};

/** The words of this part, once they have come: nothing of it is needed for a page to show. */
export function useOfflineWords(): OfflineWords | undefined {
  const { language } = useInterface();
  const [words, setWords] = useState<OfflineWords>();
  useEffect(() => {
    const load =
      catalogues[language.split('-')[0] ?? ''] ?? (async () => (await import('./en.ts')).offlineEn);
    void load().then(setWords, () => undefined);
  }, [language]);
  return words;
}
