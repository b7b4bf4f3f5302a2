import { createWords } from '#reader/words/createWords.ts';
import { voicesEn } from './en.ts';

export const { load: loadVoicesWords, use: useVoicesWords } = createWords(voicesEn, {
  fa: async () => (await import('./fa.ts')).voicesFa,
});
