import { isHuman, words, type Grammar } from '#press/quotes/cues/grammar.ts';
import { inOneSentence, lowerAt, signAt, type Token } from '#press/quotes/text/passage.ts';
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

const PARTICLES = words('de van von der den bin ibn al el la le di da du del dos ben ter bint e y');
// Words that "of" joins to a longer name: "Department of Justice", "Secretary of State"
const HEADS_OF = words(`
  university college school department ministry house bank board bureau office committee council institute
  church city state secretary director chief speaker attorney chamber court society league union federation
  association academy museum house duke prince archbishop bishop dean leader president minister governor
  mayor chairman republic kingdom voice daughters sons knights
`);
// Bodies for several things: "Department of Trade and Industry"
const BODIES_OF = words('department ministry secretary minister office');
const REGNAL = words('king queen prince princess pope emperor');
// What may stand between a particle and the name: "von der", "de la"
const ARTICLES = words('der den dem het la las los le');
const SUFFIXES = words('jr sr ii iii iv');
/**
 * The names of a passage in order, quotations left out.
 *
 * - `surnames`: words that are no name elsewhere but are one here, "May" or "Will", wherever they speak or have a title.
 */
export function findNames(
  tokens: readonly Token[],
  grammar: Grammar,
  surnames: ReadonlySet<string> = new Set(),
): Name[] {
  const names: Name[] = [];
  let at = 0;
  while (at < tokens.length) {
    const isName = continuesRun(tokens, at, grammar) || isSurname(tokens, at, grammar, surnames);
    const last = isName ? runEnd(tokens, at, grammar) : -1;
    if (last < 0) {
      at += 1;
      continue;
    }
    const name = toName(tokens, at, last, grammar);
    const owner = names.at(-1);
    if (owner?.last === at - 1 && isBodyOf(owner, name)) names[names.length - 1] = owned(tokens, owner, name);
    else names.push(name);
    at = last + 1;
  }
  return names;
}

/** Whether a name is of a body that its owner, no person, tells from others: "the Trade Representative’s | Office". */
function isBodyOf({ bare: [given = '', ...others], isPossessive, title }: Name, { bare }: Name): boolean {
  return isPossessive && others.length > 0 && title === undefined && !isGivenName(given) && isThing(bare);
}

function owned(tokens: readonly Token[], owner: Name, { last, isPossessive }: Name): Name {
  const bare = spelled(tokens, owner.first, last)
    .replace(/['’][sS]?$/, '')
    .split(' ');
  return { ...owner, last, bareFirst: owner.first, bare, prefix: '', title: undefined, isPossessive };
}

function isSurname(
  tokens: readonly Token[],
  at: number,
  { verbs, weakVerbs }: Grammar,
  surnames: ReadonlySet<string>,
): boolean {
  if (!tokens[at]?.isCapital || !surnames.has(lowerAt(tokens, at))) return false;
  const next = lowerAt(tokens, at + 1);
  return verbs.has(next) || weakVerbs.has(next);
}

function runEnd(tokens: readonly Token[], first: number, grammar: Grammar): number {
  let last = first;
  for (;;) {
    const token = tokens[last];
    if (!token || (token.kind === 'word' && token.isPossessive)) return last;
    const next = nextOfRun(tokens, last, grammar);
    if (next === undefined) return last;
    last = next;
  }
}

function nextOfRun(tokens: readonly Token[], last: number, grammar: Grammar): number | undefined {
  if (!inOneSentence(tokens, last, last + 1)) return undefined;
  if (signAt(tokens, last + 1) === '.') return afterStop(tokens, last, grammar);
  if (continuesRun(tokens, last + 1, grammar) || isBehindGivenName(tokens, last)) return last + 1;
  return behindParticles(tokens, last, grammar) ?? joinedByOf(tokens, last) ?? joinedByAnd(tokens, last);
}

/** The capital behind particles: "van der | Moor". A title borne by nobody yet has none: "Sprecher von Holt". */
function behindParticles(tokens: readonly Token[], last: number, grammar: Grammar): number | undefined {
  if (grammar.titles.has(lowerAt(tokens, last)) || !isJointAt(tokens, last + 1, grammar)) return undefined;
  if (isFullAt(tokens, last, grammar)) return undefined;
  const isDouble = ARTICLES.has(lowerAt(tokens, last + 2)) && tokens[last + 2]?.isCapital === false;
  const next = last + (isDouble ? 3 : 2);
  return tokens[next]?.isCapital ? next : undefined;
}

/** "Ulrich Moor | von der Werft", "minister Luuk Moor | van Verkeer": behind given name and surname it says of what. */
function isFullAt(tokens: readonly Token[], last: number, { titles }: Grammar): boolean {
  const joint = lowerAt(tokens, last + 1);
  const isOf = joint === 'von' || (joint === 'van' && titles.has(lowerAt(tokens, last - 2)));
  const isBehindGiven = inOneSentence(tokens, last - 1, last) && isGivenName(tokens[last - 1]?.text ?? '');
  return isOf && isBehindGiven && !isGivenName(tokens[last]?.text ?? '');
}

/** "&" or a particle; one that is an article as well only behind a given name: "Jan de Vries". */
function isJointAt(tokens: readonly Token[], at: number, { articles }: Grammar): boolean {
  const word = lowerAt(tokens, at);
  const isOpen = !articles.has(word) || isGivenName(tokens[at - 1]?.text ?? '');
  return word === '&' || (PARTICLES.has(word) && isOpen);
}

/** "Theresa May": a month behind a given name. */
function isBehindGivenName(tokens: readonly Token[], last: number): boolean {
  const next = tokens[last + 1];
  return next?.isCapital === true && next.text.length > 1 && isGivenName(tokens[last]?.text ?? '');
}

/** A full stop within a name: "Gov. Kade", "J. Moor". */
function afterStop(tokens: readonly Token[], last: number, grammar: Grammar): number | undefined {
  const word = lowerAt(tokens, last);
  const isInitial = word.length === 1;
  if (!isInitial && !grammar.abbreviations.has(word) && !grammar.titles.has(word)) return undefined;
  const isGoingOn = inOneSentence(tokens, last, last + 2);
  if (isGoingOn && continuesRun(tokens, last + 2, grammar)) return last + 2;
  return isGoingOn || isInitial ? last + 1 : undefined;
}

function joinedByOf(tokens: readonly Token[], last: number): number | undefined {
  if (!isHead(lowerAt(tokens, last), lowerAt(tokens, last + 1))) return undefined;
  const next = lowerAt(tokens, last + 2) === 'the' && !tokens[last + 2]?.isCapital ? last + 3 : last + 2;
  return tokens[next]?.isCapital ? next : undefined;
}

function isHead(head: string, joint: string): boolean {
  return (joint === 'of' && HEADS_OF.has(head)) || (joint === 'for' && BODIES_OF.has(head));
}

/** "Department of Trade | and Industry" */
function joinedByAnd(tokens: readonly Token[], last: number): number | undefined {
  if (lowerAt(tokens, last + 1) !== 'and' || !tokens[last + 2]?.isCapital) return undefined;
  let of = last;
  while (tokens[of]?.isCapital) of -= 1;
  const isPart = lowerAt(tokens, of) === 'of' || lowerAt(tokens, of) === 'for';
  return isPart && BODIES_OF.has(lowerAt(tokens, of - 1)) ? last + 2 : undefined;
}

function continuesRun(tokens: readonly Token[], at: number, grammar: Grammar): boolean {
  const token = tokens[at];
  if (!token?.isCapital) return false;
  if (grammar.neverNames.has(token.lower)) return signAt(tokens, at + 1) === '.' && token.text.length === 1;
  const isBeforeName = tokens[at + 1]?.isCapital === true;
  if (isBeforeName && COMING_FROM.test(token.text)) return false;
  const isOther = isBeforeName ? grammar.notNames.has(token.lower) : isSmallWord(token.lower, grammar);
  return !isOther || (inOneSentence(tokens, at - 1, at) && tokens[at - 1]?.kind === 'word');
}

function isSmallWord(word: string, { notNames, participles }: Grammar): boolean {
  return notNames.has(word) || participles.has(word);
}

// "Newport-based Mira Holt", "Nine-year-old Mira"
const COMING_FROM = /-(?:based|born|year-old)$/;

function toName(tokens: readonly Token[], first: number, last: number, grammar: Grammar): Name {
  const found = lastTitle(tokens, first, last, grammar);
  const behind = found === undefined ? first : behindOffice(tokens, afterTitle(tokens, found), last, grammar);
  const titled = behind === undefined ? undefined : found;
  const isOfName = titled === last - 1 && isRegnal(lowerAt(tokens, titled));
  const from = isOfName ? titled : (behind ?? first);
  const bareFirst = fromGivenName(tokens, from, last, grammar);
  const bare = bareWords(tokens, bareFirst, last);
  const letters = bare.findIndex((word, at) => at > 1 && HONOURS.has(word));
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
const HONOURS = new Set('QC KC SC OBE MBE CBE MP MSP MEP TD PhD MD'.split(' '));

/** Whether words are an office and no name: "Deputy Prime Minister", "Energy Minister"; but "John Major", "Kofi Bishop". */
export function isOfficeName(bare: readonly string[], { titles, personNouns }: Grammar): boolean {
  const [first = '', ...others] = bare.map((word) => word.toLowerCase());
  const isLeading = OF_OFFICE.has(first) || titles.has(first) || personNouns.has(first);
  return isLeading && titles.has(others.at(-1) ?? '') && !isGivenName(first);
}

const OF_OFFICE = words('prime vice foreign home finance interior energy health defence defense first');

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

/** A small word within a name: "de", "von". */
export function isParticle(word: string): boolean {
  return PARTICLES.has(word);
}

function afterTitle(tokens: readonly Token[], title: number): number {
  return signAt(tokens, title + 1) === '.' ? title + 2 : title + 1;
}

/** Skips what is no part of it before a given name that has a surname after it: "CNN | Dana Holt", "Drummer | Dana Holt". */
function fromGivenName(tokens: readonly Token[], from: number, last: number, grammar: Grammar): number {
  if (isNounBefore(tokens, from, last, grammar)) return fromGivenName(tokens, from + 1, last, grammar);
  for (let at = from; at < last; at += 1)
    if (isGivenName(tokens[at]?.text ?? '')) {
      const isOffice =
        grammar.personNouns.has(lowerAt(tokens, from)) ||
        isCompound(tokens[at - 1], grammar) ||
        isPlaceOf(tokens, from, grammar);
      return at === from || isOffice || isBodyBefore(bareWords(tokens, from, at)) ? at : from;
    }
  return from;
}

/** "Witness | Cletus Holt": what somebody is, with the capital of its sentence, before a full name or a given one. */
function isNounBefore(tokens: readonly Token[], from: number, last: number, grammar: Grammar): boolean {
  const noun = tokens[from]?.text ?? '';
  const isNoun = isHuman(noun.toLowerCase(), grammar) || isCompound(tokens[from], grammar);
  if (!isNoun || !tokens[from + 1]?.isCapital || isGivenName(noun.split('-')[0] ?? '')) return false;
  return isNameAlone(bareWords(tokens, from + 1, last), grammar);
}

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

const COMPOUND =
  /-\p{Lu}|.{3}(?:in|er|ist|ent|ant|eur|or|chef|experte|coach|anwalt|rat|wart|mann|frau|meister)$/u;

/** "CNN", "МИД России": whether what stands before the last word is none of its name; not in a line of capitals. */
function isBodyBefore(bare: readonly string[]): boolean {
  const isShort = SHORT_FORM.test(bare[0] ?? '') && !SHORT_FORM.test(bare.at(-1) ?? '');
  return isShort || isThing(bare.slice(0, -1));
}

const SHORT_FORM = /^\p{Lu}{3,}$/u;

function bareWords(tokens: readonly Token[], from: number, to: number): string[] {
  const bare: string[] = [];
  for (let at = from; at <= to; at += 1) {
    const token = tokens[at];
    if (token?.text === '.') bare[bare.length - 1] += '.';
    else if (token) bare.push(token.text.replace(/['’][sS]$/, ''));
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

const FIRST_WORD = /^[\p{L}\p{N}]+/u;

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

/** The word that a person is called by alone: "Holt" of "Mira Holt Jr." */
export function surnameOf(bare: readonly string[]): string {
  for (let at = bare.length - 1; at > 0; at -= 1) {
    const word = bare[at] ?? '';
    if (!SUFFIXES.has(word.toLowerCase().replace('.', ''))) return word;
  }
  return bare[0] ?? '';
}
