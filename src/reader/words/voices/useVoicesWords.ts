import { useInterface } from '#reader/words/useWords.ts';
import { voicesEn, type VoicesWords } from './en.ts';

// The words of these pages come with their code, not with every page.
const catalogues: Readonly<Record<string, () => Promise<VoicesWords>>> = {
  fa: async () => (await import('./fa.ts')).voicesFa,
};
const known = new Map<string, VoicesWords>([['en', voicesEn]]);

/** Fetches the words for an edition in this language; `useVoicesWords` has them from then on. */
export async function loadVoicesWords(editionLanguage: string): Promise<void> {
  const primary = primaryOf(editionLanguage);
  const words = known.get(primary) ?? (await catalogues[primary]?.());
  if (words) known.set(primary, words);
}

export function useVoicesWords(): VoicesWords {
  return known.get(primaryOf(useInterface().language)) ?? voicesEn;
}

function primaryOf(language: string): string {
  return language.split('-')[0]?.toLowerCase() ?? '';
}
