import type { Catalogue } from '#reader/words/en/catalogue.ts';
import { search } from '#reader/words/en/search.ts';
import { useInterface } from '#reader/words/useWords.ts';

export function useSearchWords(): Catalogue['search'] {
  return useInterface().catalogue?.search ?? search;
}
