import { createWords } from '#reader/words/createWords.ts';
import { savedEn } from './en.ts';

export const { load: loadSavedWords, use: useSavedWords } = createWords(savedEn, {
  fa: async () => (await import('./fa.ts')).savedFa,
});
