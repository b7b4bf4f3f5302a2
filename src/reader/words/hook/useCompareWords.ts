import { compare } from '#reader/words/en/compare.ts';
import { wordsOf } from '#reader/words/useWords.ts';

export const useCompareWords = wordsOf('compare', compare);
