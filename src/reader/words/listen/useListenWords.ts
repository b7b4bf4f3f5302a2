import { createWords } from '#reader/words/createWords.ts';
import { listenEn } from './en.ts';

/** The words of reading aloud, which come with the player. */
export const { load: loadListenWords, use: useListenWords } = createWords(listenEn, {
  fa: async () => (await import('./fa.ts')).listenFa,
});
