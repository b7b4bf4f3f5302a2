import { about } from '#reader/words/en/about.ts';
import { wordsOf } from '#reader/words/useWords.ts';

export const useAboutWords = wordsOf('about', about);
