import { isClosedClass } from '#press/quotes/cues/grammar.ts';
import { beforeDay, behindDay, isSkipped, somebodyBehindAside } from './asides.ts';
import { clauseStart } from './clause.ts';
import { beforeHabit, beforePerceived } from './frame.ts';
import { subjectOfVerbLast, verbOfInverted } from './verbSecond.ts';
import type { Mention } from '#press/quotes/people/people.ts';
import {
  apposition,
  namedBefore,
  subjectEndingAt,
  withAppositionAfter,
} from '#press/quotes/phrase/apposition.ts';
import { beginsClause, withPartnerBefore, withPartnerBehind } from '#press/quotes/phrase/joint.ts';
import { isInObjectCase, isObjectAt, isObjectPronoun } from '#press/quotes/phrase/object.ts';
import { type Found, type Phrase, canSpeak, hasPersonNoun } from '#press/quotes/phrase/phrase.ts';
import { phraseStartingAt } from '#press/quotes/phrase/phraseAfter.ts';
import { phraseEndingAt } from '#press/quotes/phrase/phraseBefore.ts';
import { inOneSentence, isQuoteAt, lowerAt, signAt } from '#press/quotes/text/passage.ts';
import { type Reading, sentenceStart } from '#press/quotes/text/reading.ts';

const PAUSE = /^[,—–]$/;

/** The subject right before or, behind a quotation, right after a cue. */
export function subjectOf(reading: Reading, cue: number): Found | undefined {
  const told = subjectOfVerbLast(reading, cue);
  if (told) return { subject: told, way: 'after' };
  const verb = verbOfInverted(reading, cue);
  if (verb !== undefined) return subjectBehind(reading, verb);
  const before = subjectBefore(reading, cue);
  if (before) return before;
  const around = subjectAround(reading, cue);
  const isInvertible = !isTold(reading, cue) && !(around && isWeak(reading, cue));
  return (isInvertible ? subjectAfter(reading, cue) : undefined) ?? around;
}

function isWeak({ tokens, grammar }: Reading, cue: number): boolean {
  return grammar.weakVerbs.has(lowerAt(tokens, cue));
}

/** "Holt, keeper of the “Salt,” said": an apposition that ends with words in marks. */
function subjectAround(reading: Reading, cue: number): Found | undefined {
  const isQuoted = reading.tokens[cue - 1]?.kind === 'quote' && reading.tokens[cue - 1]?.text.endsWith(',');
  return isQuoted ? apposition(reading, cue - 1, sentenceStart(reading, cue)) : undefined;
}

/** Verbs that name the listener behind them: "told the Courier". */
function isTold({ tokens }: Reading, cue: number): boolean {
  return /^(?:told|tells|tell|assured|assures|reminded|informed)$/.test(lowerAt(tokens, cue));
}

function subjectBefore(reading: Reading, cue: number): Found | undefined {
  const { tokens } = reading;
  const floor = sentenceStart(reading, cue);
  let at = beforeHabit(reading, beforePerceived(reading, cue)) - 1;
  while (at >= floor && isSkipped(reading, at)) at -= 1;
  at = beforeDay(reading, at);
  if (at < floor || isQuoteAt(tokens, at)) return undefined;
  if (isRelative(reading, at)) return antecedent(reading, at);
  if (PAUSE.test(signAt(tokens, at))) return describedBefore(reading, at, floor);
  const found = subjectEndingAt(reading, at);
  if (!found) return undefined;
  return isObjectAt(reading, found.subject.first) || isInObjectCase(reading, found.subject.first)
    ? subjectOver(reading, found)
    : { ...found, subject: namedBefore(reading, found.subject) ?? withPartnerBefore(reading, found.subject) };
}

/** Whom an apposition or a party describes that a pause closes. */
function describedBefore(reading: Reading, pause: number, floor: number): Found | undefined {
  const found = partyNamed(reading, pause - 1) ?? apposition(reading, pause, floor);
  if (!found || isInObjectCase(reading, found.subject.first)) return undefined;
  return { ...found, subject: withPartnerBefore(reading, found.subject) };
}

/** Who does what an object of the clause stands behind; a noun that nobody does anything to speaks itself. */
function subjectOver(reading: Reading, found: Found): Found | undefined {
  const { kind, first } = found.subject;
  const head = kind === 'pronoun' ? found : headOfClause(reading, found.subject);
  if (!head && isBehindCue(reading, first)) return undefined;
  const isNoun = kind === 'noun' && !reading.grammar.objects && !isAdverbial(reading, found.subject);
  return head ?? (isNoun ? found : undefined);
}

/** "said in | a statement": what somebody speaks in does not speak itself, whatever is done to it. */
function isBehindCue({ tokens, grammar }: Reading, first: number): boolean {
  return inOneSentence(tokens, first - 2, first) && grammar.verbs.has(lowerAt(tokens, first - 2));
}

/** "then for | some reason": a thing behind a preposition that joins it to no noun. */
function isAdverbial(reading: Reading, subject: Phrase): boolean {
  const { tokens, grammar } = reading;
  const before = subject.first - 2;
  const isJoined =
    inOneSentence(tokens, before, subject.first) &&
    tokens[before]?.kind === 'word' &&
    !isClosedClass(lowerAt(tokens, before), grammar);
  return !isJoined && !canSpeak(reading, subject);
}

/** Who the clause is about that a name is only the object of; nobody where that cannot speak. */
function headOfClause(reading: Reading, { first, last }: Phrase): Found | undefined {
  const subject = phraseStartingAt(reading, clauseStart(reading, first));
  const isOther = subject !== undefined && subject.first < first && subject.mention?.last !== last;
  const isSomebody =
    isOther && (canSpeak(reading, subject) || lowerAt(reading.tokens, subject.last + 1) === 'who');
  return isSomebody ? { subject, way: 'main' } : undefined;
}

/** "Gov. Mira Holt (I-Isles), said", "Mira Holt, PhD, said": a comma behind what belongs to the name. */
function partyNamed(reading: Reading, close: number): Found | undefined {
  const inner = reading.endingAt.get(close);
  const isLettered = inner !== undefined && hasComma(reading, inner) && beginsClause(reading, inner.first);
  if (signAt(reading.tokens, close) !== ')' && !isLettered) return undefined;
  const subject = phraseEndingAt(reading, close);
  const isParty = isLettered ? subject?.kind === 'name' : subject?.mention?.person !== undefined;
  return subject && isParty ? { subject, way: 'before' } : undefined;
}

function hasComma({ tokens }: Reading, { first, last }: Mention): boolean {
  return tokens.slice(first, last).some(({ text }) => text === ',');
}

/** "a cap that read", but "said that": of "that" only what is behind what can be read. */
function isRelative({ tokens, grammar }: Reading, at: number): boolean {
  const lower = lowerAt(tokens, at);
  if (lower !== 'that') return grammar.relatives.has(lower);
  const before = lowerAt(tokens, at - 1);
  const isVerb =
    grammar.verbs.has(before) || grammar.weakVerbs.has(before) || grammar.participles.has(before);
  return tokens[at - 1]?.kind === 'word' && !isVerb && READING.test(lowerAt(tokens, at + 1));
}

const READING = /^(?:read|reads|said|says)$/;

function antecedent(reading: Reading, relative: number): Found | undefined {
  const before = signAt(reading.tokens, relative - 1) === ',' ? relative - 2 : relative - 1;
  const subject = phraseEndingAt(reading, before);
  return subject && { subject, way: 'relative' };
}

/** A subject behind its verb: `“…,” said Mira Holt` or `…, said Mira Holt`. */
function subjectAfter(reading: Reading, cue: number): Found | undefined {
  const found = isInverted(reading, cue) ? subjectBehind(reading, cue) : undefined;
  return found && isThingBehindPause(reading, cue, found.subject) ? undefined : found;
}

/** « a, quant à elle, annoncé | son intention »: where nouns tell who speaks, a thing behind a verb and a comma is its object. */
function isThingBehindPause(reading: Reading, cue: number, { kind, first, last }: Phrase): boolean {
  const { tokens, grammar } = reading;
  const isThing = grammar.isTellingNouns && kind === 'noun' && !hasPersonNoun(reading, first, last);
  if (!isThing || isWeak(reading, cue)) return false;
  return PAUSE.test(signAt(tokens, cue - 1)) && !isQuoteAt(tokens, cue - 2);
}

function subjectBehind(reading: Reading, cue: number): Found | undefined {
  const { tokens } = reading;
  let at = behindDay(reading, cue + 1);
  while (isAdverb(reading, at) || isObjectPronoun(reading, at)) at += 1;
  if (isOfName(reading, at)) at += 1;
  if (isInObjectCase(reading, at)) return undefined;
  const subject = inOneSentence(tokens, at, cue) ? phraseStartingAt(reading, at) : undefined;
  if (subject && opensClause(reading, subject)) return undefined;
  const named = subject ?? somebodyBehindAside(reading, at);
  const told = named && withPartnerBehind(reading, named);
  return told && { subject: withAppositionAfter(reading, told), way: 'after' };
}

/** "Holt, keeper of the “Salt,” said | it was shut": a pronoun with a verb of its own is what is said, and not who says it. */
function opensClause({ tokens, grammar }: Reading, { kind, last }: Phrase): boolean {
  return kind === 'pronoun' && !grammar.isVerbSecond && grammar.auxiliaries.has(lowerAt(tokens, last + 1));
}

/** "sagte | von Preen": a preposition that is a part of whom the article names in full. */
function isOfName({ tokens, startingAt }: Reading, at: number): boolean {
  const { person, bare = [] } = startingAt.get(at + 1) ?? {};
  return person?.name.includes(` ${lowerAt(tokens, at)} ${bare[0]}`) === true;
}

/** "also", « de son côté »; but « son mari »: a possessive is a part of an adverb only before another. */
function isAdverb(reading: Reading, at: number): boolean {
  const { tokens, grammar } = reading;
  const lower = lowerAt(tokens, at);
  const next = lowerAt(tokens, at + 1);
  if (grammar.prepositions.has(lower)) return grammar.determiners.has(next) && isAdverb(reading, at + 1);
  return grammar.adverbs.has(lower) && (!grammar.determiners.has(lower) || grammar.adverbs.has(next));
}

/** Whether a quotation or, after other words, a comma stands right before a cue, or what is told there: « comme l’a rappelé ». */
function isInverted(reading: Reading, cue: number): boolean {
  let before = cue - 1;
  while (isSkipped(reading, before)) before -= 1;
  if (reading.grammar.likening?.has(lowerAt(reading.tokens, before))) return true;
  const isPaused = PAUSE.test(signAt(reading.tokens, before));
  const isParted =
    isQuoteAt(reading.tokens, before) && !(reading.grammar.isTellingNouns && isWeak(reading, cue));
  return inOneSentence(reading.tokens, before, cue) && (isPaused || isParted);
}
