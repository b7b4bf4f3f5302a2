const ASCII = /^[ -~]*$/;
// Marks that readers leave out when they type: accents, Hebrew points, Arabic vowels, tatweel. The vowel signs of
// Indic scripts and Thai are marks too, but part of the word.
const OPTIONAL_MARKS =
  /[\u0300-\u036f]|[\u0591-\u05bd]|[\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7]|[\u0610-\u061a]|\u0640|[\u064b-\u065f]|\u0670|[\u06d6-\u06ed]/g;
const VARIANT = /[ßæœøđðłþıأإآٱىيئؤكةۀهھ٠-٩۰-۹]/g;
// Letters that Unicode leaves whole or apart and readers do not: "Straße" → "strasse", "علي" → "علی", "۱۳۹۹" → "1399".
const VARIANTS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ی',
  ي: 'ی',
  ئ: 'ی',
  ؤ: 'و',
  ك: 'ک',
  ة: 'ه',
  ۀ: 'ه',
  ھ: 'ه',
};

/**
 * A word without what readers leave out: case, accents, width, Arabic and Persian letter variants, digits of other scripts.
 *
 * @example fold('Café') // 'cafe'
 * @example fold('ＮＡＴＯ') // 'nato'
 * @example fold('كتاب') // 'کتاب'
 */
export function fold(word: string): string {
  if (ASCII.test(word)) return word.toLowerCase();
  return word
    .toLowerCase()
    .normalize('NFKD')
    .replace(OPTIONAL_MARKS, '')
    .toLowerCase()
    .replace(VARIANT, (letter) => VARIANTS[letter] ?? digit(letter))
    .normalize('NFC');
}

/** The word as it is written, but for case: what an exact match compares. */
export function plain(word: string): string {
  return word.normalize('NFC').toLowerCase();
}

function digit(letter: string): string {
  const code = letter.charCodeAt(0);
  if (code >= 0x660 && code <= 0x669) return String(code - 0x660);
  return code >= 0x6f0 && code <= 0x6f9 ? String(code - 0x6f0) : letter;
}
