import { isHuman } from '#press/quotes/cues/grammar.ts';
import type { Mention } from '#press/quotes/people/people.ts';
import { isObjectAt } from './object.ts';
import {
  ALONE,
  MOST_WORDS,
  type Phrase,
  hasPersonNoun,
  isBoundary,
  isDeterminer,
  isOfficeAlone,
  isSmall,
  namePhrase,
  pronounAt,
  roleBetween,
} from './phrase.ts';
import { lowerAt, signAt } from '#press/quotes/text/passage.ts';
import { type Reading, sentenceEnd } from '#press/quotes/text/reading.ts';

const REACH = 4;

/** The phrase that begins at `first`. A noun phrase runs to the next sign, verb or clause. */
export function phraseStartingAt(reading: Reading, first: number): Phrase | undefined {
  if (reading.tokens[first]?.kind !== 'word') return undefined;
  const phrase = pronounAt(reading, first) ?? nameOrNoun(reading, first);
  if (phrase?.kind === 'noun' && reading.grammar.hasCapitalNouns)
    return secondOffice(reading, phrase, 'und') ?? phrase;
  return phrase && isOfficeOnly(reading, phrase) ? withSecondOffice(reading, phrase) : phrase;
}

/** "former Isles Gov.", a run of capitals that ends with a title. */
function isOfficeOnly({ grammar }: Reading, { mention }: Phrase): boolean {
  const last = mention?.bare.at(-1)?.toLowerCase().replace('.', '') ?? '';
  return mention !== undefined && mention.bare.length > 1 && grammar.titles.has(last);
}

/** "former Isles Gov. and Harbour Board Chairman Mira Holt": two offices of one person. */
function withSecondOffice(reading: Reading, { first, last }: Phrase): Phrase {
  return secondOffice(reading, { first, last }, 'and') ?? { kind: 'noun', first, last };
}

/** The same, "der Leiter und Gründer Ole Berg"; but "der Leiter und Ole Berg". */
function secondOffice(
  reading: Reading,
  { first, last }: Pick<Phrase, 'first' | 'last'>,
  and: string,
): Phrase | undefined {
  const second =
    lowerAt(reading.tokens, last + 1) === and ? phraseStartingAt(reading, last + 2)?.mention : undefined;
  const isHeld = second?.person !== undefined && (and === 'and' || second.bareFirst > last + 2);
  return isHeld ? namePhrase(second, first, [first, second.bareFirst - 1]) : undefined;
}

function nameOrNoun(reading: Reading, first: number): Phrase | undefined {
  if (!reading.startingAt.has(first) && isBoundary(reading, first)) return undefined;
  const { last, named } = runFrom(reading, first);
  if (named?.last === last) {
    const phrase = withNameAtEnd(reading, first, named);
    if (phrase) return phrase;
    if (isObjectWithin(reading, first, named.first) && !hasPersonNoun(reading, first, last)) return undefined;
  }
  return isNoun(reading, first, last)
    ? { kind: 'noun', first, last: headEnd(reading, first, last) }
    : undefined;
}

/** A phrase that ends with a name: whoever is named, or somebody of theirs. */
function withNameAtEnd(reading: Reading, first: number, named: Mention): Phrase | undefined {
  const { last } = named;
  if (isOfficeAlone(reading, named) || isOfOffice(reading, first, named))
    return { kind: 'noun', first, last };
  if (isOwner(reading, named)) return { kind: 'noun', first, last: last + 1 };
  if (named.isPossessive || isObjectWithin(reading, first, named.first)) return undefined;
  return namePhrase(named, first, roleBetween(reading, first, named.bareFirst - 1));
}

/** "a spokesman for Ms Holt", "a spokesman for committee Democrats": the name only tells whose. */
function isOfOffice(reading: Reading, first: number, named: Mention): boolean {
  if (reading.grammar.isTellingNouns && named.person && named.bareFirst > named.first) return false;
  for (let at = first; at < named.first - 1; at += 1) if (isProxyOf(reading, at)) return true;
  const { articles, belonging } = reading.grammar;
  const joint = lowerAt(reading.tokens, named.first - 1);
  const before = named.first - (articles.has(joint) && !belonging.has(joint) ? 2 : 1);
  return belonging.has(lowerAt(reading.tokens, before)) && hasPersonNoun(reading, first, before);
}

/** "Doctors treating | Mira Holt", "Neighbours of | Tom Moor": the name is an object of what stands before it. */
function isObjectWithin(reading: Reading, first: number, name: number): boolean {
  return name > first && isObjectAt(reading, name);
}

/** "Mira Holts talesperson": a name that only says whose. */
function isOwner({ tokens, grammar, startingAt }: Reading, { last }: Mention): boolean {
  const isProxy = grammar.proxies.has(lowerAt(tokens, last + 1)) && !startingAt.has(last + 2);
  return isProxy && tokens[last]?.text.endsWith('s') === true;
}

function isProxyOf({ tokens, grammar }: Reading, at: number): boolean {
  return grammar.proxies.has(lowerAt(tokens, at)) && grammar.belonging.has(lowerAt(tokens, at + 1));
}

/** "a Department of Health | source": the noun stands behind the body it is of. */
function behindBody(reading: Reading, first: number, last: number): number {
  const body = reading.startingAt.get(first) ?? reading.startingAt.get(first + 1);
  const isBefore = body !== undefined && hasPersonNoun(reading, body.last + 1, last);
  return isBefore ? body.last + 1 : first;
}

/** Where the noun for somebody ends within a run: "the judge | pointed to a case", but "the keeper of the light". */
function headEnd(reading: Reading, first: number, last: number): number {
  let head = -1;
  for (let at = behindBody(reading, first, last); at <= last && (head < 0 || at <= head + 2); at += 1)
    if (hasPersonNoun(reading, at, at)) head = at;
  const isOf = reading.grammar.belonging.has(lowerAt(reading.tokens, head + 1));
  return head < 0 || isOf || reading.tokens[head + 1]?.isCapital || reading.tokens[head]?.isPossessive
    ? last
    : head;
}

/** How far a phrase runs, and the name it ends with: "harbour master | Mira Holt". */
function runFrom(reading: Reading, first: number): { last: number; named: Mention | undefined } {
  const limit = Math.min(sentenceEnd(reading, first), first + MOST_WORDS);
  let last = first;
  let named: Mention | undefined;
  let at = first;
  while (at < limit) {
    const mention = reading.startingAt.get(at);
    if (!mention && isRunEnd(reading, at, limit, named)) break;
    if (mention || isDescribing(reading, at)) named = mention;
    last = mention?.last ?? at;
    if (mention?.person && !mention.isPossessive) {
      last = nounBehind(reading, mention);
      if (!isOwning(reading, mention, last)) break;
      named = undefined;
    }
    at = last + 1;
  }
  return { last, named };
}

/** Where what stands behind a name that only says whose ends: "Holt | spokesman", "the Holt campaign | manager", "Holt | supporters". */
function nounBehind({ tokens, grammar }: Reading, { last }: Mention): number {
  let noun = last;
  if (!grammar.isNounLast) return noun;
  while (tokens[noun + 1]?.isCapital === false && grammar.personNouns.has(lowerAt(tokens, noun + 1)))
    noun += 1;
  return noun;
}

/** "Holt spokesman | Tom Moor", but "the Holt ad | hits Moor" */
function isOwning({ tokens, grammar }: Reading, { last }: Mention, noun: number): boolean {
  return noun > last && isHuman(lowerAt(tokens, noun), grammar);
}

function isRunEnd(reading: Reading, at: number, limit: number, named: Mention | undefined): boolean {
  if (reading.tokens[at]?.kind === 'mark' || isDone(reading, at)) return true;
  const isJoined = reading.grammar.belonging.has(lowerAt(reading.tokens, at)) && named?.person === undefined;
  if (isBoundary(reading, at) && !isJoined) return true;
  return named !== undefined && !named.isPossessive && !leadsToHead(reading, at, limit);
}

/** Whether a noun for a person or another name follows within the run: "Harbour Board | spokesman". */
function leadsToHead(reading: Reading, from: number, limit: number): boolean {
  for (let at = from; at < limit && at < from + REACH; at += 1) {
    if (reading.startingAt.has(at) || hasPersonNoun(reading, at, at)) return true;
    if (isBoundary(reading, at) || isDeterminer(reading, at))
      return reading.grammar.belonging.has(lowerAt(reading.tokens, at));
  }
  return false;
}

/** "a spokesman for the yard | declined to answer", "a petition | signed by the crews": a verb behind a noun. */
function isDone({ tokens, grammar }: Reading, at: number): boolean {
  const token = tokens[at];
  if (!token || token.isCapital || token.lower.length < 5 || !token.lower.endsWith('ed')) return false;
  const next = lowerAt(tokens, at + 1);
  const isGoingOn = grammar.prepositions.has(next) || grammar.determiners.has(next);
  return isGoingOn && tokens[at - 1]?.kind === 'word' && !isSmall(lowerAt(tokens, at - 1), grammar);
}

function isDescribing(reading: Reading, at: number): boolean {
  return !reading.tokens[at]?.isCapital && !reading.grammar.determiners.has(lowerAt(reading.tokens, at));
}

function isNoun(reading: Reading, first: number, last: number): boolean {
  const opening = lowerAt(reading.tokens, first);
  const owner = reading.startingAt.get(first);
  if (owner?.isPossessive && last > owner.last) return true;
  if (isDeterminer(reading, first))
    return last > first || ALONE.has(opening) || reading.grammar.personNouns.has(opening);
  return hasPersonNoun(reading, first, last);
}

/**
 * The comma behind a phrase; in a language whose nouns have capitals also behind what it goes on with, where that tells of nobody else:
 * "die Chefin der Grünen | im Rat,", "der Leiter des Amts | für Küsten (AK),".
 */
export function commaBehind(reading: Reading, last: number, joints: RegExp): number | undefined {
  const { tokens, grammar } = reading;
  if (signAt(tokens, last + 1) === ',') return last + 1;
  if (!grammar.hasCapitalNouns || !joints.test(lowerAt(tokens, last + 1))) return undefined;
  let at = last + 1;
  while (at < last + MOST_BEHIND && isPartOfOffice(reading, at)) at += 1;
  return signAt(tokens, at) === ',' ? at : undefined;
}

/** "im | Rat", "für | Küsten | (AK)": a noun that is for nobody, or what joins one. */
function isPartOfOffice({ tokens, grammar, startingAt }: Reading, at: number): boolean {
  const lower = lowerAt(tokens, at);
  if (grammar.prepositions.has(lower) || grammar.determiners.has(lower) || /^[()]$/.test(lower)) return true;
  return tokens[at]?.isCapital === true && !startingAt.get(at)?.person && !isHuman(lower, grammar);
}

const MOST_BEHIND = 8;
