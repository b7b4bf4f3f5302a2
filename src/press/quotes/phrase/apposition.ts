import { isClosedClass } from '#press/quotes/cues/grammar.ts';
import { isPlace } from '#press/quotes/names/things.ts';
import { inOneSentence, isQuoteAt, lowerAt, signAt } from '#press/quotes/text/passage.ts';
import { namePhrase, type Found, type Phrase } from './phrase.ts';
import { commaBehind, phraseStartingAt } from './phraseAfter.ts';
import { phraseEndingAt } from './phraseBefore.ts';
import { sentenceEnd, sentenceStart, type Reading } from '#press/quotes/text/reading.ts';

const END = /^[,.;:—–]$/;
const LONGEST = 20;
const LONGEST_ASIDE = 5;
// Words between commas that describe nobody: ", for example,"
const ASIDE =
  /^(?:for (?:example|instance|one|(?:his|her|its|their) part)|in (?:turn|fact|contrast)|by contrast|of course|however|meanwhile|too|though|likewise|again) $/;

/** The phrase before a comma that another comma closes: "Mira Holt, the harbour master, said". */
export function apposition(reading: Reading, close: number, floor: number): Found | undefined {
  const { tokens } = reading;
  const aside = asideStart(reading, close);
  if (aside !== undefined) return apposition(reading, aside, floor) ?? subjectEndingAt(reading, aside - 1);
  const mark = isQuoteAt(tokens, close) ? ',' : signAt(tokens, close);
  for (let at = close - 1; at > floor; at -= 1) {
    const subject = signAt(tokens, at) === mark ? describedAt(reading, at, floor) : undefined;
    if (!subject) continue;
    const named = described(reading, subject, at + 1, close - 1);
    const whole = isListed(reading, at, close) ? named : subject;
    return { subject: (mark === ',' && namedBefore(reading, whole)) || named, way: 'apposition' };
  }
  return undefined;
}

/** Whom the words behind a comma may describe; nobody where it is part of a name, "Pumpworks, Inc.". */
function describedAt(reading: Reading, comma: number, floor: number): Phrase | undefined {
  const subject = isInName(reading, comma) ? undefined : phraseEndingAt(reading, comma - 1);
  const isOther = !subject || subject.kind === 'pronoun' || isInside(reading, subject, floor);
  return isOther || isState(reading, subject) ? undefined : subject;
}

function isInName({ endingAt }: Reading, comma: number): boolean {
  for (let at = comma + 1; at < comma + 5; at += 1) if ((endingAt.get(at)?.first ?? at) < comma) return true;
  return false;
}

/** "keeper of lights, | buoys and piers": what stands behind the comma goes on with a list. */
function isListed({ tokens, grammar }: Reading, comma: number, close: number): boolean {
  for (let at = comma + 1; at < close; at += 1) {
    if (lowerAt(tokens, at) === 'and') return at > comma + 1;
    if (isClosedClass(lowerAt(tokens, at), grammar)) return false;
  }
  return false;
}

/** Part of another phrase: "the keeper of the light", "of Tanner’s | Row". */
function isInside({ tokens, grammar, endingAt }: Reading, phrase: Phrase, floor: number): boolean {
  const owner = endingAt.get(phrase.first - 1);
  const first = owner?.isPossessive ? owner.first : phrase.first;
  const before = lowerAt(tokens, first - 1);
  return first > floor && (grammar.prepositions.has(before) || grammar.passive.has(before));
}

/** "of Port Lisle, | N.C.," */
function isState({ tokens }: Reading, { first, mention }: Phrase): boolean {
  const isPlaced = mention?.bare.every((word) => word.includes('.') || isPlace(word.toLowerCase()));
  return isPlaced === true && signAt(tokens, first - 1) === ',';
}

export function subjectEndingAt(reading: Reading, last: number): Found | undefined {
  const subject = phraseEndingAt(reading, last);
  return subject && { subject, way: 'before' };
}

/** The comma before ", for example,": words between commas that describe nobody. */
function asideStart({ tokens }: Reading, close: number): number | undefined {
  let words = '';
  for (let at = close - 1; at > close - LONGEST_ASIDE; at -= 1) {
    if (signAt(tokens, at) === ',') return ASIDE.test(words) ? at : undefined;
    words = `${lowerAt(tokens, at)} ${words}`;
  }
  return undefined;
}

/** "Mira Holt, head of the board, a public body, said", "Mira Holt, head of the board said": the name at the head that it describes. */
export function namedBefore(reading: Reading, { kind, first, last }: Phrase): Phrase | undefined {
  if (kind !== 'noun' || signAt(reading.tokens, first - 1) !== ',') return undefined;
  const named = phraseEndingAt(reading, first - 2);
  const isOpening =
    named !== undefined &&
    (named.first === sentenceStart(reading, first) || isQuoteAt(reading.tokens, named.first - 1));
  const isFull = isOpening && named.mention?.person !== undefined && named.mention.bare.length > 1;
  return isFull ? { ...named, role: named.role ?? [first, last] } : undefined;
}

/** "the harbour master, Mira Holt, said" names Mira Holt; "Mira Holt, the harbour master," gives her role. */
function described(reading: Reading, subject: Phrase, first: number, last: number): Phrase {
  const isUnnamed = subject.kind === 'noun' || isOffice(reading, subject);
  const named = isUnnamed ? personIn(reading, first, last) : undefined;
  if (named?.mention)
    return namePhrase(named.mention, subject.first, named.role ?? [subject.first, subject.last]);
  if (subject.kind === 'noun') return opensClause(reading, first) ? subject : { ...subject, last };
  return { ...subject, last, role: subject.role ?? [first, last] };
}

/** "Mira Holt", "the painter Mira Holt (I-Isles)", "Mira Holt of Averell": whom an apposition names, who may be described before the name. */
function personIn(reading: Reading, first: number, last: number): Phrase | undefined {
  const mention = reading.startingAt.get(first);
  const named = mention ? namePhrase(mention, first) : phraseStartingAt(reading, first);
  const next = lowerAt(reading.tokens, (named?.last ?? last) + 1);
  const isWhole = named?.last === last || next === '(' || reading.grammar.belonging.has(next);
  return named?.mention?.person && isWhole ? named : undefined;
}

/** "an official, | speaking on condition of anonymity,", « le ministre, | qui était en visite, »: what somebody does is no part of who it is. */
function opensClause({ tokens, grammar }: Reading, at: number): boolean {
  const lower = lowerAt(tokens, at);
  return DOING.test(lower) || (grammar.relatives.has(lower) && !grammar.articles.has(lower));
}

const DOING = /^(?:\p{L}{3,}(?:ing|ed)|who|whose|which|dont|cuy[oa]|cuj[oa])$/u;

/** "The board’s | CEO, Mira Holt, said": an office with a capital. */
function isOffice({ grammar }: Reading, { mention }: Phrase): boolean {
  const isHeld = mention?.bare.some((word) => isOfficeWord(word.toLowerCase(), grammar));
  return !mention?.person?.given && isHeld === true;
}

function isOfficeWord(word: string, { titles, personNouns }: Reading['grammar']): boolean {
  return titles.has(word) || personNouns.has(word);
}

export function withAppositionAfter(reading: Reading, subject: Phrase): Phrase {
  const comma = reading.grammar.isVerbLast ? undefined : commaBehind(reading, subject.last, OF_OFFICE);
  if (subject.kind === 'pronoun' || subject.role || comma === undefined) return subject;
  if (comma > subject.last + 1) return namedBehind(reading, subject, comma);
  const isAged =
    /^\d{1,3}$/.test(signAt(reading.tokens, subject.last + 2)) &&
    signAt(reading.tokens, subject.last + 3) === ',';
  const first = subject.last + (isAged ? 4 : 2);
  const last = appositionEnd(reading, first);
  return last < first ? subject : { ...described(reading, subject, first, last), last: subject.last };
}

// "sagte der Leiter des Amts | für Küsten (AK),": "im Gespräch" is no part of the office
const OF_OFFICE = /^(?:für|\()$/;

/** Whom an apposition names behind an office that goes on: "der Leiter des Amts für Küsten (AK), | Ole Berg,". */
function namedBehind(reading: Reading, subject: Phrase, comma: number): Phrase {
  const last = appositionEnd(reading, comma + 1);
  const named = subject.kind === 'noun' ? personIn(reading, comma + 1, last) : undefined;
  const { mention } = named ?? {};
  if (!mention || mention.bare.length < 2) return subject;
  return { ...namePhrase(mention, subject.first, [subject.first, subject.last]), last };
}

function appositionEnd(reading: Reading, first: number): number {
  const limit = Math.min(sentenceEnd(reading, first - 1), first + LONGEST);
  let at = first;
  while (at < limit && !isQuoteAt(reading.tokens, at) && !isEnd(reading, at)) at += 1;
  return at - 1;
}

/** A sign that ends an apposition; the stop of an initial does not: "the U.N. envoy". */
function isEnd({ tokens }: Reading, at: number): boolean {
  const isInitial = /^\p{Lu}$/u.test(signAt(tokens, at - 1)) && inOneSentence(tokens, at, at + 1);
  return END.test(signAt(tokens, at)) && !(signAt(tokens, at) === '.' && isInitial);
}
