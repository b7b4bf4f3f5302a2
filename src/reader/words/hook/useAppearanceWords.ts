import { appearance } from '#reader/words/en/appearance.ts';
import { wordsOf } from '#reader/words/useWords.ts';

/** The words of the settings, which come with their panel. */
export const useAppearanceWords = wordsOf('appearance', appearance);
