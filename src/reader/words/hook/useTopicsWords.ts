import { topics } from '#reader/words/en/topics.ts';
import { wordsOf } from '#reader/words/useWords.ts';

export const useTopicsWords = wordsOf('topics', topics);
