import type { Catalogue } from '#reader/words/en/catalogue.ts';
import { voices } from '#reader/words/en/voices.ts';
import { useInterface } from '#reader/words/useWords.ts';

export function useVoicesWords(): Catalogue['voices'] {
  return useInterface().catalogue?.voices ?? voices;
}
