import { story } from '#reader/words/en/story.ts';
import { wordsOf } from '#reader/words/useWords.ts';

export const useStoryWords = wordsOf('story', story);
