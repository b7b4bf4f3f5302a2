import { createContext, useContext } from 'react';
import { direction, primaryLanguage, scriptOf, type Direction } from '#edition/text/language.ts';
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
  ar: () => import('./ar/catalogue.ts'),
  de: () => import('./de/catalogue.ts'),
  es: () => import('./es/catalogue.ts'),
  fa: () => import('./fa/catalogue.ts'),
  fr: () => import('./fr/catalogue.ts'),
  zh: () => import('./zh/catalogue.ts'),
};
const known = new Map<string, Catalogue>();

/** Fetches the words for an edition in this language; `interfaceFor` has them from then on. */
export async function loadWords(editionLanguage: string): Promise<void> {
  const read = readBy(editionLanguage);
  const loaded = await catalogues[read]?.();
  if (loaded) known.set(read, loaded.catalogue);
}

export function interfaceFor(editionLanguage: string): Interface {
  const read = readBy(editionLanguage);
  const catalogue = known.get(read);
  const language = catalogue || read === 'en' ? editionLanguage : 'en';
  return { language, direction: direction(language), words: catalogue?.everywhere ?? everywhere, catalogue };
}

/** The language whose words the readers of an edition read: none where they write it otherwise, as those of `zh-TW` do. */
function readBy(editionLanguage: string): string {
  const primary = primaryLanguage(editionLanguage);
  return scriptOf(editionLanguage) === scriptOf(primary) ? primary : '';
}

export const InterfaceContext = createContext<Interface>(interfaceFor('en'));

export function useInterface(): Interface {
  return useContext(InterfaceContext);
}

export function useWords(): Words {
  return useInterface().words;
}

/** A hook for the words of one feature: those of the interface's language, else the English that comes with its code. */
export function wordsOf<Feature extends keyof Catalogue>(
  feature: Feature,
  english: Catalogue[Feature],
): () => Catalogue[Feature] {
  return () => useInterface().catalogue?.[feature] ?? english;
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
