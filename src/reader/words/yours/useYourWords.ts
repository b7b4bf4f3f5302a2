import { createCatalogue } from '#reader/words/catalogue.ts';
import { yoursEn } from './en.ts';

/** The words for what belongs to the reader: saved, read, muted, their place. */
export const { load: loadYourWords, useWords: useYourWords } = createCatalogue(yoursEn, {
  fa: async () => (await import('./fa.ts')).yoursFa,
});
