import { inOneSentence, isQuoteAt, lowerAt, signAt } from '#press/quotes/text/passage.ts';
import { isObjectPronoun } from '#press/quotes/phrase/object.ts';
import { canSpeak, type Phrase } from '#press/quotes/phrase/phrase.ts';
import { phraseStartingAt } from '#press/quotes/phrase/phraseAfter.ts';
import type { Reading } from '#press/quotes/text/reading.ts';

/**
 * The verb that whoever says something stands behind, since its clause begins with anything else: `Dennoch | gesteht Holt ein`,
 * `Auf Nachfrage | sagt Holt`, `Immer | hat sie diesen Satz gesagt`. None where a subject comes first, or the verb last.
 *
 * - Only of languages whose verb comes second.
 */
export function verbOfInverted(reading: Reading, cue: number): number | undefined {
  if (!reading.grammar.isVerbSecond) return undefined;
  const start = clauseStart(reading, cue);
  if (start !== undefined && isSubordinate(reading, start)) return undefined;
  const verb = finiteVerb(reading, start ?? cue, cue);
  return beginsWithOther(reading, start ?? verb, verb) ? verb : undefined;
}

/** "Als | Mira Holt den Kai „zu teuer“ | nannte,": who a clause is about whose verb comes last, right behind what is quoted. */
export function subjectOfVerbLast(reading: Reading, cue: number): Phrase | undefined {
  const { tokens, grammar } = reading;
  if (!grammar.isVerbSecond || !isQuoteAt(tokens, cue - 1) || !isClauseEnd(reading, cue)) return undefined;
  let at = cue - 2;
  while (tokens[at]?.kind === 'word' && !isSubordinating(reading, at)) at -= 1;
  if (!isSubordinating(reading, at) || !inOneSentence(tokens, at, cue)) return undefined;
  const subject = phraseStartingAt(reading, at + 1);
  return subject && subject.last < cue && canSpeak(reading, subject) ? subject : undefined;
}

function isClauseEnd({ tokens }: Reading, at: number): boolean {
  return /^[,.]$/.test(signAt(tokens, at + 1)) || !inOneSentence(tokens, at + 1, at);
}

/** "als", "weil" where a clause begins; not „als „Unsinn““ within it. */
function isSubordinating({ tokens, grammar }: Reading, at: number): boolean {
  const lower = lowerAt(tokens, at);
  const isOpening = signAt(tokens, at - 1) === ',' || !inOneSentence(tokens, at - 1, at);
  return isOpening && grammar.conjunctions.has(lower) && !COORDINATING.has(lower);
}

/** Where the clause begins that a verb stands in: behind the last sign, quotation or conjunction before it. */
function clauseStart({ tokens, grammar }: Reading, cue: number): number | undefined {
  let at = cue;
  while (inOneSentence(tokens, at - 1, cue) && !isParting(tokens[at - 1]?.text ?? '')) {
    const isApart = isQuoteAt(tokens, at - 1) && tokens[at - 2]?.kind !== 'word';
    if (isApart || grammar.conjunctions.has(lowerAt(tokens, at - 1))) break;
    at -= 1;
  }
  return at < cue ? at : undefined;
}

function isParting(text: string): boolean {
  return /^[,;:()–—]$/.test(text);
}

/** "dass Holt das sagte", "in der Holt das sagte": the verb comes last. */
function isSubordinate({ tokens, grammar }: Reading, start: number): boolean {
  const joint = lowerAt(tokens, start - 1);
  const isJoined = grammar.conjunctions.has(joint) && inOneSentence(tokens, start - 1, start);
  if (isJoined) return !COORDINATING.has(joint);
  const isBehindComma = signAt(tokens, start - 1) === ',';
  const first = grammar.prepositions.has(lowerAt(tokens, start)) ? start + 1 : start;
  return (
    isBehindComma && (grammar.relatives.has(lowerAt(tokens, first)) || RELATIVE.test(lowerAt(tokens, first)))
  );
}

const COORDINATING = new Set(['und', 'aber', 'oder', 'denn', 'doch', 'sondern']);
const RELATIVE = /^(?:dem|den|denen|deren|dessen|welche[mnrs]?)$/;

/** The auxiliary of a participle, "hat … gesagt", else the cue itself. */
function finiteVerb({ tokens, grammar }: Reading, start: number, cue: number): number {
  for (let at = cue - 1; at > start; at -= 1) {
    const lower = lowerAt(tokens, at);
    if (grammar.auxiliaries.has(lower) && !grammar.passive.has(lower)) return at;
  }
  return cue;
}

/** Whether what stands before the verb is no subject: an adverb, a preposition and what it governs, an object, a time. */
function beginsWithOther(reading: Reading, start: number, verb: number): boolean {
  const { tokens, grammar } = reading;
  if (start >= verb) return isInvertedAlone(reading, verb);
  let at = start;
  while (at < verb && isAdverb(reading, at, verb)) at += 1;
  if (at === verb) return true;
  const lower = lowerAt(tokens, at);
  const isGoverned = grammar.prepositions.has(lower) && !isObjectPronoun(reading, verb - 1);
  return isGoverned || grammar.objects?.has(lower) === true || BEHIND_TIME.test(lowerAt(tokens, verb - 1));
}

/** "Doch | sagt Holt", "Wenn wir fragten, | sagten sie": nothing else stands before the verb. */
function isInvertedAlone({ tokens, grammar }: Reading, verb: number): boolean {
  const before = lowerAt(tokens, verb - 1);
  if (before === 'doch') return !inOneSentence(tokens, verb - 2, verb);
  return before === ',' && grammar.pronouns.has(lowerAt(tokens, verb + 1)) && !isQuoteAt(tokens, verb - 2);
}

const BEHIND_TIME = /^(?:später|zuvor|danach|darauf|vorher)$/;

/** A word of the table, or the first of its sentence alone where it ends as adverbs do: "Sichtlich | gesteht". */
function isAdverb({ tokens, grammar, startingAt }: Reading, at: number, verb: number): boolean {
  const lower = lowerAt(tokens, at);
  if (grammar.adverbs.has(lower)) return true;
  const isAlone = at === verb - 1 && startingAt.get(at)?.person?.given === undefined;
  return isAlone && ADVERB.test(lower);
}

const ADVERB = /(?:.{3}lich|weise|maßen|dings|falls|seits|wegs)$/;
