import { isHuman, words, type Grammar } from '#press/quotes/cues/grammar.ts';
import { lowerAt, signAt, type Token } from '#press/quotes/text/passage.ts';
import { isGivenName } from './givenNames.ts';
import { isPlace, isThing } from './things.ts';

/** A run of capitalised words: "Ohio Gov. John Kasich", "the Harbour Board". Positions are of tokens, both inclusive. */
export type Name = {
  first: number;
  last: number;
  /** The words without titles and place: ["John", "Kasich"]. */
  bare: readonly string[];
  /** First token of `bare`. */
  bareFirst: number;
  /** What stood before it within the run: "Ohio Gov.". */
  prefix: string;
  /** The last title word of the prefix, in lower case: "gov". */
  title: string | undefined;
  isPossessive: boolean;
};

const REGNAL = words('king queen prince princess pope emperor');
const SUFFIXES = words('jr sr ii iii iv');

/** What a run of capitals is made of: what its bearer is, a title, the name itself. */
export function toName(tokens: readonly Token[], first: number, last: number, grammar: Grammar): Name {
  const found = lastTitle(tokens, first, last, grammar);
  const behind = found === undefined ? first : behindOffice(tokens, afterTitle(tokens, found), last, grammar);
  const titled = behind === undefined ? undefined : found;
  const isOfName = titled === last - 1 && isRegnal(lowerAt(tokens, titled));
  const from = isOfName ? titled : (behind ?? first);
  const bareFirst = fromGivenName(tokens, from, last, grammar);
  const bare = bareWords(tokens, bareFirst, last);
  const letters = bare.findIndex((word, at) => at > 1 && (isHonour(word) || isHonour(word + bare[at + 1])));
  return {
    first,
    last,
    bareFirst,
    bare: letters < 0 ? bare : bare.slice(0, letters),
    prefix: spelled(tokens, first, bareFirst - 1),
    title: titled === undefined ? undefined : lowerAt(tokens, titled),
    isPossessive: tokens[last]?.isPossessive ?? false,
  };
}

// What stands behind a name for what its bearer was made: "Mira Holt KC"
const HONOURS = new Set(
  'QC KC SC OBE MBE CBE MP MSP MEP TD PhD MD MPH MBA MSc DDS DVM JD RN CPA Esq'.split(' '),
);

/** Letters for what somebody was made: "KC", "Ph.D." */
export function isHonour(word: string): boolean {
  return HONOURS.has(word.replaceAll('.', ''));
}

/** Whether words are an office and no name: "Deputy Prime Minister", "Energy Minister"; but "John Major", "Kofi Bishop". */
export function isOfficeName(bare: readonly string[], { titles, personNouns }: Grammar): boolean {
  const [first = '', ...others] = bare.map((word) => word.toLowerCase());
  const isLeading = OF_OFFICE.has(first) || titles.has(first) || personNouns.has(first);
  const of = others.indexOf('of');
  if (of > 0 && titles.has(others[of - 1] ?? '') && isLeading) return true;
  return isLeading && titles.has(others.at(-1) ?? '') && !isGivenName(first);
}

/** "die Marlener | Sportdirektorin": whether a run ends with what somebody is, in a language whose nouns have capitals. */
export function endsWithOffice(bare: readonly string[], { hasCapitalNouns }: Grammar): boolean {
  return hasCapitalNouns === true && OFFICE.test(bare.at(-1) ?? '');
}

const OF_OFFICE = words(
  'prime vice senior deputy assistant executive managing foreign home finance interior energy health defence defense first',
);

/**
 * Where the name begins behind a title: at "Márton Kőszegi" of "Minister of Economy Márton Kőszegi". None where the run only names
 * the office, "Minister of Foreign Affairs".
 */
function behindOffice(
  tokens: readonly Token[],
  from: number,
  last: number,
  grammar: Grammar,
): number | undefined {
  if (lowerAt(tokens, from) !== 'of')
    return isOfficeName(bareWords(tokens, from, last), grammar) ? undefined : from;
  for (let at = from + 2; at < last; at += 1) if (isGivenName(tokens[at]?.text ?? '')) return at;
  const isName = last - from > 2 && lowerAt(tokens, last - 2) !== 'and' && tokens[last - 1]?.isCapital;
  return isName && !isThing(bareWords(tokens, last - 1, last)) ? last - 1 : undefined;
}

/** The last title of a run that has a name behind it; "Dean" before one word is a given name. */
function lastTitle(
  tokens: readonly Token[],
  first: number,
  last: number,
  grammar: Grammar,
): number | undefined {
  for (let at = last - 1; at >= first; at -= 1)
    if (
      grammar.titles.has(lowerAt(tokens, at)) &&
      afterTitle(tokens, at) <= last &&
      !SUFFIXES.has(lowerAt(tokens, at + 1)) &&
      !(at === last - 1 && isGivenName(lowerAt(tokens, at)))
    )
      return at;
  return undefined;
}

/** Titles whose bearers are called by them and one name: "King Averell". */
export function isRegnal(title: string): boolean {
  return REGNAL.has(title);
}

function afterTitle(tokens: readonly Token[], title: number): number {
  return signAt(tokens, title + 1) === '.' ? title + 2 : title + 1;
}

/** Skips what is no part of it before a given name that has a surname after it: "CNN | Dana Holt", "Drummer | Dana Holt". */
function fromGivenName(tokens: readonly Token[], from: number, last: number, grammar: Grammar): number {
  if (isNounBefore(tokens, from, last, grammar)) return fromGivenName(tokens, from + 1, last, grammar);
  for (let at = from; at < last; at += 1)
    if (isGivenName(tokens[at]?.text ?? ''))
      return at === from || isNoPart(tokens, from, at, grammar) ? at : from;
  return from;
}

/** Whether the words before a given name are an office, or what it is of, or a body. */
function isNoPart(tokens: readonly Token[], from: number, at: number, grammar: Grammar): boolean {
  return (
    grammar.personNouns.has(lowerAt(tokens, from)) ||
    isHumanBehind(tokens, from, at, grammar) ||
    isCompound(tokens[at - 1], grammar) ||
    isPlaceOf(tokens, from, grammar) ||
    isPostOf(tokens, from, grammar) ||
    isBodyBefore(bareWords(tokens, from, at))
  );
}

/** "Gullwatch Ferry Coordinator | Mira Holt": what somebody is, right before the given name. */
function isHumanBehind(tokens: readonly Token[], from: number, at: number, grammar: Grammar): boolean {
  return at - 1 > from && isHuman(lowerAt(tokens, at - 1), grammar) && !isGivenName(tokens[from]?.text ?? '');
}

/** "Witness | Cletus Holt": what somebody is, with the capital of its sentence, before a full name or a given one. */
function isNounBefore(tokens: readonly Token[], from: number, last: number, grammar: Grammar): boolean {
  const noun = tokens[from]?.text ?? '';
  if (!tokens[from + 1]?.isCapital || isGivenName(noun.split('-')[0] ?? '')) return false;
  if (grammar.hasCapitalNouns && from + 1 === last && OFFICE.test(noun)) return true;
  const isNoun = isHuman(noun.toLowerCase(), grammar) || isCompound(tokens[from], grammar);
  return isNoun && isNameAlone(bareWords(tokens, from + 1, last), grammar);
}

// "SPD-Mann | Holt", "Staatspräsident | Holt": what no given name ends with
const OFFICE =
  /-\p{Lu}\p{L}{2,}$|.{3}(?:präsident|minister|meister|sieger|trainer|coach|spieler|sprecher|leiter|führer|gründer|forscher|händler|lehrer|redakteur|direktor|organisator|moderator|autor|berater|rechtler|politiker|wissenschaftler|chef|experte|anwalt|rat|mann|frau|scout|tuber|blogger|(?:[^aeiou]|[tst])erin|entin|orin|istin|eurin|chefin|meisterin|ministerin|anwältin|rätin)$/u;

/** Whether words are a full name or a given one by themselves. */
function isNameAlone(bare: readonly string[], grammar: Grammar): boolean {
  return (bare.length > 1 || isGivenName(bare[0] ?? '')) && !isThing(bare) && !isOfficeName(bare, grammar);
}

/** "Hafen-Chefin", "Chefredakteur": what somebody is, in a language whose nouns have capitals. */
function isCompound(before: Token | undefined, { hasCapitalNouns }: Grammar): boolean {
  return hasCapitalNouns === true && COMPOUND.test(before?.text ?? '');
}

/** "жительница | Озёрска | Мира Холт": a place in another case, behind what somebody is there. */
function isPlaceOf(tokens: readonly Token[], from: number, grammar: Grammar): boolean {
  return grammar.oblique !== undefined && isHuman(lowerAt(tokens, from - 1), grammar);
}

/** "la ministre des | Sports | Mira Holt": what an office is for, with a capital of its own. */
function isPostOf(tokens: readonly Token[], from: number, grammar: Grammar): boolean {
  const { isTellingNouns, contracted, definite, belonging } = grammar;
  const before = lowerAt(tokens, from - 1);
  const joint = contracted?.has(before) ? from - 1 : from - 2;
  const isOf = belonging.has(lowerAt(tokens, joint)) && (joint === from - 1 || definite.has(before));
  return isTellingNouns === true && isOf && isHuman(lowerAt(tokens, joint - 1), grammar);
}

// "Kunde", "Vorsitzende", "Nachfrage", "Virologe", "Kandidat"
const COMPOUND =
  /-\p{Lu}|.{3}(?:[^aeiou]de|te|age|ung)$|.{2}(?:loge|goge|lege|nosse|nom|dat|mat|krat|kat|let|lot|arzt|wirt|profi|star)$|.{3}(?:in|er|ist|ent|ant|eur|or|chef|experte|coach|anwalt|rat|wart|mann|frau|meister)$|^Coach$/u;

/** "CNN", "МИД России": whether what stands before the last word is none of its name; not in a line of capitals. */
function isBodyBefore(bare: readonly string[]): boolean {
  const isShort = SHORT_FORM.test(bare[0] ?? '') && !SHORT_FORM.test(bare.at(-1) ?? '');
  const before = bare.slice(0, -1);
  return isShort || (isThing(before) && !before.every((word) => INITIAL.test(word)));
}

// "J. | Mira Holt"
const INITIAL = /^\p{Lu}\.$/u;
const SHORT_FORM = /^\p{Lu}{3,}$/u;

function bareWords(tokens: readonly Token[], from: number, to: number): string[] {
  const bare: string[] = [];
  for (let at = from; at <= to; at += 1) {
    const token = tokens[at];
    if (token?.text === '.') bare[bare.length - 1] += '.';
    else if (token && token.kind !== 'quote' && token.text !== ',')
      bare.push(token.isPossessive ? token.text.replace(/['’]\p{L}*$/u, '') : token.text);
  }
  return bare;
}

/** The words of some tokens as the text spaces them: "Ohio Gov." */
export function spelled(tokens: readonly Token[], from: number, to: number): string {
  let text = '';
  let end = tokens[from]?.start ?? 0;
  for (let at = from; at <= to; at += 1) {
    const token = tokens[at];
    if (!token) break;
    text += (token.start > end ? ' ' : '') + token.text;
    ({ end } = token);
  }
  return text;
}

// The first word; no half of a name, "Spokesman-Herald"
const FIRST_WORD = /^[\p{L}\p{N}]+(?![\p{L}\p{N}]|-\p{Lu})/u;

/** Without the capital that only the begin of a sentence gives: "the mayor", "aides", "another". */
export function inSentence(phrase: string, grammar: Grammar): string {
  const { determiners, articles, personNouns, nouns } = grammar;
  const tables = grammar.hasCapitalNouns
    ? [determiners, articles]
    : [determiners, articles, personNouns, nouns];
  return phrase.replace(FIRST_WORD, (word) => {
    const lower = word.toLowerCase();
    const isCommon = tables.some((table) => table.has(lower));
    return isCommon && !isPlace(lower) && word.slice(1) === lower.slice(1) ? lower : word;
  });
}

/** "jr" of "Mira Holt Jr."; empty where a name has none. */
export function suffixOf(bare: readonly string[]): string {
  const last = bare.length > 1 ? (bare.at(-1) ?? '').toLowerCase().replace('.', '') : '';
  return SUFFIXES.has(last) ? last : '';
}

/** The word that a person is called by alone: "Holt" of "Mira Holt Jr." */
export function surnameOf(bare: readonly string[]): string {
  for (let at = bare.length - 1; at > 0; at -= 1) {
    const word = bare[at] ?? '';
    if (!SUFFIXES.has(word.toLowerCase().replace('.', ''))) return word;
  }
  return bare[0] ?? '';
}
