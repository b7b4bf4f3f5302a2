import { useInterface } from '#reader/words/useWords.ts';
import { searchEn, type SearchWords } from './en.ts';

// The words of the search page come with its code, not with every page.
const catalogues: Readonly<Record<string, () => Promise<SearchWords>>> = {
  fa: async () => (await import('./fa.ts')).searchFa,
};
const known = new Map<string, SearchWords>([['en', searchEn]]);

/** Fetches the words for an edition in this language; `useSearchWords` has them from then on. */
export async function loadSearchWords(editionLanguage: string): Promise<void> {
  const primary = primaryOf(editionLanguage);
  const words = known.get(primary) ?? (await catalogues[primary]?.());
  if (words) known.set(primary, words);
}

export function useSearchWords(): SearchWords {
  return known.get(primaryOf(useInterface().language)) ?? searchEn;
}

function primaryOf(language: string): string {
  return language.split('-')[0]?.toLowerCase() ?? '';
}
