/**
 * Light stemming: which words of a vocabulary count as forms of one another.
 *
 * Nothing stemmed is stored. A query word meets the words of the vocabulary that have its stem in one of the edition's
 * languages; they stand next to it in the sorted vocabulary, and rank below the exact word. After J. Savoy, "Light
 * Stemming Approaches for the French, Portuguese, German and Hungarian Languages" (SAC 2006) and D. Harman, "How
 * Effective Is Suffixing?" (JASIS 1991): endings of number, case and tense only, never of derivation.
 */
const ENDINGS: Readonly<Record<string, readonly string[]>> = listsOf({
  en: 'ings ies ied ing ie es ed s e',
  fr: 'issons eront aient ement euses ions eux ees ent ait aux al er ez es ee s x e',
  de: 'ern en er em es e n s',
  es: 'aciones amos emos ando iendo aron ieron es as os an en ar er ir s a o e',
  pt: 'amos ando endo aram oes aes es as os am em ar er ir s a o e',
  it: 'ando endo are ere ire ati ate ato ata he hi a e i o',
  nl: 'en er e s t',
  sv: 'arna erna orna en et ar er or a e s t',
  ru: 'ами ями ого его ому ему ыми ими ах ях ов ев ам ям ом ем ои еи ыи ии ая яя ое ее ые ие ую юю а я о е ы и у ю ь',
  fa: 'هایی های ها ترین تر ات ان ی',
  ar: 'ات ون ین ان ها ه ی',
  uk: 'ами ями ого ому ими ові еві ах ях ів ам ям ом ем єм ою ею єю оі іі ии іи а я о е є и і у ю ь',
  pl: 'ami ach ego emu ymi imi owi iej ow om ej ym im em a e i o u y',
  cs: 'ami emi imi ymi ech ich ych ach eho emu ove ovi ou um em am im ym a e i o u y',
  el: 'ατων ατοσ ατα ιων ιου ουσ εισ εων ια οσ ου οι ον ων ασ εσ ησ α η ο ι ε',
  tr: 'lardan lerden larda lerde larin lerin lara lere lari leri lar ler dan den tan ten da de ta te',
  hu: 'okban ekben akban okat eket akat ban ben bol rol tol nak nek val vel hoz hez ra re ba be on en ok ek ak ot et at t k',
  fi: 'issa ista illa ilta ille ssa sta lla lta lle ksi n t',
  he: 'ים ות ה',
  ur: 'یوں یاں ئیں وں یں ا ی ے ه',
  hi: 'ियों ियां ाओं ाएं ों ें ा ी े',
});
// English "parties", "carried", "movie": what goes leaves a y, as in "party"
const LEAVES_Y: ReadonlySet<string> = new Set(['ies', 'ied', 'ie']);
const Y_TO_IE = /(?<=..[^aeiou])y$/;
// "planned" of "plan"; in "falling" of "fall" both letters are the word's own
const DOUBLED = /(?<=..)([bdfgklmnprt])\1(?=(?:ing|ed)$)/;
// Hebrew "עיתון", "עיתונים": a letter that ends a word has another form, the code point before its own
const FINAL_LETTER = /[ךםןףץ]$/;
const FINAL_ELSEWHERE = /(?<=...)[כמנפצ]$/;
/** What must remain of a word when its ending goes, in letters. */
export const minStemLength = 3;

/** An ending stands before those that it ends in. */
function listsOf(endings: Readonly<Record<string, string>>): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(Object.entries(endings).map(([language, list]) => [language, list.split(' ')]));
}

/**
 * The stem of a folded word in a language given as BCP 47; the word itself for a short word or an unknown language.
 *
 * @example stem('voting', 'en') // 'vot', as for 'votes', 'voted' and 'vote'
 */
export function stem(term: string, language: string): string {
  const endings = ENDINGS[language.split('-')[0] ?? ''];
  if (!endings || term.length <= minStemLength) return term;
  const ending = endings.find((end) => term.endsWith(end) && term.length - end.length >= minStemLength);
  if (ending === undefined || (ending === 's' && term.endsWith('ss'))) return term;
  const base = term.slice(0, term.length - ending.length);
  return LEAVES_Y.has(ending) ? `${base}y` : base;
}

/**
 * What every form of a folded word begins with in all of the languages.
 *
 * @example formsBeginWith('party', ['en']) // 'part', as "parties" does
 */
export function formsBeginWith(term: string, languages: readonly string[]): string {
  return languages
    .flatMap((language) =>
      stemsOf(term, language).map((base) => base.replace(Y_TO_IE, '').replace(FINAL_ELSEWHERE, '')),
    )
    .reduce((least, base) => (base.length < least.length ? base : least), term);
}

/** Whether two folded words are forms of one word in any of the languages. */
export function areForms(first: string, second: string, languages: readonly string[]): boolean {
  return languages.some((language) => {
    const stems = stemsOf(second, language);
    return stemsOf(first, language).some((base) => stems.includes(base));
  });
}

/** The stem of a word, and what it may be besides: "planned" is of "plan" or of "plann". */
function stemsOf(term: string, language: string): string[] {
  const single = language.split('-')[0] === 'en' ? term.replace(DOUBLED, '$1') : term;
  const stems = single === term ? [stem(term, language)] : [stem(term, language), stem(single, language)];
  return stems.map((base) => base.replace(FINAL_LETTER, elsewhere));
}

/** A letter as it is written within a word. */
function elsewhere(final: string): string {
  return String.fromCharCode(final.charCodeAt(0) + 1);
}
