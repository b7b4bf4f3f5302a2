import { createCatalogue } from '#reader/words/catalogue.ts';
import { appearanceEn } from './en.ts';

/** The words of the settings, which come with their panel. */
export const { load: loadAppearanceWords, useWords: useAppearanceWords } = createCatalogue(appearanceEn, {
  fa: async () => (await import('./fa.ts')).appearanceFa,
});
