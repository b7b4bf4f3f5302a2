import { useEffect, useState } from 'react';
import type { Catalogue } from '#reader/words/en/catalogue.ts';
import { useInterface } from '#reader/words/useWords.ts';

export type OfflineWords = Catalogue['offline'];

/** The words of this part; English, of which nothing is needed for a page to show, once they have come. */
export function useOfflineWords(): OfflineWords | undefined {
  const { catalogue } = useInterface();
  const [english, setEnglish] = useState<OfflineWords>();
  useEffect(() => {
    if (!catalogue)
      void import('#reader/words/en/offline.ts').then(
        ({ offline }) => setEnglish(offline),
        () => undefined,
      );
  }, [catalogue]);
  return catalogue?.offline ?? english;
}
