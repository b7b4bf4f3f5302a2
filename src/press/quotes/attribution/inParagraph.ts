import { isQuoteAt, signAt } from '#press/quotes/text/passage.ts';
import { leftOutSubject } from './leftOut.ts';
import {
  byFrame,
  bySubject,
  goingOn,
  lastSpoken,
  type Attribution,
  type Place,
  type Rule,
} from './attribution.ts';
import type { Frame } from '#press/quotes/frame/frame.ts';
import { canSpeak, type Phrase } from '#press/quotes/phrase/phrase.ts';
import { mainSubject } from '#press/quotes/phrase/mainSubject.ts';
import { sentenceOf, sentenceStart, type Reading } from '#press/quotes/text/reading.ts';
import { isSomebody } from '#press/quotes/phrase/somebody.ts';

/** The speaker of a quotation that begins its sentence: whoever spoke or was told of before it in the paragraph. */
export function inParagraph(place: Place, at: number): Attribution | undefined {
  const { reading, passage, here } = place;
  const start = sentenceStart(reading, at);
  if (!isFirstWord(reading, start, at)) return undefined;
  const previousSentence = sentenceOf(reading, lastQuoteBefore(reading, at));
  const between = cueBetween(place, previousSentence, sentenceOf(reading, at));
  if (between) return byFrame('preceding', between, passage);
  const previous = lastSpoken(here);
  if (previous?.subject && sentenceOf(reading, at) - previousSentence <= 1)
    return { ...previous, rule: surest(previous.rule), isSameUtterance: true };
  return takingOver(place, at, previous);
}

/** Going on is no surer than what went before: whoever was taken from a paragraph before is not told by going on. */
function surest(rule: Rule): Rule {
  return rule === 'monologue' || rule === 'preceding' || rule === 'subject' ? rule : 'resumed';
}

/** The person whom the sentence before tells of; else whoever spoke before it goes on. */
function takingOver(
  { reading, passage }: Place,
  at: number,
  previous: Attribution | undefined,
): Attribution | undefined {
  const lead = leadingSubject(reading, sentenceStart(reading, at)) ?? leftOutSubject(reading, at);
  if (lead && (!previous?.subject || isAnother(lead, previous.subject)))
    return bySubject('preceding', lead, passage);
  return previous?.subject && { ...previous, rule: goingOn(previous.rule), isSameUtterance: false };
}

/** Whom the sentence before is about, where that one can speak. */
function leadingSubject(reading: Reading, start: number): Phrase | undefined {
  const lead = start > 0 ? mainSubject(reading, start - 1) : undefined;
  const isLead =
    lead && canSpeak(reading, lead) && (!reading.grammar.isTellingNouns || isSomebody(reading, lead));
  return isLead ? lead : undefined;
}

/** Whether who acts is another than who spoke before: a person who is named, or a pronoun of the other gender. */
export function isAnother({ mention, kind, gender }: Phrase, before: Phrase): boolean {
  const known = before.gender ?? before.mention?.person?.gender;
  const isTold = known === 'male' || known === 'female';
  return mention?.person !== undefined || (kind === 'pronoun' && isTold && known !== gender);
}

/** Whether nothing but signs stands before a token from `start` on. */
export function isFirstWord({ tokens }: Reading, start: number, at: number): boolean {
  for (let before = start; before < at; before += 1) if (tokens[before]?.kind !== 'mark') return false;
  return true;
}

/** Whoever the sentence before or the same one quotes, where nothing else tells: `“…,” Holt said. Instead, “…”`. */
export function spokeBefore({ reading, here }: Place, at: number): Attribution | undefined {
  const previous = here.at(-1);
  const isNear = sentenceOf(reading, at) - sentenceOf(reading, lastQuoteBefore(reading, at)) <= 1;
  return isNear && previous?.subject ? { ...previous, rule: 'preceding', isSameUtterance: false } : undefined;
}

function lastQuoteBefore({ tokens }: Reading, at: number): number {
  for (let before = at - 1; before >= 0; before -= 1) if (isQuoteAt(tokens, before)) return before;
  return -1;
}

function cueBetween({ bySentence, reading }: Place, after: number, before: number): Frame | undefined {
  for (let sentence = before - 1; sentence > after; sentence -= 1) {
    const frame = bySentence.get(sentence)?.findLast(isTelling);
    if (frame) return isAsked(reading, sentence) ? undefined : frame;
  }
  return undefined;
}

/** "What would Holt have said?" */
function isAsked({ tokens, passage }: Reading, sentence: number): boolean {
  return signAt(tokens, (passage.sentenceStarts[sentence + 1] ?? 0) - 1) === '?';
}

/** A cue whose subject is the one the sentence is about. */
export function isTelling({ kind, way }: Frame): boolean {
  return (kind === 'strong' || kind === 'source') && way !== 'relative';
}
