import { primaryLanguage } from '#edition/language.ts';
import { createContext, useContext } from 'react';
import { direction, type Direction } from '#edition/language.ts';
import { en, type Words } from './en.ts';

/** The interface speaks the edition's language where it can, else English. */
export type Interface = { language: string; direction: Direction; words: Words };

/** Every language but English comes when an edition asks for it: one file each. */
const catalogues: Readonly<Record<string, () => Promise<Words>>> = {
  fa: async () => (await import('./fa.ts')).fa,
};
const known = new Map<string, Words>([['en', en]]);

/** Fetches the words for an edition in this language; `interfaceFor` has them from then on. */
export async function loadWords(editionLanguage: string): Promise<void> {
  const primary = primaryLanguage(editionLanguage);
  const words = known.get(primary) ?? (await catalogues[primary]?.());
  if (words) known.set(primary, words);
}

export function interfaceFor(editionLanguage: string): Interface {
  const words = known.get(primaryLanguage(editionLanguage));
  const language = words ? editionLanguage : 'en';
  return { language, direction: direction(language), words: words ?? en };
}

export const InterfaceContext = createContext<Interface>(interfaceFor('en'));

export function useInterface(): Interface {
  return useContext(InterfaceContext);
}

export function useWords(): Words {
  return useContext(InterfaceContext).words;
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
