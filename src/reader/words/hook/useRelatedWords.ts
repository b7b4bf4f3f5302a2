import type { Catalogue } from '#reader/words/en/catalogue.ts';
import { related } from '#reader/words/en/related.ts';
import { useInterface } from '#reader/words/useWords.ts';

export function useRelatedWords(): Catalogue['related'] {
  return useInterface().catalogue?.related ?? related;
}
