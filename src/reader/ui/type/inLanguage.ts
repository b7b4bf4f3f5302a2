import { direction, type Direction } from '#edition/text/language.ts';

/**
 * What an element says of words in a language: a Persian headline that begins with a Latin name still reads from the right.
 * Words of which the language is not known take their direction from themselves.
 */
export function inLanguage(language: string | undefined): { lang?: string; dir: Direction | 'auto' } {
  return language === undefined ? { dir: 'auto' } : { lang: language, dir: direction(language) };
}
