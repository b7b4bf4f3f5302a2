import { createWords } from '#reader/words/createWords.ts';
import { keysEn } from './en.ts';

/** The words of the keyboard shortcuts, which come with their code. */
export const { load: loadKeysWords, use: useKeysWords } = createWords(keysEn, {
  fa: async () => (await import('./fa.ts')).keysFa,
});
