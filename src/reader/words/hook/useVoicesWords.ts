import { voices } from '#reader/words/en/voices.ts';
import { wordsOf } from '#reader/words/useWords.ts';

export const useVoicesWords = wordsOf('voices', voices);
