import { createCatalogue } from '#reader/words/catalogue.ts';
import { listenEn } from './en.ts';

/** The words of reading aloud, which come with the player. */
export const { load: loadListenWords, useWords: useListenWords } = createCatalogue(listenEn, {
  fa: async () => (await import('./fa.ts')).listenFa,
});
