import { createContext, useContext } from 'react';
import { direction, primaryLanguage, type Direction } from '#edition/language.ts';
import type { Catalogue } from './en/catalogue.ts';
import { everywhere } from './en/everywhere.ts';

/** What every page says. */
export type Words = Catalogue['everywhere'];

/** The interface speaks the edition's language where it can, else English. */
export type Interface = {
  language: string;
  direction: Direction;
  words: Words;
  /** All words of any other language than English, whose words come with the code that says them. */
  catalogue: Catalogue | undefined;
};

/** Every language but English comes when an edition asks for it: one file each. */
const catalogues: Readonly<Record<string, () => Promise<{ catalogue: Catalogue }>>> = {
  fa: () => import('./fa/catalogue.ts'),
};
const known = new Map<string, Catalogue>();

/** Fetches the words for an edition in this language; `interfaceFor` has them from then on. */
export async function loadWords(editionLanguage: string): Promise<void> {
  const primary = primaryLanguage(editionLanguage);
  const loaded = await catalogues[primary]?.();
  if (loaded) known.set(primary, loaded.catalogue);
}

export function interfaceFor(editionLanguage: string): Interface {
  const primary = primaryLanguage(editionLanguage);
  const catalogue = known.get(primary);
  const language = catalogue || primary === 'en' ? editionLanguage : 'en';
  return { language, direction: direction(language), words: catalogue?.everywhere ?? everywhere, catalogue };
}

export const InterfaceContext = createContext<Interface>(interfaceFor('en'));

export function useInterface(): Interface {
  return useContext(InterfaceContext);
}

export function useWords(): Words {
  return useInterface().words;
}

// To make a formatter takes many times as long as to use it.
const numberFormats = new Map<string, Intl.NumberFormat>();

/** A number in the figures of the interface's language. */
export function useNumber(): (value: number) => string {
  const { language } = useInterface();
  const made = numberFormats.get(language) ?? new Intl.NumberFormat(language);
  numberFormats.set(language, made);
  return (value) => made.format(value);
}
