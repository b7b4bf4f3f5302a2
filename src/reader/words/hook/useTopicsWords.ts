import type { Catalogue } from '#reader/words/en/catalogue.ts';
import { topics } from '#reader/words/en/topics.ts';
import { useInterface } from '#reader/words/useWords.ts';

export function useTopicsWords(): Catalogue['topics'] {
  return useInterface().catalogue?.topics ?? topics;
}
