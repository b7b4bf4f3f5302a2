import { words, type Grammar } from '#press/quotes/cues/grammar.ts';
import { inOneSentence, lowerAt, signAt, type Token } from '#press/quotes/text/passage.ts';
import { isGivenName } from './givenNames.ts';
import { isDate, isGivenMonth } from './givenMonths.ts';
import { isHonour, spelled, toName, type Name } from './nameParts.ts';
import { isThing } from './things.ts';

const PARTICLES = words('de van von der den bin ibn al el la le di da du del dos ben ter bint e y');
// Words that "of" joins to a longer name: "Department of Justice", "Secretary of State"
const HEADS_OF = words(`
  university college school department ministry house bank board bureau office committee council institute
  church city state secretary director chief speaker attorney chamber court society league union federation
  association academy museum house duke prince archbishop bishop dean leader president minister governor
  mayor chairman republic kingdom voice daughters sons knights chambers centre center confederation foundation trust
  coalition alliance organisation organization agency authority commission corporation guild institution campaign
`);
// Bodies for several things: "Department of Trade and Industry"
const BODIES_OF = words('department ministry secretary minister office');
const AND = /^[ye]$/;
// What may stand between a particle and the name: "von der", "de la"
const ARTICLES = words('der den dem het la las los le');

/**
 * The names of a passage in order, quotations left out.
 *
 * - `known`: words that are no name elsewhere but are one here, "May" or "Will", wherever they speak or have a title; full names with them.
 */
export function findNames(
  tokens: readonly Token[],
  grammar: Grammar,
  known: ReadonlySet<string> = new Set(),
): Name[] {
  const names: Name[] = [];
  let at = 0;
  while (at < tokens.length) {
    const isName =
      continuesRun(tokens, at, grammar) ||
      isNumbered(tokens, at, grammar) ||
      isKnown(tokens, at, grammar, known);
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

/** A word that the article has in a full name elsewhere: "May said", "a friend of | June Holt". */
function isKnown(
  tokens: readonly Token[],
  at: number,
  grammar: Grammar,
  known: ReadonlySet<string>,
): boolean {
  if (!tokens[at]?.isCapital || known.size === 0) return false;
  const isFull = known.has(`${lowerAt(tokens, at)} ${lowerAt(tokens, at + 1)}`);
  return (isFull && !isDate(tokens, at)) || isSurname(tokens, at, grammar, known);
}

/** "12th | Century Pumps", but "the 3rd Mira Holt said" */
function isNumbered(tokens: readonly Token[], at: number, grammar: Grammar): boolean {
  const next = tokens[at + 1];
  if (next?.isCapital !== true || !ORDINAL.test(lowerAt(tokens, at))) return false;
  const isNoun = !isGivenName(next.text) && !grammar.titles.has(next.lower);
  return isNoun && continuesRun(tokens, at + 1, grammar);
}

const ORDINAL = /^\d+(?:st|nd|rd|th)$/;

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
  if (!surnames.has(lowerAt(tokens, at))) return false;
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
  if (isNickname(tokens, last + 1)) return last + 2;
  return (
    behindParticles(tokens, last, grammar) ??
    joinedByOf(tokens, last) ??
    joinedByAnd(tokens, last) ??
    lettersBehindComma(tokens, last)
  );
}

/** "Mira Holt, | PhD", "Tom Moor, | Jr.", "Pumpworks, | Inc.": what a comma only parts from its name. */
function lettersBehindComma(tokens: readonly Token[], last: number): number | undefined {
  if (signAt(tokens, last + 1) !== ',') return undefined;
  let letters = '';
  for (let at = last + 2; at < last + 6 && /^(?:\p{Lu}\p{L}*|\.)$/u.test(signAt(tokens, at)); at += 1) {
    letters += signAt(tokens, at);
    if (isHonour(letters) || OF_NAME.test(letters)) return at;
  }
  return undefined;
}

const OF_NAME = /^(?:Jr|Sr|Inc|Ltd|LLC|LLP|PLC|Corp)$/;

/** The capital behind particles: "van der | Moor". A title borne by nobody yet has none: "Sprecher von Holt". */
function behindParticles(tokens: readonly Token[], last: number, grammar: Grammar): number | undefined {
  if (grammar.titles.has(lowerAt(tokens, last)) || !isJointAt(tokens, last + 1, grammar)) return undefined;
  if (isFullAt(tokens, last, grammar)) return undefined;
  const isDouble = ARTICLES.has(lowerAt(tokens, last + 2)) && tokens[last + 2]?.isCapital === false;
  const next = last + (isDouble ? 3 : 2);
  return tokens[next]?.isCapital && !isAnotherAt(tokens, last + 1, next) ? next : undefined;
}

/** "Averell y | Mira Holt": two, and not one as "Moor y Holt" is. */
function isAnotherAt(tokens: readonly Token[], joint: number, next: number): boolean {
  return AND.test(lowerAt(tokens, joint)) && isGivenName(tokens[next]?.text ?? '');
}

/** "Ulrich Moor | von der Werft", "minister Luuk Moor | van Verkeer": behind given name and surname it says of what. */
function isFullAt(tokens: readonly Token[], last: number, { titles }: Grammar): boolean {
  const joint = lowerAt(tokens, last + 1);
  const isOf = joint === 'von' || (joint === 'van' && titles.has(lowerAt(tokens, last - 2)));
  const isBehindGiven = inOneSentence(tokens, last - 1, last) && isGivenName(tokens[last - 1]?.text ?? '');
  return isOf && isBehindGiven && !isGivenName(tokens[last]?.text ?? '');
}

/** "&" or a particle; one that is an article as well only behind a given name: "Jan de Vries", but "Lieder von Holt". */
function isJointAt(
  tokens: readonly Token[],
  at: number,
  { articles, belonging, hasCapitalNouns }: Grammar,
): boolean {
  const word = lowerAt(tokens, at);
  const before = tokens[at - 1]?.text ?? '';
  const isWord = articles.has(word) || (hasCapitalNouns === true && belonging.has(word));
  const isOpen = !isWord || isGivenName(before) || NOBLE.test(before);
  return word === '&' || (PARTICLES.has(word) && isOpen);
}

const NOBLE =
  /^(?:Graf|Gräfin|Freiherr|Freifrau|Prinz|Prinzessin|Fürst|Fürstin|Herzog|Herzogin|Ritter|Edler)$/;

/** "Theresa May": a month behind a given name. */
function isBehindGivenName(tokens: readonly Token[], last: number): boolean {
  const next = tokens[last + 1];
  return next?.isCapital === true && next.text.length > 1 && isGivenName(tokens[last]?.text ?? '');
}

/** "Mira | “Midge” | Holt" */
function isNickname(tokens: readonly Token[], at: number): boolean {
  const isShort = tokens[at]?.kind === 'quote' && NICKNAME.test(tokens[at].text);
  return isShort && tokens[at + 1]?.isCapital === true && isGivenName(tokens[at - 1]?.text ?? '');
}

const NICKNAME = /^(?:The )?[\p{L}'’-]+$/u;

/** A full stop within a name: "Gov. Kade", "J. Moor". */
function afterStop(tokens: readonly Token[], last: number, grammar: Grammar): number | undefined {
  const word = lowerAt(tokens, last);
  const isInitial = word.length === 1;
  const isShort = grammar.abbreviations.has(word) || grammar.abbreviations.has(tokens[last]?.text ?? '');
  if (!isInitial && !isShort && !grammar.titles.has(word)) return undefined;
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
  if (grammar.neverNames.has(token.lower))
    return isInitialAt(tokens, at) || isGivenMonth(tokens, at, grammar);
  const isBeforeName = tokens[at + 1]?.isCapital === true;
  if (isBeforeName && (NO_PART.test(token.text) || isAdjective(tokens, at, grammar))) return false;
  if (isAdverb(tokens, at, grammar)) return false;
  const isOther = isBeforeName ? grammar.notNames.has(token.lower) : isSmallWord(token.lower, grammar);
  return !isOther || isWithinSentence(tokens, at);
}

/** "A. Holt" */
function isInitialAt(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text.length === 1 && signAt(tokens, at + 1) === '.';
}

/** “Finalmente” at the head of a sentence. */
function isAdverb(tokens: readonly Token[], at: number, { adverbForm }: Grammar): boolean {
  return adverbForm?.test(lowerAt(tokens, at)) === true && !inOneSentence(tokens, at - 1, at);
}

/** "Preisgekrönte | Lieder": with a capital only from its sentence, where nouns have one of their own. */
function isAdjective(tokens: readonly Token[], at: number, { hasCapitalNouns }: Grammar): boolean {
  const word = tokens[at]?.text ?? '';
  const isOpening = !inOneSentence(tokens, at - 1, at) || /-\p{Ll}/u.test(word);
  return hasCapitalNouns === true && isOpening && ADJECTIVE.test(word) && !isGivenName(word);
}

const ADJECTIVE = /.{2}(?:ig|lich|isch|bar|sam|haft|los|end|iert|önt|öhnt|agt|igt|nnt|hrt)e[nrms]?$/u;

/** Whether a capital is not that of a sentence: behind a word, or before a surname behind a sign: ", Will | Strand,". */
function isWithinSentence(tokens: readonly Token[], at: number): boolean {
  if (!inOneSentence(tokens, at - 1, at)) return false;
  const isGiven = tokens[at + 1]?.isCapital === true && isGivenName(tokens[at]?.text ?? '');
  return isGiven || tokens[at - 1]?.kind === 'word';
}

function isSmallWord(word: string, { notNames, participles }: Grammar): boolean {
  return notNames.has(word) || participles.has(word);
}

// "Newport-based Mira Holt", "Nine-year-old Mira", "auf Nachfrage Mira Holt"
const NO_PART = /-(?:based|born|year-old)$|.frage$/;

/** A small word within a name: "de", "von". */
export function isParticle(word: string): boolean {
  return PARTICLES.has(word);
}
