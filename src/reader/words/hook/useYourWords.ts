import type { Catalogue } from '#reader/words/en/catalogue.ts';
import { yours } from '#reader/words/en/yours.ts';
import { useInterface } from '#reader/words/useWords.ts';

/** The words for what belongs to the reader: saved, read, muted, their place. */
export function useYourWords(): Catalogue['yours'] {
  return useInterface().catalogue?.yours ?? yours;
}
