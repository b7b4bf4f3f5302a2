import type { Catalogue } from '#reader/words/en/catalogue.ts';
import { compare } from '#reader/words/en/compare.ts';
import { useInterface } from '#reader/words/useWords.ts';

export function useCompareWords(): Catalogue['compare'] {
  return useInterface().catalogue?.compare ?? compare;
}
