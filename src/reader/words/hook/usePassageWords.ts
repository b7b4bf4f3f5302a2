import { passage } from '#reader/words/en/passage.ts';
import { wordsOf } from '#reader/words/useWords.ts';

export const usePassageWords = wordsOf('passage', passage);
