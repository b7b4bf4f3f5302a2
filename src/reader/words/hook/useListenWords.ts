import type { Catalogue } from '#reader/words/en/catalogue.ts';
import { listen } from '#reader/words/en/listen.ts';
import { useInterface } from '#reader/words/useWords.ts';

/** The words of reading aloud, which come with the player. */
export function useListenWords(): Catalogue['listen'] {
  return useInterface().catalogue?.listen ?? listen;
}
