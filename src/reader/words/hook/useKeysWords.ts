import { keys } from '#reader/words/en/keys.ts';
import { wordsOf } from '#reader/words/useWords.ts';

/** The words of the keyboard shortcuts, which come with their code. */
export const useKeysWords = wordsOf('keys', keys);
