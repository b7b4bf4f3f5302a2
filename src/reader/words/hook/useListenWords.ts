import { listen } from '#reader/words/en/listen.ts';
import { wordsOf } from '#reader/words/useWords.ts';

/** The words of reading aloud, which come with the player. */
export const useListenWords = wordsOf('listen', listen);
