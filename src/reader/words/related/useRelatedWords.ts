import { createWords } from '#reader/words/createWords.ts';
import { relatedEn } from './en.ts';

export const { load: loadRelatedWords, use: useRelatedWords } = createWords(relatedEn, {
  fa: async () => (await import('./fa.ts')).relatedFa,
});
