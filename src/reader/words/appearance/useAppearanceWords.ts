import { createWords } from '#reader/words/createWords.ts';
import { appearanceEn } from './en.ts';

/** The words of the settings, which come with their panel. */
export const { load: loadAppearanceWords, use: useAppearanceWords } = createWords(appearanceEn, {
  fa: async () => (await import('./fa.ts')).appearanceFa,
});
