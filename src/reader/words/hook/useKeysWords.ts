import type { Catalogue } from '#reader/words/en/catalogue.ts';
import { keys } from '#reader/words/en/keys.ts';
import { useInterface } from '#reader/words/useWords.ts';

/** The words of the keyboard shortcuts, which come with their code. */
export function useKeysWords(): Catalogue['keys'] {
  return useInterface().catalogue?.keys ?? keys;
}
