import type { Direction } from '#edition/text/language.ts';

// Hebrew, Arabic and the scripts between and after them that are written from right to left
const RTL_LETTER = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const LETTER = /\p{L}/gu;
/** Enough to tell: a long paragraph is not read to its end. */
const MAX_LENGTH = 600;

/**
 * The direction a text reads in: the other one than `base` where it begins with a letter of it and most of its letters are of it.
 *
 * A name in another script at its start does not turn a paragraph around, and neither do the addresses and product names in one
 * that begins in its own.
 */
export function textDirection(text: string, base: Direction): Direction {
  const letters = text.slice(0, MAX_LENGTH).match(LETTER) ?? [];
  const areOther = letters.map((letter) => RTL_LETTER.test(letter) !== (base === 'rtl'));
  const isOther = areOther[0] === true && areOther.filter(Boolean).length * 2 > letters.length;
  if (letters.length < 2 || !isOther) return base;
  return base === 'rtl' ? 'ltr' : 'rtl';
}
