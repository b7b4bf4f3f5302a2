import { inOneSentence, isQuoteAt, lowerAt, signAt } from '#press/quotes/text/passage.ts';
import { withAppositionAfter } from '#press/quotes/phrase/apposition.ts';
import { isPassive, type Frame } from './frame.ts';
import { isInObjectCase, speakingObject } from '#press/quotes/phrase/object.ts';
import { hasPersonNoun, type Phrase } from '#press/quotes/phrase/phrase.ts';
import { phraseStartingAt } from '#press/quotes/phrase/phraseAfter.ts';
import { phraseEndingAt } from '#press/quotes/phrase/phraseBefore.ts';
import type { Reading } from '#press/quotes/text/reading.ts';
import { subjectOf } from './subject.ts';
import { isPartedFromQuotation } from './unknownCue.ts';

/** Speech that is told otherwise than by a verb and its subject: "according to", "quoted Holt as saying", "Holt’s answer was". */
export function saidOtherwise(reading: Reading, at: number): Frame | undefined {
  return (
    sourceFrame(reading, at) ??
    quotedFrame(reading, at) ??
    quotingFrame(reading, at) ??
    readingFrame(reading, at) ??
    agentFrame(reading, at) ??
    nounFrame(reading, at) ??
    nounAround(reading, at) ??
    nounBehindQuotation(reading, at)
  );
}

function sourceFrame(reading: Reading, first: number): Frame | undefined {
  const opening = lowerAt(reading.tokens, first);
  for (const parts of reading.grammar.accordingTo) {
    if (parts[0] !== opening) continue;
    if (!parts.every((part, offset) => lowerAt(reading.tokens, first + offset) === part)) continue;
    if (!isSource(reading, opening, first)) continue;
    const behind = first + parts.length;
    // "Según informó | la capitana"
    const cue = reading.grammar.verbs.has(lowerAt(reading.tokens, behind)) ? behind : behind - 1;
    const phrase = phraseStartingAt(reading, cue + 1);
    const subject = phrase && withSomebodyAfter(reading, phrase);
    if (subject && !isCut(reading, phrase) && (opening !== 'pour' || isOpinion(reading, subject)))
      return { cue, first, last: subject.last, subject, kind: 'source', way: 'after' };
  }
  return undefined;
}

/** "so" and « pour » mean much else: „…“, so Holt; but "einfach so"; « Pour Holt, “…” » only at the head of a sentence. */
function isSource(reading: Reading, opening: string, first: number): boolean {
  if (opening === 'pour') return !inOneSentence(reading.tokens, first - 1, first);
  return opening !== 'so' || isPartedBefore(reading, first);
}

/** « Pour Mira Holt, | “le quai est mort” », but « Pour Mira Holt, “Le Phare” est … » */
function isOpinion({ tokens }: Reading, { last, role, kind }: Phrase): boolean {
  const comma = Math.max(last, role?.[1] ?? 0) + 1;
  const isLong = (tokens[comma + 1]?.text.split(' ').length ?? 0) > 2;
  return kind !== 'pronoun' && signAt(tokens, comma) === ',' && isQuoteAt(tokens, comma + 1) && isLong;
}

/** "according to the new | “tide table”": words in marks that the phrase goes on with. */
function isCut(reading: Reading, { kind, first, last }: Phrase): boolean {
  return kind === 'noun' && isQuoteAt(reading.tokens, last + 1) && !hasPersonNoun(reading, first, last);
}

/** „…“, | so Holt; but "einfach so", "So geht Holt". */
function isPartedBefore(reading: Reading, first: number): boolean {
  const { tokens } = reading;
  const isParted = inOneSentence(tokens, first - 1, first) && tokens[first - 1]?.kind !== 'word';
  return isParted && !isInObjectCase(reading, first + 1);
}

/** "According to Holt, the harbour master, …", but "According to Holt, the pier is …": only what describes somebody. */
function withSomebodyAfter(reading: Reading, phrase: Phrase): Phrase {
  const described = withAppositionAfter(reading, phrase);
  const { role } = described;
  const isRole = role !== undefined && role[0] > phrase.last;
  return isRole && !hasPersonNoun(reading, role[0], role[1]) ? phrase : described;
}

/** "the agency quoted | Holt as saying": whoever is quoted speaks, and not who quotes. */
function quotingFrame(reading: Reading, verb: number): Frame | undefined {
  const { tokens, grammar } = reading;
  if (!grammar.quoting.has(lowerAt(tokens, verb)) || isPassive(reading, verb)) return undefined;
  const object = quotedBehind(reading, verb);
  if (!object || !inOneSentence(tokens, object.last + 1, verb)) return undefined;
  const cue = asSaying(reading, object.last + 1) ?? object.last + 1;
  const isLeading =
    grammar.participles.has(lowerAt(tokens, cue)) ||
    signAt(tokens, cue) === ':' ||
    lowerAt(tokens, cue + 2) === 'worten';
  const first = subjectOf(reading, verb)?.subject.first ?? verb;
  return isLeading
    ? { cue: verb, first: Math.min(first, verb), last: cue, subject: object, kind: 'strong', way: 'after' }
    : undefined;
}

function quotedBehind(reading: Reading, verb: number): Phrase | undefined {
  const isParted = reading.grammar.prepositions.has(lowerAt(reading.tokens, verb + 1));
  const first = verb + (isParted ? 2 : 1);
  return phraseStartingAt(reading, first) ?? speakingObject(reading, first);
}

/** "read out a statement from | Holt: “…”": whose words are read speaks, and not who reads them. */
function readingFrame(reading: Reading, verb: number): Frame | undefined {
  const subject = READING.test(lowerAt(reading.tokens, verb)) ? writerBehind(reading, verb + 1) : undefined;
  if (!subject) return undefined;
  const last = Math.max(subject.last, subject.role?.[1] ?? 0, subject.mention?.last ?? 0);
  if (signAt(reading.tokens, last + 1) !== ':') return undefined;
  const first = Math.min(verb, subjectOf(reading, verb)?.subject.first ?? verb);
  return { cue: verb, first, last, subject, kind: 'strong', way: 'after' };
}

/** Whom a statement or letter is from that stands within a few words: "out a statement on behalf of | Holt". */
function writerBehind(reading: Reading, from: number): Phrase | undefined {
  const { tokens, grammar } = reading;
  let noun = from;
  while (
    noun < from + MOST_BEFORE_NOUN &&
    tokens[noun]?.kind === 'word' &&
    !WRITTEN.test(lowerAt(tokens, noun))
  )
    noun += 1;
  if (!grammar.speechNouns || !WRITTEN.test(lowerAt(tokens, noun))) return undefined;
  const of = lowerAt(tokens, noun + 2) === 'behalf' ? noun + 3 : noun + 1;
  const writer = /^(?:from|by|of)$/.test(lowerAt(tokens, of)) ? phraseStartingAt(reading, of + 1) : undefined;
  return writer && withAppositionAfter(reading, writer);
}

const READING = /^read(?:s|ing)?$/;
const WRITTEN = /^(?:statement|letter|e-?mail|message|note|text|tweet|post|testimony|tribute)$/;

/** "wird Holt mit den Worten | zitiert": whose words they are is the subject of a verb that another does. */
function quotedFrame(reading: Reading, cue: number): Frame | undefined {
  const { tokens, grammar } = reading;
  if (!grammar.quoted || !grammar.quoting.has(lowerAt(tokens, cue))) return undefined;
  let verb = cue - 1;
  while (
    verb > cue - MOST_BEFORE_NOUN * 2 &&
    tokens[verb]?.kind === 'word' &&
    !grammar.quoted.has(lowerAt(tokens, verb))
  )
    verb -= 1;
  if (!grammar.quoted.has(lowerAt(tokens, verb))) return undefined;
  const behind = phraseStartingAt(reading, verb + 1);
  const subject = behind && behind.last < cue ? behind : phraseEndingAt(reading, verb - 1);
  if (!subject || isInObjectCase(reading, subject.first)) return undefined;
  return { cue, first: Math.min(verb, subject.first), last: cue, subject, kind: 'strong', way: 'before' };
}

/** Behind "as", where "saying" follows: "people familiar with the matter | as saying". */
function asSaying({ tokens, grammar }: Reading, from: number): number | undefined {
  for (let at = from; at < from + MOST_BEFORE_NOUN && tokens[at]?.kind === 'word'; at += 1)
    if (lowerAt(tokens, at) === 'as' && (at === from || grammar.participles.has(lowerAt(tokens, at + 1))))
      return at + 1;
  return undefined;
}

/** "was described by Holt as “…”": the one who does what is done to another. */
function agentFrame(reading: Reading, verb: number): Frame | undefined {
  const { tokens, grammar } = reading;
  const lower = lowerAt(tokens, verb);
  const isCue = grammar.verbs.has(lower) || grammar.weakVerbs.has(lower);
  if (
    !isCue ||
    MADE.test(lower) ||
    !grammar.agents.has(lowerAt(tokens, verb + 1)) ||
    !isPassive(reading, verb)
  )
    return undefined;
  const subject = phraseStartingAt(reading, verb + 2);
  const kind = grammar.verbs.has(lower) ? 'strong' : 'weak';
  return subject && { cue: verb, first: verb, last: subject.last, subject, kind, way: 'after' };
}

// What is done to a thing, and says nothing of it
const MADE =
  /^(?:made|put|found|seen|taken|given|used|issued|released|delivered|ordered|quoted|cited|reported|posted)$/;

/** "Holt’s response was: “…”", "her claim that “…”", "in Holt’s words, “…”": words that belong to somebody. */
function nounFrame(reading: Reading, cue: number): Frame | undefined {
  const { tokens, grammar } = reading;
  if (!grammar.speechNouns?.has(lowerAt(tokens, cue))) return undefined;
  let owner = cue - 1;
  while (owner > cue - 4 && tokens[owner]?.kind === 'word' && !isOwner(reading, owner)) owner -= 1;
  const subject = ownerAt(reading, owner);
  const isLeading =
    LEADING_ON.test(lowerAt(tokens, cue + 1)) ||
    (lowerAt(tokens, cue) === 'words' && subject && lowerAt(tokens, subject.first - 1) === 'in');
  return subject && isLeading
    ? { cue, first: subject.first, last: cue, subject, kind: 'weak', way: 'before' }
    : undefined;
}

function isOwner({ tokens, grammar }: Reading, at: number): boolean {
  return tokens[at]?.isPossessive === true || grammar.possessives?.has(lowerAt(tokens, at)) === true;
}

/** Whose something is: "Mira Holt’s |", "her |". */
function ownerAt(reading: Reading, at: number): Phrase | undefined {
  const gender = reading.grammar.possessives?.get(lowerAt(reading.tokens, at));
  if (gender) return { kind: 'pronoun', first: at, last: at, gender };
  return reading.tokens[at]?.isPossessive ? phraseEndingAt(reading, at) : undefined;
}

/** "Holt’s “if you like it, you can keep it” promise": words between whose they are and what they are. */
function nounAround(reading: Reading, cue: number): Frame | undefined {
  const { tokens, grammar } = reading;
  const isAround = grammar.speechNouns?.has(lowerAt(tokens, cue)) && isQuoteAt(tokens, cue - 1);
  const subject = isAround ? ownerAt(reading, cue - 2) : undefined;
  return subject && { cue, first: cue, last: cue, subject, kind: 'weak', way: 'after' };
}

const LEADING_ON = /^(?:that|was|is|were|:)$/;

/** “…,” was the message from Holt; “…,” came Holt’s reply. */
function nounBehindQuotation(reading: Reading, cue: number): Frame | undefined {
  const { tokens, grammar } = reading;
  if (!grammar.speechNouns?.has(lowerAt(tokens, cue))) return undefined;
  let verb = cue - 1;
  while (verb > cue - MOST_BEFORE_NOUN && !COMING.test(lowerAt(tokens, verb))) verb -= 1;
  if (!COMING.test(lowerAt(tokens, verb)) || !isPartedFromQuotation(reading, verb)) return undefined;
  const isOwned = tokens[cue - 1]?.isPossessive === true;
  const isFrom = /^(?:from|of|by)$/.test(lowerAt(tokens, cue + 1));
  const subject = isOwned
    ? phraseEndingAt(reading, cue - 1)
    : isFrom
      ? phraseStartingAt(reading, cue + 2)
      : undefined;
  return (
    subject && { cue, first: verb, last: Math.max(cue, subject.last), subject, kind: 'strong', way: 'after' }
  );
}

const COMING = /^(?:was|came|is|comes)$/;
const MOST_BEFORE_NOUN = 6;
