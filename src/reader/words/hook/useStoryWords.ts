import type { Catalogue } from '#reader/words/en/catalogue.ts';
import { story } from '#reader/words/en/story.ts';
import { useInterface } from '#reader/words/useWords.ts';

export function useStoryWords(): Catalogue['story'] {
  return useInterface().catalogue?.story ?? story;
}
