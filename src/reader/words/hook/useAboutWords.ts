import type { Catalogue } from '#reader/words/en/catalogue.ts';
import { about } from '#reader/words/en/about.ts';
import { useInterface } from '#reader/words/useWords.ts';

export function useAboutWords(): Catalogue['about'] {
  return useInterface().catalogue?.about ?? about;
}
