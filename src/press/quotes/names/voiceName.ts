import { TITLES } from '#press/quotes/cues/grammars.ts';
import { withoutHonorific } from '#press/quotes/uncased/tables.ts';
import { isGivenName } from './givenNames.ts';
import { isRegnal, surnameOf } from './nameParts.ts';
import { isParticle } from './names.ts';
import { isThing } from './things.ts';

/** A name as an edition compares it: folded words, so that "José Moor" and "Jose Moor" are one. */
export type VoiceName = {
  /** As the article has it, titles left out. */
  name: string;
  words: readonly string[];
  /** Empty where the name does not give it, "Holt" or "de Holt"; a letter where it gives the initial. */
  given: string;
  /** The given name is one that many have, so that no other can stand before it. */
  isKnownGiven: boolean;
  /** What stands between given name and surname: "k" of "Mira K. Holt". */
  middle: readonly string[];
  surname: string;
  /** "jr", "iii" */
  suffix: string;
  /** An organisation, which only its whole name names, and no part of it. */
  isThing: boolean;
};

const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/;
const MARKS = /[\p{Mn}.'’‘`\-‐‑\u200c\u0640]/gu;
const LETTERS: Readonly<Record<string, string>> = {
  ي: 'ی',
  ى: 'ی',
  ك: 'ک',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  ł: 'l',
};

/**
 * Reads the name of a speaker.
 *
 * @example readVoiceName('Dr Mira K. Holt') // { name: 'Mira K. Holt', given: 'mira', middle: ['k'], surname: 'holt', … }
 */
export function readVoiceName(speaker: string): VoiceName {
  const bare = withoutTitles(speaker);
  const words = bare.map(fold);
  const surname = surnameOf(words);
  const end = words.lastIndexOf(surname);
  const hasGiven = end > 0 && !isParticle(words[0] ?? '');
  return {
    name: bare.join(' '),
    words,
    given: hasGiven ? (words[0] ?? '') : '',
    isKnownGiven: isGivenName(bare[0] ?? ''),
    middle: hasGiven ? words.slice(1, end).filter((word) => !isParticle(word)) : [],
    surname,
    suffix: words.slice(end + 1).find((word) => SUFFIX.test(word)) ?? '',
    isThing: isThing(bare),
  };
}

function withoutTitles(speaker: string): string[] {
  const words = withoutHonorific(speaker.normalize('NFC').trim()).split(/\s+/);
  while (words.length > 1 && isTitle(words)) words.shift();
  return words;
}

/** A title goes; that of a king or pope with one name stays, since the name alone is another's. */
function isTitle(words: readonly string[]): boolean {
  const title = (words[0] ?? '').toLowerCase().replace('.', '');
  return TITLES.has(title) && !(isRegnal(title) && words.length === 2);
}

function fold(word: string): string {
  return word
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(/[يىكأإآßøæł]/gu, (letter) => LETTERS[letter] ?? letter);
}
