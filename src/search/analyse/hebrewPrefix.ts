/**
 * Hebrew writes the article, and "and", "in", "to", "from", "that" or "as" before it, as one word with what follows: "ובנמל" is "and in the port".
 * But for the article the same letters begin words of their own too, so a word is met with them, and not taken apart.
 */
const BEFORE = /^[והבלמשכ]{1,3}$/;
const ARTICLE = /^[ושמכלב]?ה(?=.{3})/;
const WORD = /^\p{Script=Hebrew}{3,}$/u;

/** A folded Hebrew word without its article; `undefined` where it is none, or too short to stand behind another. */
export function hebrewNoun(term: string): string | undefined {
  return WORD.test(term) ? term.replace(ARTICLE, '') : undefined;
}

/** Whether a word is `noun` behind what is written before it. @example isPrefixed('ובנמל', 'נמל') // true */
export function isPrefixed(word: string, noun: string): boolean {
  return word.endsWith(noun) && BEFORE.test(word.slice(0, -noun.length));
}
