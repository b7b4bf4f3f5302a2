import { createWords } from '#reader/words/createWords.ts';
import { passageEn } from './en.ts';

export const { load: loadPassageWords, use: usePassageWords } = createWords(passageEn, {
  fa: async () => (await import('./fa.ts')).passageFa,
});
