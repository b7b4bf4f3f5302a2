/** What the address asks of an index of names: `?q=hol&sort=name&page=2`. */
export type Asked = { text: string; order: 'count' | 'name' };

export function askedBy(params: URLSearchParams): Asked {
  return { text: params.get('q') ?? '', order: params.get('sort') === 'name' ? 'name' : 'count' };
}

/** Whether the first page of the index alone cannot answer. */
export function asksForAll({ text, order }: Asked): boolean {
  return fold(text) !== '' || order === 'name';
}

const MARKS = /[\p{Mn}\u200c\u0640]+/gu;
const PARTS = /[^\p{L}\p{N}]+/u;
const ARABIC: Readonly<Record<string, string>> = { ي: 'ی', ى: 'ی', ك: 'ک', أ: 'ا', إ: 'ا', آ: 'ا' };

/**
 * The rows whose name has, for each word typed, a word that begins so; in the order asked for.
 *
 * - Case, accents and the Arabic spelling of Persian letters do not count.
 * - Chinese and Japanese names, written without spaces, match anywhere.
 *
 * - `sortName` gives what a name is sorted by.
 *
 * @example findNames(rows, { text: 'hol mi', order: 'count' }, 'en', lastNameFirst) // Mira Holt
 */
export function findNames<Row extends { name: string }>(
  rows: readonly Row[],
  { text, order }: Asked,
  language: string,
  sortName: (name: string) => string,
): readonly Row[] {
  const typed = wordsOf(text);
  const found = rows.filter(({ name }) => typed.every((word) => matches(name, word)));
  if (order === 'count') return found;
  const { compare } = new Intl.Collator(language);
  return found.toSorted((one, other) => compare(sortName(one.name), sortName(other.name)));
}

function matches(name: string, typed: string): boolean {
  const words = wordsOf(name);
  return words.some((word) => word.startsWith(typed)) || (UNSPACED.test(typed) && fold(name).includes(typed));
}
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

function wordsOf(text: string): string[] {
  return fold(text).split(PARTS).filter(Boolean);
}

function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(/[يىكأإآ]/g, (letter) => ARABIC[letter] ?? letter)
    .trim();
}

/** “Holt Mira”: as a register lists people, by the last part of their name first. */
export function lastNameFirst(name: string): string {
  const words = name.split(' ');
  return [words.at(-1), ...words.slice(0, -1)].join(' ');
}
