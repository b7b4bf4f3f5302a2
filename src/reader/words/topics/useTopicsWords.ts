import { createWords } from '#reader/words/createWords.ts';
import { topicsEn } from './en.ts';

export const { load: loadTopicsWords, use: useTopicsWords } = createWords(topicsEn, {
  fa: async () => (await import('./fa.ts')).topicsFa,
});
