import { yours } from '#reader/words/en/yours.ts';
import { wordsOf } from '#reader/words/useWords.ts';

/** The words for what belongs to the reader: saved, read, muted, their place. */
export const useYourWords = wordsOf('yours', yours);
