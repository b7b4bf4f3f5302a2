/**
 * Hebrew and Arabic write "and", "in", "to", "like" and Hebrew the article as one word with what follows: "ובנמל" is "and in the port". The
 * same letters begin words of their own, so a word is met with them, and not taken apart; but for the article, which in Arabic has terms
 * (`arabicArticle.ts`).
 */
const BEFORE: Readonly<Record<string, RegExp>> = {
  he: /^[והבלמשכ]{1,3}$/,
  ar: /^(?:[وف][بکل]?|[بکل])$/,
};
const HEBREW_ARTICLE = /^[ושמכלב]?ה(?=\p{Script=Hebrew}{3})/u;
const WORD = /^(?:\p{Script=Arabic}{3,}|\p{Script=Hebrew}{3,})$/u;

/** A folded word as it stands behind others in one of the languages; `undefined` where none writes it so. */
export function follower(term: string, languages: readonly string[]): string | undefined {
  if (!WORD.test(term) || !languages.some((language) => BEFORE[language])) return undefined;
  return languages.includes('he') ? term.replace(HEBREW_ARTICLE, '') : term;
}

/**
 * Whether a word is another behind what is written before it.
 *
 * @example isBehind('נמל', 'ובנמל', ['he']) // true
 */
export function isBehind(term: string, word: string, languages: readonly string[]): boolean {
  const before = word.slice(0, -term.length);
  return word.endsWith(term) && languages.some((language) => BEFORE[language]?.test(before));
}
