const ASCII = /^[ -~]*$/;
// Marks that readers leave out when they type: accents, Hebrew points, Arabic vowels and hamza, tatweel, soft hyphens, joiners
// (U+200D), the dot below that Hindi borrows sounds with (U+093C), the dot of "col·legi", what stands for a glottal stop in "Hawaiʻi"
// and "Qurʾan". The vowel signs of Indic scripts and Thai are marks too, but part of the word.
const OPTIONAL_MARKS =
  /[\u00ad\u00b7\u02bb\u02be\u02bf\u200d]|[\u0300-\u036f]|[\u0591-\u05bd]|[\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7]|[\u0610-\u061a]|\u0640|[\u064b-\u065f]|\u0670|[\u06d6-\u06ed]|\u093c/g;
const VARIANT =
  /[ßæœøđðłþıςٱىيكةەھہۃ]|\u0901|ङ्(?=[क-घ])|ञ्(?=[च-झ])|ण्(?=[ट-ढ])|न्(?=[त-ध])|म्(?=[प-भ])|\p{Nd}/gu;
const UNSEEN = /[\u00ad\u200d]/g;
const DIGIT = /\p{Nd}/u;
// Letters that Unicode leaves whole or apart and readers do not: "Straße" → "strasse", "علي" → "علی", "ΚΟΣ" → "κοσ"; a Hindi word has the
// one sign of a nasal vowel or the other, and for a nasal before a consonant of its own row the letter or the sign: "हिन्दी" is "हिंदी".
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
  ς: 'σ',
  ٱ: 'ا',
  ى: 'ی',
  ي: 'ی',
  ك: 'ک',
  ة: 'ه',
  ە: 'ه',
  ھ: 'ه',
  ہ: 'ه',
  ۃ: 'ه',
  '\u0901': '\u0902',
  ङ्: '\u0902',
  ञ्: '\u0902',
  ण्: '\u0902',
  न्: '\u0902',
  म्: '\u0902',
};

/**
 * A word without what readers leave out: case, accents, width, Arabic and Persian letter variants, the digits of any script.
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
  return word.normalize('NFC').toLowerCase().replace(UNSEEN, '').replaceAll('ς', 'σ');
}

/** "۱۳۹۹" → "1399": the digits of a script stand together, from a code point that ends in 0 or 6. */
function digit(letter: string): string {
  const code = letter.codePointAt(0) ?? 0;
  const row = code - (code % 16);
  return String(code - (DIGIT.test(String.fromCodePoint(row)) ? row : row + 6));
}
