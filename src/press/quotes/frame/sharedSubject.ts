import { isSkipped } from './asides.ts';
import { clauseStart } from './clause.ts';
import { mainSubject } from '#press/quotes/phrase/mainSubject.ts';
import { type Found, type Phrase, canSpeak, hasPersonNoun } from '#press/quotes/phrase/phrase.ts';
import { speakingObject } from '#press/quotes/phrase/object.ts';
import { phraseStartingAt } from '#press/quotes/phrase/phraseAfter.ts';
import { phraseEndingAt } from '#press/quotes/phrase/phraseBefore.ts';
import { inOneSentence, isQuoteAt, lowerAt, signAt } from '#press/quotes/text/passage.ts';
import { type Reading, sentenceEnd, sentenceStart } from '#press/quotes/text/reading.ts';

/** The subject that a participle or a second verb shares: "Holt rose, saying …", "Holt rose and asked …". */
export function sharedSubject(reading: Reading, cue: number, previous: Found | undefined): Found | undefined {
  const told =
    previous && previous.way !== 'relative'
      ? previous.subject
      : (subjectBesideQuote(reading, cue) ?? subjectWithin(reading, cue) ?? mainSubject(reading, cue));
  const subject = told && isActor(reading, told) ? told : subjectBehindQuote(reading, cue);
  return subject && { subject, way: 'main' };
}

/** Whether a phrase may do something: no clause read as a noun, "the crew’s captors exhaust their store of ropes". */
function isActor(reading: Reading, { kind, first, last }: Phrase): boolean {
  return kind !== 'noun' || last - first < LONGEST_NOUN || hasPersonNoun(reading, first, last);
}

const LONGEST_NOUN = 5;

/** "Toplantıda konuşan Mira Holt, | “…” diye konuştu": where the verb comes last, its subject may stand before the quotation. */
function subjectBesideQuote(reading: Reading, cue: number): Phrase | undefined {
  const { tokens, grammar } = reading;
  if (!grammar.isVerbLast) return undefined;
  let at = cue - 1;
  while (grammar.auxiliaries.has(lowerAt(tokens, at))) at -= 1;
  const isBehind = isQuoteAt(tokens, at) && inOneSentence(tokens, at - 1, cue);
  const subject = isBehind
    ? phraseEndingAt(reading, signAt(tokens, at - 1) === ',' ? at - 2 : at - 1)
    : undefined;
  return subject && canSpeak(reading, subject) ? subject : undefined;
}

/** "The court heard how | Tom Moor laughed after telling …": who the clause is about that the participle belongs to. */
function subjectWithin(reading: Reading, cue: number): Phrase | undefined {
  const floor = sentenceStart(reading, cue);
  let at = cue - 1;
  while (at > floor && !/^(?:how|that)$/.test(lowerAt(reading.tokens, at))) at -= 1;
  const subject = at > floor ? phraseStartingAt(reading, at + 1) : undefined;
  return subject?.mention?.person && subject.last < cue ? subject : undefined;
}

/** "Calling the plan “a disgrace,” Mira Holt left": the subject of a participle that opens its sentence. */
function subjectBehindQuote(reading: Reading, cue: number): Phrase | undefined {
  const { tokens, grammar } = reading;
  if (sentenceStart(reading, cue) !== cue || !grammar.participles.has(lowerAt(tokens, cue))) return undefined;
  const end = sentenceEnd(reading, cue);
  let at = cue;
  while (at < end && !isQuoteAt(tokens, at)) at += 1;
  if (signAt(tokens, at + 2) === ',') at += 2;
  const isPaused = signAt(tokens, at) === ',' || tokens[at]?.text.endsWith(',');
  const subject = isPaused ? phraseStartingAt(reading, at + 1) : undefined;
  return subject && canSpeak(reading, subject) ? subject : undefined;
}

/** A participle with a subject of its own: "with Holt repeatedly asking", "heard Holt asking", "held up a sign saying", "where crews sat, chanting". */
export function absoluteSubject(reading: Reading, cue: number): Found | undefined {
  const { tokens } = reading;
  let at = cue - 1;
  while (isSkipped(reading, at)) at -= 1;
  if (signAt(tokens, at) === ',') return subjectOfPlace(reading, at);
  const subject = phraseEndingAt(reading, at) ?? speakingObject(reading, at);
  if (subject && OVER_OBJECT.test(lowerAt(tokens, subject.first - 1))) return { subject, way: 'before' };
  const isWritten = WRITTEN_ON.test(lowerAt(tokens, at)) || isReceived(reading, subject, at);
  return subject && isWritten ? { subject, way: 'relative' } : undefined;
}

/** "received | a letter saying", but "sent a letter saying" */
function isReceived({ tokens }: Reading, subject: Phrase | undefined, noun: number): boolean {
  return (
    subject !== undefined &&
    WRITTEN.test(lowerAt(tokens, noun)) &&
    RECEIVING.test(lowerAt(tokens, subject.first - 1))
  );
}

const WRITTEN = /^(?:letters?|e-?mails?|messages?|notes?|texts?|tweets?|posts?|voicemails?|statements?)$/;
const RECEIVING =
  /^(?:receive[sd]?|receiving|got|gets|getting|found|finds|shares?|shared|sharing|retweet(?:s|ed)|repost(?:s|ed)|sees?|saw|obtained)$/;

// Whoever stands behind those acts in the participle: "heard | Holt saying"
const OVER_OBJECT =
  /^(?:with|shows?|showed|showing|capture[sd]?|capturing|films?|filmed|hears?|heard|hearing|sees?|saw|seeing|recall(?:s|ed|ing)?|remember(?:s|ed|ing)?|caught)$/;

const WRITTEN_ON =
  /^(?:signs?|banners?|placards?|posters?|t-shirts?|shirts?|hats?|caps?|stickers?|badges?|plaques?|flags?|billboards?)$/;

/** "to the pier, where about 50 crew had gathered, chanting": whoever does so there. */
function subjectOfPlace(reading: Reading, comma: number): Found | undefined {
  const { tokens, grammar } = reading;
  const start = clauseStart(reading, comma);
  const opening = lowerAt(tokens, start - 1) === 'where' ? start : start + 1;
  if (lowerAt(tokens, opening - 1) !== 'where') return undefined;
  let first = opening;
  while (
    /^(?:about|around|over|\d+)$/.test(lowerAt(tokens, first)) ||
    grammar.adverbs.has(lowerAt(tokens, first))
  )
    first += 1;
  const subject = phraseStartingAt(reading, first);
  return subject && { subject: { ...subject, first: opening }, way: 'before' };
}
