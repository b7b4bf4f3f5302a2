import { createWords } from '#reader/words/createWords.ts';
import { storyEn } from './en.ts';

export const { load: loadStoryWords, use: useStoryWords } = createWords(storyEn, {
  fa: async () => (await import('./fa.ts')).storyFa,
});
