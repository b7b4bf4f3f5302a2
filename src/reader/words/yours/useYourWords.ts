import { createWords } from '#reader/words/createWords.ts';
import { yoursEn } from './en.ts';

/** The words for what belongs to the reader: saved, read, muted, their place. */
export const { load: loadYourWords, use: useYourWords } = createWords(yoursEn, {
  fa: async () => (await import('./fa.ts')).yoursFa,
});
