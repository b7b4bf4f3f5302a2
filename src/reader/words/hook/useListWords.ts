import type { Catalogue } from '#reader/words/en/catalogue.ts';
import { list } from '#reader/words/en/list.ts';
import { useInterface } from '#reader/words/useWords.ts';

export function useListWords(): Catalogue['list'] {
  return useInterface().catalogue?.list ?? list;
}
