import { createWords } from '#reader/words/createWords.ts';
import { aboutEn } from './en.ts';

export const { load: loadAboutWords, use: useAboutWords } = createWords(aboutEn, {
  fa: async () => (await import('./fa.ts')).aboutFa,
});
