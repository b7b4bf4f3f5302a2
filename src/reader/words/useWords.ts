import { createContext, useContext } from 'react';
import { direction, type Direction } from '#edition/language.ts';
import { en, type Words } from './en.ts';
import { fa } from './fa.ts';

/** The interface speaks the edition's language where it can, else English. */
export type Interface = { language: string; direction: Direction; words: Words };

const catalogues: Readonly<Record<string, Words>> = { en, fa };

export const InterfaceContext = createContext<Interface>(interfaceFor('en'));

export function interfaceFor(editionLanguage: string): Interface {
  const words = catalogues[editionLanguage.split('-')[0]?.toLowerCase() ?? ''];
  const language = words ? editionLanguage : 'en';
  return { language, direction: direction(language), words: words ?? en };
}

export function useInterface(): Interface {
  return useContext(InterfaceContext);
}

export function useWords(): Words {
  return useContext(InterfaceContext).words;
}

/** A number in the figures of the interface's language. */
export function useNumber(): (value: number) => string {
  const { language } = useInterface();
  return (value) => new Intl.NumberFormat(language).format(value);
}
