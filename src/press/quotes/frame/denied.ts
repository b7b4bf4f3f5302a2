import { inOneSentence, lowerAt } from '#press/quotes/text/passage.ts';
import type { Reading } from '#press/quotes/text/reading.ts';
import type { Frame } from './frame.ts';

/** "Nobody said", "Holt did not say", "Holt denied having said", "Moor denied that Holt said". */
export function isDenied(reading: Reading, frame: Frame): boolean {
  return isOfNobody(reading, frame) || isNegated(reading, frame) || isBehindDenial(reading, frame);
}

/** "Nobody said", "Holt recalled that no one said"; behind a participle without an article nobody acts: « est | accusé | d’avoir dit ». */
function isOfNobody({ tokens, grammar }: Reading, { cue, subject, way }: Frame): boolean {
  const { first } = subject;
  const word = (at: number): string => lowerAt(tokens, at);
  const opening = [word(first), `${word(first)} ${word(first + 1)}`];
  // « une | personne | raconte » is somebody
  const before = way === 'main' ? [word(cue - 1), `${word(cue - 2)} ${word(cue - 1)}`] : [];
  return (
    [...opening, ...before].some((words) => grammar.nobody.has(words)) || grammar.negators.has(word(first))
  );
}

function isNegated({ tokens, grammar }: Reading, { cue, subject, way }: Frame): boolean {
  // "neither Moor nor | Holt said"
  if (lowerAt(tokens, subject.first - 1) === 'nor') return true;
  const from = way === 'before' && subject.last < cue ? subject.last + 1 : cue - 1;
  for (let at = from; at < cue; at += 1)
    if (grammar.negators.has(lowerAt(tokens, at))) return !/^(?:only|just)$/.test(lowerAt(tokens, at + 1));
  return false;
}

function isBehindDenial(reading: Reading, { cue, subject, way }: Frame): boolean {
  const named = way === 'main' ? reading.endingAt.get(cue - 1) : subject;
  if (named) return way !== 'after' && isDeniedClause(reading, named.first);
  let at = cue - 1;
  while (at > cue - MOST_BEHIND && isJoining(reading, at)) at = (reading.endingAt.get(at)?.first ?? at) - 1;
  return at < cue - 1 && inOneSentence(reading.tokens, at, cue) && isNegator(reading, at);
}

const MOST_BEHIND = 6;

/** „bestritt | , | gesagt“, "denied | having | said", "accused | Holt of | saying", "declined | to | say" */
function isJoining(reading: Reading, at: number): boolean {
  const { tokens, grammar, endingAt } = reading;
  if (isNegator(reading, at)) return false;
  const lower = lowerAt(tokens, at);
  if (grammar.isVerbSecond && lower === ',') return true;
  return endingAt.has(at) || grammar.prepositions.has(lower) || grammar.auxiliaries.has(lower);
}

/** "Moor denied that | Holt said" */
function isDeniedClause(reading: Reading, first: number): boolean {
  const { tokens, grammar } = reading;
  const isThat = grammar.relatives.has(lowerAt(tokens, first - 1));
  return isThat && inOneSentence(tokens, first - 2, first) && isNegator(reading, first - 2);
}

function isNegator({ tokens, grammar }: Reading, at: number): boolean {
  return grammar.negators.has(lowerAt(tokens, at));
}
