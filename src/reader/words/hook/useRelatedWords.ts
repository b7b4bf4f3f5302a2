import { related } from '#reader/words/en/related.ts';
import { wordsOf } from '#reader/words/useWords.ts';

export const useRelatedWords = wordsOf('related', related);
