import { createWords } from '#reader/words/createWords.ts';
import { searchEn } from './en.ts';

export const { load: loadSearchWords, use: useSearchWords } = createWords(searchEn, {
  fa: async () => (await import('./fa.ts')).searchFa,
});
