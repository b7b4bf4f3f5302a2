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
// The signs of "C++", "C#" and "Disney+"; not that of "Health + Wellness"
const SIGN_AT_END = /(?<=[\p{L}\p{N}][+#]{0,3})[+#](?![\p{L}\p{N}])/gu;
const SIGNS: Readonly<Record<string, string>> = { '+': 'plus', '#': 'sharp' };
const LONE_HALF = /\p{Surrogate}$/u;
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
 * The slug of a section, source or tag in any script: letters, digits and single hyphens, lower case, NFC, at most 60 UTF-16 units.
 *
 * - “C++” and “C#” are other names than “C”, and a name of signs alone is told by their code points.
 * - 60 units are 180 bytes at most: what follows has room in the name of a file.
 *
 * @example nameSlug('Métiers d’art') // 'métiers-d-art'
 */
export function nameSlug(name: string): string {
  const spelt = name
    .normalize('NFC')
    .toLowerCase()
    .replace(SIGN_AT_END, (sign) => ` ${SIGNS[sign]} `);
  const slug = trimHyphens(spelt.replace(NOT_WORD, '-')) || codePoints(name);
  return trimHyphens(slug.slice(0, 60).replace(LONE_HALF, '')) || 'other';
}

/** `!!!` → `21-21-21` */
function codePoints(name: string): string {
  return Array.from(name.trim(), (sign) => sign.codePointAt(0)?.toString(16)).join('-');
}

function cutAtHyphen(slug: string, maxLength: number): string {
  if (slug.length <= maxLength) return slug;
  const cut = slug.lastIndexOf('-', maxLength);
  return slug.slice(0, cut > 0 ? cut : maxLength);
}

function trimHyphens(slug: string): string {
  return slug.replace(/^-+|-+$/g, '');
}
