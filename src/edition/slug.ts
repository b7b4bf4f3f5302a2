// Latin letters that Unicode decomposition leaves whole: "Øresund" → "oresund"
const LATIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
};
const NOT_ASCII_WORD = /[^a-z0-9]+/g;
const NOT_WORD = /[^\p{L}\p{N}\p{M}]+/gu;
const COMBINING = /\p{Mn}+/gu;

/**
 * The id part that a headline gives: lower-case a-z, 0-9 and single hyphens, at most `maxLength` characters, cut at a word.
 * Empty where the headline has no Latin letter or digit.
 *
 * @example asciiSlug('Café près de l’Øresund!') // 'cafe-pres-de-l-oresund'
 */
export function asciiSlug(text: string, maxLength = 80): string {
  const plain = text
    .normalize('NFKD')
    .replace(COMBINING, '')
    .toLowerCase()
    .replace(/[ßæœøđðłþı]/g, (letter) => LATIN[letter] ?? '')
    .replace(NOT_ASCII_WORD, '-');
  return trimHyphens(cutAtHyphen(trimHyphens(plain), maxLength));
}

/**
 * The slug of a section, source or tag in any script: letters, digits and single hyphens, lower case, NFC, at most 60 characters.
 *
 * @example nameSlug('Métiers d’art') // 'métiers-d-art'
 */
export function nameSlug(name: string): string {
  const slug = trimHyphens(name.normalize('NFC').toLowerCase().replace(NOT_WORD, '-'));
  return trimHyphens(Array.from(slug).slice(0, 60).join('')) || 'other';
}

function cutAtHyphen(slug: string, maxLength: number): string {
  if (slug.length <= maxLength) return slug;
  const cut = slug.lastIndexOf('-', maxLength);
  return slug.slice(0, cut > 0 ? cut : maxLength);
}

function trimHyphens(slug: string): string {
  return slug.replace(/^-+|-+$/g, '');
}
