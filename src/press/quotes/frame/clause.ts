import type { Frame } from './frame.ts';
import { phraseStartingAt } from '#press/quotes/phrase/phraseAfter.ts';
import { inOneSentence, isQuoteAt, lowerAt, signAt } from '#press/quotes/text/passage.ts';
import type { Reading } from '#press/quotes/text/reading.ts';

/** A cue inside ", who said so," or "As Holt spoke, the board …" says nothing of what follows the clause. */
export function isClosed(reading: Reading, frame: Frame, at: number): boolean {
  const { way, cue } = frame;
  const isAside = way === 'before' && isInAside(reading, frame);
  if (way !== 'relative' && !isAside) return false;
  for (let next = cue + 1; next < at - 1; next += 1)
    if (signAt(reading.tokens, next) === ',' && (!isAside || opensClause(reading, next + 1))) return true;
  return false;
}

function isInAside({ tokens }: Reading, { kind, cue, subject }: Frame): boolean {
  const opening = lowerAt(tokens, subject.first - 1);
  if (opening === 'as') return kind === 'weak' || TALKS.test(lowerAt(tokens, cue));
  return OPENS_ASIDE.test(opening);
}

const OPENS_ASIDE = /^(?:when|while|after|before|because|although|though|since|once|until)$/;
// "As Holt spoke, …" is a time; "As Holt explained, …" is whose words they are
const TALKS = /^(?:spoke|speaks)$/;

/** Whether a clause with a subject of its own begins: "the board …", "and at one point the board …". */
function opensClause(reading: Reading, at: number): boolean {
  const { tokens, grammar } = reading;
  const first = lowerAt(tokens, at) === 'and' ? at + 1 : at;
  const isTime = first > at && grammar.prepositions.has(lowerAt(tokens, first));
  return isTime || phraseStartingAt(reading, first) !== undefined;
}

/** Behind the last sign, quotation or conjunction before a token. */
export function clauseStart({ tokens, grammar }: Reading, from: number): number {
  let at = from;
  while (
    inOneSentence(tokens, at - 1, from) &&
    !PARTING.test(signAt(tokens, at - 1)) &&
    !isQuoteAt(tokens, at - 1) &&
    !grammar.conjunctions.has(lowerAt(tokens, at - 1))
  )
    at -= 1;
  return at;
}

const PARTING = /^[,.;:()—–]$/;
