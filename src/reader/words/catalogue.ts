import { primaryLanguage } from '#edition/language.ts';
import { useInterface } from './useWords.ts';

type Catalogue<Words> = {
  /** Fetches the words for an edition in this language; `useWords` has them from then on. */
  load: (language: string) => Promise<void>;
  useWords: () => Words;
};

/** The words of one part of the reader, which come with its code and not with every page. English is the fallback. */
export function createCatalogue<Words>(
  english: Words,
  others: Readonly<Record<string, () => Promise<Words>>>,
): Catalogue<Words> {
  const known = new Map([['en', english]]);
  return {
    async load(language) {
      const primary = primaryLanguage(language);
      const words = known.get(primary) ?? (await others[primary]?.());
      if (words) known.set(primary, words);
    },
    useWords: () => known.get(primaryLanguage(useInterface().language)) ?? english,
  };
}
