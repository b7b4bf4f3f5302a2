import { createWords } from '#reader/words/createWords.ts';
import { compareEn } from './en.ts';

export const { load: loadCompareWords, use: useCompareWords } = createWords(compareEn, {
  fa: async () => (await import('./fa.ts')).compareFa,
});
