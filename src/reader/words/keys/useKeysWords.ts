import { createCatalogue } from '#reader/words/catalogue.ts';
import { keysEn } from './en.ts';

/** The words of the keyboard shortcuts, which come with their code. */
export const { load: loadKeysWords, useWords: useKeysWords } = createCatalogue(keysEn, {
  fa: async () => (await import('./fa.ts')).keysFa,
});
