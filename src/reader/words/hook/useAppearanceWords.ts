import type { Catalogue } from '#reader/words/en/catalogue.ts';
import { appearance } from '#reader/words/en/appearance.ts';
import { useInterface } from '#reader/words/useWords.ts';

/** The words of the settings, which come with their panel. */
export function useAppearanceWords(): Catalogue['appearance'] {
  return useInterface().catalogue?.appearance ?? appearance;
}
