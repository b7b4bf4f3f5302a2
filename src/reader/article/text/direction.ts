import type { Direction } from '#edition/language.ts';

// Hebrew, Arabic and the scripts between and after them that are written from right to left
const RTL_LETTER = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const LETTER = /\p{L}/gu;
/** Enough to tell: a long paragraph is not read to its end. */
const MAX_LETTERS = 400;

/**
 * The direction most letters of a text have, or `base` where it has too few to say.
 * A name in another script, even at its start, does not turn the paragraph around.
 */
export function textDirection(text: string, base: Direction): Direction {
  let letters = 0;
  let rtl = 0;
  for (const [letter] of text.matchAll(LETTER)) {
    if (letters === MAX_LETTERS) break;
    letters += 1;
    if (RTL_LETTER.test(letter)) rtl += 1;
  }
  if (letters < 2 || rtl * 2 === letters) return base;
  return rtl * 2 > letters ? 'rtl' : 'ltr';
}
