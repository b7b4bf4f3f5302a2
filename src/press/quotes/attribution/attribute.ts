import { inOneSentence, isQuoteAt, lowerAt, signAt } from '#press/quotes/text/passage.ts';
import { acrossParagraphs } from './acrossParagraphs.ts';
import { bySubject, nobody, type Attribution, type Place } from './attribution.ts';
import { isPassive, type Frame } from '#press/quotes/frame/frame.ts';
import { inParagraph, spokeBefore } from './inParagraph.ts';
import { inSentence } from './inSentence.ts';
import { verbBehind } from './leftOut.ts';
import { isToldUnread } from './unread.ts';
import { canSpeak, type Phrase } from '#press/quotes/phrase/phrase.ts';
import { mainSubject } from '#press/quotes/phrase/mainSubject.ts';
import { sentenceOf, type Reading } from '#press/quotes/text/reading.ts';
import { isSomebody } from '#press/quotes/phrase/somebody.ts';

/** Gives each quotation of each passage the phrase that names its speaker, in order of reading. */
export function attributeAll(
  readings: readonly Reading[],
  framesOf: readonly (readonly Frame[])[],
): Attribution[][] {
  const earlier: Attribution[][] = [];
  for (const [passage, reading] of readings.entries()) {
    const here: Attribution[] = [];
    const frames = framesOf[passage] ?? [];
    const bySentence = Map.groupBy(frames, ({ cue }) => sentenceOf(reading, cue));
    const place = { readings, framesOf, earlier, here, passage, reading, frames, bySentence };
    for (const at of reading.tokens.keys())
      if (isQuoteAt(reading.tokens, at)) here.push(attribute(place, at));
    earlier.push(here);
  }
  return earlier;
}

function attribute(place: Place, at: number): Attribution {
  const told = inSentence(place, at);
  if (told) return { ...told, verb: undefined };
  if (isToldUnread(place.reading, at)) return nobody('unread', place);
  const found = inParagraph(place, at) ?? acrossParagraphs(place, at) ?? leadingUp(place, at);
  return { ...found, verb: verbBehind(place.reading, at) };
}

/** Whoever the sentence that leads up to the words is about, or spoke before it. */
function leadingUp(place: Place, at: number): Attribution {
  const subject = mainSubject(place.reading, at);
  const previous =
    subject?.last === at - 1 && isGoingOn(place.reading, at) ? spokeBefore(place, at) : undefined;
  if (previous) return previous;
  if (subject && canSpeak(place.reading, subject) && isTold(place.reading, subject, at))
    return bySubject('subject', subject, place.passage);
  return byEarlier(place, subject, at);
}

/** Whoever spoke before, where the sentence has no subject of its own that leads up to the words; else nobody. */
function byEarlier(place: Place, subject: Phrase | undefined, at: number): Attribution {
  const earlier = isOwnSubject(place.reading, subject, at) ? undefined : spokeBefore(place, at);
  return earlier ?? nobody('none', place);
}

/** Whether the words behind a subject are its own and not of it; where nouns tell who speaks, somebody and a colon must. */
function isTold(reading: Reading, subject: Phrase, at: number): boolean {
  if (isPartOfClause(reading, at)) return false;
  if (!reading.grammar.isTellingNouns) return true;
  return isBehindColon(reading, at) && isSomebody(reading, subject) && !isImpersonal(reading, subject);
}

/** Whether a sentence that leads up to the words with a colon tells of another than spoke before. */
function isOwnSubject(reading: Reading, subject: Phrase | undefined, at: number): boolean {
  const { isTellingNouns, hasCapitalNouns } = reading.grammar;
  return subject !== undefined && (isTellingNouns || hasCapitalNouns) === true && isBehindColon(reading, at);
}

function isBehindColon({ tokens }: Reading, at: number): boolean {
  return signAt(tokens, at - 1) === ':';
}

/** « Il a fallu », “il faut”, « il y a » */
function isImpersonal({ tokens }: Reading, { kind, last }: Phrase): boolean {
  const behind = tokens.slice(last + 1, last + IMPERSONAL_REACH);
  return kind === 'pronoun' && behind.some(({ lower }) => IMPERSONAL.test(lower));
}

const IMPERSONAL = /^(?:faut|fallu|fallait|faudra|agit|agissait|suffit|y)$/;
const IMPERSONAL_REACH = 6;

/** “…,” said Holt. Moor “has no idea”: a name, and what is said of its bearer. */
function isGoingOn({ tokens }: Reading, at: number): boolean {
  return /^\p{Ll}/u.test(tokens[at]?.text ?? '');
}

/** "was hailed as “the saviour”", "faces charges of “fraud”": words about the subject, which it has not said unless behind a colon. */
function isPartOfClause(reading: Reading, at: number): boolean {
  const { tokens, grammar } = reading;
  if (signAt(tokens, at - 1) === ':') return false;
  const before = lastWordBefore(reading, at);
  if (isPassive(reading, before)) return true;
  if (!grammar.passiveForm && hasPassive(reading, before)) return true;
  const joint = lowerAt(tokens, before);
  if (!grammar.prepositions.has(joint) && joint !== 'as') return false;
  for (let word = before - 1; word > before - JUDGED_REACH; word -= 1)
    if (isPassive(reading, word) || JUDGED.test(lowerAt(tokens, word))) return true;
  return false;
}

/** "wurde von Holt „eine Gefahr“ genannt": where the verb comes last, its auxiliary tells. */
function hasPassive({ tokens, grammar }: Reading, before: number): boolean {
  for (let at = before; at > before - PASSIVE_REACH && inOneSentence(tokens, at, before); at -= 1)
    if (grammar.passive.has(lowerAt(tokens, at))) return true;
  return false;
}

const PASSIVE_REACH = 8;

// What somebody is given or told to have done
const JUDGED = /^(?:charges?|counts?|guilty|convicted|accused|allegations?|awards?|prizes?|titles?)$/;
const JUDGED_REACH = 4;

function lastWordBefore({ tokens }: Reading, at: number): number {
  let before = at - 1;
  while (tokens[before]?.kind === 'mark') before -= 1;
  return before;
}
