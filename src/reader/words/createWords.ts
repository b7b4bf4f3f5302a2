import { primaryLanguage } from '#edition/language.ts';
import { useInterface } from './useWords.ts';

/**
 * Words that come with the code of some pages and not with every page: English with it, any other language once it is asked for.
 *
 * - `load` fetches them for an edition in this language; `use` has them from then on, and English before.
 */
export function createWords<Words>(
  english: Words,
  others: Readonly<Record<string, () => Promise<Words>>>,
): { load: (editionLanguage: string) => Promise<void>; use: () => Words } {
  const known = new Map<string, Words>([['en', english]]);
  return {
    async load(editionLanguage) {
      const primary = primaryLanguage(editionLanguage);
      const words = known.get(primary) ?? (await others[primary]?.());
      if (words) known.set(primary, words);
    },
    use: () => known.get(primaryLanguage(useInterface().language)) ?? english,
  };
}
