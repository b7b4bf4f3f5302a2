import type { Phrase } from '#press/quotes/phrase/phrase.ts';
import { phraseEndingAt } from '#press/quotes/phrase/phraseBefore.ts';
import { inOneSentence, lowerAt, signAt } from '#press/quotes/text/passage.ts';
import { sentenceStart, type Reading } from '#press/quotes/text/reading.ts';
import { isSkipped } from './asides.ts';
import type { Frame } from './frame.ts';

/**
 * Whether the sentence does not vouch for a cue: "Holt reportedly said", "is alleged to have said", "if Holt said", "critics claim that
 * Holt said". Then the words are Holt's only if whoever tells so is right.
 *
 * - "Holt said he told them" is no more than Holt's own account.
 * - "In the first scene Holt says": what is said in a work is whoever wrote it's.
 */
export function isHearsay(reading: Reading, frame: Frame): boolean {
  if (frame.kind === 'participle' || frame.kind === 'source') return false;
  if (isHedged(reading, frame) || isInScene(reading, frame)) return true;
  const { first, mention } = frame.subject;
  const isBefore = first < frame.cue && frame.way !== 'relative';
  return (
    isBefore && (isToldOf(reading, frame.subject, first) || isToldOf(reading, frame.subject, mention?.first))
  );
}

/** "says Holt in the second act", "In the novel, Holt tells"; but "said at the scene", "says Holt, who was in the film". */
function isInScene(reading: Reading, { cue, first }: Frame): boolean {
  const { tokens } = reading;
  if (!/[^s]s$/.test(lowerAt(tokens, cue))) return false;
  const end = Math.min(tokens.length, cue + SCENE_REACH);
  for (let at = Math.max(0, first - SCENE_REACH); at < end; at += 1) {
    if (!inOneSentence(tokens, at, cue)) continue;
    const isScene = SCENE.test(lowerAt(tokens, at)) || (at < first && WORK.test(lowerAt(tokens, at)));
    if (isScene && isWithin(reading, at)) return true;
  }
  return false;
}

/** "in | the very first scene" */
function isWithin({ tokens }: Reading, noun: number): boolean {
  for (let at = noun - 1; at > noun - LONGEST_SCENE && tokens[at]?.kind === 'word'; at -= 1)
    if (lowerAt(tokens, at) === 'in') return DETERMINER.test(lowerAt(tokens, at + 1));
  return false;
}

const SCENE = /^(?:scene|act)$/;
const WORK = /^(?:novel|musical|play|sitcom|film|movie)$/;
const DETERMINER = /^(?:the|an?|one|another|this|that|its|his|her)$/;
const LONGEST_SCENE = 5;
/** A scene stands near the cue: a sentence without an end has thousands of both. */
const SCENE_REACH = 24;

function isHedged(reading: Reading, { cue, subject, way }: Frame): boolean {
  const { tokens, grammar } = reading;
  if (!grammar.hedge) return false;
  const isInOrder = way === 'before' && subject.last < cue;
  const floor = Math.max(isInOrder ? subject.last : -1, cue - HEDGE_REACH);
  let words = ' ';
  for (let at = cue; at > floor && inOneSentence(tokens, at, cue) && !isClauseEnd(reading, at); at -= 1)
    words = ` ${lowerAt(tokens, at)}${words}`;
  // „soll | Holt gesagt haben“, "Apparently | Holt said"
  const before = isInOrder ? ` ${lowerAt(tokens, subject.first - 1)}` : '';
  return grammar.hedge.test(before + words) || isDoubted(reading, subject.first - 1);
}

const HEDGE_REACH = 7;

function isClauseEnd({ tokens, grammar }: Reading, at: number): boolean {
  return /^[,;:()—–]$/.test(signAt(tokens, at)) || grammar.conjunctions.has(lowerAt(tokens, at));
}

/** "whether | Holt said", "Did | Holt say" */
function isDoubted(reading: Reading, before: number): boolean {
  const lower = lowerAt(reading.tokens, before);
  return DOUBTING.test(lower) || (ASKING.test(lower) && sentenceStart(reading, before) === before);
}

const DOUBTING = /^(?:if|whether|ob|falls)$/;
const ASKING = /^(?:did|does|has|had)$/;

/** "“…,” Holt told them, | prosecutors say.": a cue behind another that ends the sentence tells who tells of it. */
export function isTeller({ tokens }: Reading, { first, last, kind }: Frame, told: Frame): boolean {
  const isBehind =
    kind === 'strong' && told.kind === 'strong' && first > told.last && signAt(tokens, first - 1) === ',';
  return isBehind && (signAt(tokens, last + 1) === '.' || !inOneSentence(tokens, last + 1, last));
}

/** "Critics claim | Holt", "Moor told the court that | Holt", „Moor behauptet, dass | Holt“, but "the plan that | Holt". */
function isToldOf(reading: Reading, subject: Phrase, first = subject.first): boolean {
  const { tokens, grammar } = reading;
  const isThat = THAT.test(lowerAt(tokens, first - 1));
  let verb = first - (isThat ? 2 : 1);
  if ((isThat || grammar.isVerbSecond) && signAt(tokens, verb) === ',') verb -= 1;
  if (!inOneSentence(tokens, verb, first)) return false;
  if (!isTelling(reading, verb)) verb = beforeListener(reading, verb);
  if (!isTelling(reading, verb) || !(isThat || hasTeller(reading, verb))) return false;
  return subject.kind !== 'pronoun' || isOther(reading, verb);
}

/** "Critics have long | claimed"; but "“…,” | said Holt and added", whose own words those are. */
function hasTeller(reading: Reading, verb: number): boolean {
  let at = verb - 1;
  while (isSkipped(reading, at)) at -= 1;
  return inOneSentence(reading.tokens, at, verb) && phraseEndingAt(reading, at) !== undefined;
}

const THAT = /^(?:that|how|dass|que|che|dat)$/;

function isTelling({ tokens, grammar }: Reading, at: number): boolean {
  const lower = lowerAt(tokens, at);
  return !tokens[at]?.isCapital && (grammar.verbs.has(lower) || TELLING.test(lower));
}

const TELLING =
  /^(?:allege|claim|suggest|insist|argue|hear|hears|heard|believe[sd]?|thinks?|thought|suspect(?:s|ed)?|understands?|understood|behaupte(?:n|t|te|ten)|alega[nm]?|aleg(?:ó|aron)|prétend(?:ent)?|beweer(?:t|de|den))$/;

/** "told | the court", "told | a friend of hers" */
function beforeListener({ tokens }: Reading, last: number): number {
  let at = last;
  while (at > last - LONGEST_LISTENER && tokens[at]?.kind === 'word' && !TOLD.test(lowerAt(tokens, at)))
    at -= 1;
  return at;
}

const TOLD = /^(?:told|tells|tell|informed|warned)$/;
const LONGEST_LISTENER = 5;

/** "Critics | claim he said": several, or a thing, tell of another, whom a person may be himself. */
function isOther(reading: Reading, verb: number): boolean {
  const teller = phraseEndingAt(reading, verb - 1);
  if (teller?.kind !== 'noun') return false;
  const gender = reading.grammar.nouns.get(lowerAt(reading.tokens, teller.last));
  return gender === 'plural' || gender === 'thing';
}
