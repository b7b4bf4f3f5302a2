import { search } from '#reader/words/en/search.ts';
import { wordsOf } from '#reader/words/useWords.ts';

export const useSearchWords = wordsOf('search', search);
