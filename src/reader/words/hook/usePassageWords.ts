import type { Catalogue } from '#reader/words/en/catalogue.ts';
import { passage } from '#reader/words/en/passage.ts';
import { useInterface } from '#reader/words/useWords.ts';

export function usePassageWords(): Catalogue['passage'] {
  return useInterface().catalogue?.passage ?? passage;
}
