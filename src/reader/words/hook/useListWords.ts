import { list } from '#reader/words/en/list.ts';
import { wordsOf } from '#reader/words/useWords.ts';

export const useListWords = wordsOf('list', list);
