import { isClosedClass, type Grammar } from '#press/quotes/cues/grammar.ts';
import { inOneSentence, lowerAt, signAt, type Token } from '#press/quotes/text/passage.ts';
import { phraseStartingAt } from './phraseAfter.ts';
import { phraseEndingAt } from './phraseBefore.ts';
import { withAppositionAfter } from './apposition.ts';
import { canSpeak, hasPersonNoun, type Found, type Phrase } from './phrase.ts';
import type { Reading } from './reading.ts';
import { absoluteSubject, sharedSubject, subjectOf } from './subject.ts';

/** A verb (or "according to") that reports speech, with who does so. */
export type Frame = Found & {
  /** Token of the cue. */
  cue: number;
  /** First and last token of cue and subject together. */
  first: number;
  last: number;
  kind: 'strong' | 'weak' | 'participle' | 'source';
  /** Nobody says so: "Holt did not say". */
  isDenied?: boolean;
};

/** Every cue of a passage whose speaker its sentence names, in order. */
export function findFrames(reading: Reading): Frame[] {
  const frames: Frame[] = [];
  for (let at = 0; at < reading.tokens.length; at += 1) {
    const frame =
      sourceFrame(reading, at) ??
      quotingFrame(reading, at) ??
      agentFrame(reading, at) ??
      nounFrame(reading, at) ??
      nounBehindQuotation(reading, at) ??
      verbFrame(reading, at, frames.at(-1));
    if (frame) frames.push(isDenied(reading, frame) ? { ...frame, isDenied: true } : frame);
  }
  return frames;
}

function sourceFrame(reading: Reading, first: number): Frame | undefined {
  for (const parts of reading.grammar.accordingTo) {
    if (!parts.every((part, offset) => lowerAt(reading.tokens, first + offset) === part)) continue;
    const cue = first + parts.length - 1;
    const phrase = phraseStartingAt(reading, cue + 1);
    const subject = phrase && withSomebodyAfter(reading, phrase);
    if (subject) return { cue, first, last: subject.last, subject, kind: 'source', way: 'after' };
  }
  return undefined;
}

/** "the agency quoted | Holt as saying": whoever is quoted speaks, and not who quotes. */
function quotingFrame(reading: Reading, verb: number): Frame | undefined {
  const { tokens, grammar } = reading;
  if (!QUOTING.test(lowerAt(tokens, verb)) || isPassive(reading, verb)) return undefined;
  const object = phraseStartingAt(
    reading,
    verb + (grammar.prepositions.has(lowerAt(tokens, verb + 1)) ? 2 : 1),
  );
  if (!object || !inOneSentence(tokens, object.last + 1, verb)) return undefined;
  const cue = object.last + (lowerAt(tokens, object.last + 1) === 'as' ? 2 : 1);
  const isLeading =
    grammar.participles.has(lowerAt(tokens, cue)) ||
    signAt(tokens, cue) === ':' ||
    lowerAt(tokens, cue + 2) === 'worten';
  const first = subjectOf(reading, verb)?.subject.first ?? verb;
  return isLeading
    ? { cue: verb, first: Math.min(first, verb), last: cue, subject: object, kind: 'strong', way: 'after' }
    : undefined;
}

const QUOTING = /^(?:quot(?:ed|es|ing)|cit(?:ed|es|ing|e|é|ó|a|ado)|zitierte?)$/;

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
  return subject && { cue: verb, first: verb, last: subject.last, subject, kind: 'weak', way: 'after' };
}

// What is done to a thing, and says nothing of it
const MADE =
  /^(?:made|put|found|seen|taken|given|used|issued|released|delivered|ordered|quoted|cited|reported|posted)$/;

/** "Holt did not say", "denied saying", "Nobody said". */
function isDenied({ tokens, grammar }: Reading, { cue, subject, way }: Frame): boolean {
  if (NOBODY.test(lowerAt(tokens, subject.first))) return true;
  const from = way === 'before' && subject.last < cue ? subject.last + 1 : cue - 1;
  for (let at = from; at < cue; at += 1)
    if (grammar.negators.has(lowerAt(tokens, at))) return !/^(?:only|just)$/.test(lowerAt(tokens, at + 1));
  return false;
}

const NOBODY = /^(?:nobody|noone|niemand|personne|nadie|nessuno|ninguém|никто|ingen)$/;

/** "According to Holt, the harbour master, …", but "According to Holt, the pier is …": only what describes somebody. */
function withSomebodyAfter(reading: Reading, phrase: Phrase): Phrase {
  const described = withAppositionAfter(reading, phrase);
  const { role } = described;
  const isRole = role !== undefined && role[0] > phrase.last;
  return isRole && !hasPersonNoun(reading, role[0], role[1]) ? phrase : described;
}

/** "Holt’s response was: “…”": words that belong to somebody. */
function nounFrame(reading: Reading, cue: number): Frame | undefined {
  const { tokens, grammar } = reading;
  if (!grammar.speechNouns?.has(lowerAt(tokens, cue)) || !LEADING_ON.test(lowerAt(tokens, cue + 1)))
    return undefined;
  let owner = cue - 1;
  while (owner > cue - 4 && tokens[owner]?.kind === 'word' && !tokens[owner]?.isPossessive) owner -= 1;
  const subject = tokens[owner]?.isPossessive ? phraseEndingAt(reading, owner) : undefined;
  return subject && { cue, first: subject.first, last: cue, subject, kind: 'weak', way: 'before' };
}

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

const LEADING_ON = /^(?:that|was|is|were|:)$/;

function verbFrame(reading: Reading, cue: number, previous: Frame | undefined): Frame | undefined {
  const kind = cueKind(reading, cue);
  if (!kind) return undefined;
  const found = kind === 'participle' ? absoluteSubject(reading, cue) : subjectOf(reading, cue);
  if (found && isNounRather(reading, cue, found)) return undefined;
  if (found) {
    const { first, last } = found.subject;
    return { cue, first: Math.min(cue, first), last: Math.max(cue, last), kind, ...found };
  }
  const isShared = previous !== undefined && isSharing(reading, previous, cue);
  const shared = sharedSubject(reading, cue, isShared ? previous : undefined);
  return shared && { cue, first: cue, last: cue, kind, ...shared };
}

function cueKind(reading: Reading, at: number): 'strong' | 'weak' | 'participle' | undefined {
  const { grammar, tokens } = reading;
  const lower = lowerAt(tokens, at);
  const kind = grammar.verbs.has(lower)
    ? 'strong'
    : grammar.participles.has(lower)
      ? 'participle'
      : grammar.weakVerbs.has(lower)
        ? 'weak'
        : isVerbBehindQuotation(reading, at) ||
            isVerbBehindName(reading, at) ||
            isVerbBeforeColon(reading, at)
          ? 'strong'
          : undefined;
  if (!kind || isInName(reading, at) || isPassive(reading, at)) return undefined;
  return kind === 'weak' && isBeforeInfinitive(reading, at) ? undefined : kind;
}

/** Where the verb comes first behind a quotation, one between it and a name reports speech, whichever it is: “…”, schimpft Holt. */
function isVerbBehindQuotation(reading: Reading, at: number): boolean {
  const { tokens, grammar, startingAt } = reading;
  return (
    grammar.isInverting === true &&
    inOneSentence(tokens, at, at + 1) &&
    isPartedFromQuotation(reading, at) &&
    canBeVerb(tokens[at], grammar) &&
    (startingAt.has(at + 1) || isSomebodyAt(reading, at + 1))
  );
}

/** Whatever somebody does right before a colon and a quotation is speech: "Judge Mira Holt ruled: “…”". */
function isVerbBeforeColon(reading: Reading, at: number): boolean {
  const { tokens, grammar } = reading;
  const isLeading = signAt(tokens, at + 1) === ':' && tokens[at + 2]?.kind === 'quote';
  if (!isLeading || !canBeVerb(tokens[at], grammar)) return false;
  const subject = phraseEndingAt(reading, at - 1);
  return subject?.mention?.person !== undefined;
}

/** The same with the name first: “…,” Tom Moor emailed. */
function isVerbBehindName(reading: Reading, at: number): boolean {
  const { tokens, grammar, endingAt } = reading;
  const mention = endingAt.get(at - 1);
  return (
    mention?.person !== undefined &&
    tokens[mention.first - 1]?.kind === 'quote' &&
    isPartedFromQuotation(reading, mention.first) &&
    /^[.,]?$/.test(signAt(tokens, at + 1)) &&
    canBeVerb(tokens[at], grammar)
  );
}

/** "visser Luuk Martens", "il pescatore": a noun for somebody, with or without a name. */
function isSomebodyAt(reading: Reading, at: number): boolean {
  const phrase = phraseStartingAt(reading, at);
  return phrase !== undefined && phrase.kind !== 'pronoun' && hasPersonNoun(reading, at, phrase.last);
}

/** Whether a quotation with a comma behind it, or a sign at its end, stands right before; dashes and auxiliaries may stand between. */
function isPartedFromQuotation({ tokens, grammar }: Reading, at: number): boolean {
  let last = at - 1;
  while (grammar.auxiliaries.has(lowerAt(tokens, last)) || /^[—–-]$/.test(signAt(tokens, last))) last -= 1;
  const isAfterComma = signAt(tokens, last) === ',';
  const quoted = tokens[isAfterComma ? last - 1 : last];
  return quoted?.kind === 'quote' && (isAfterComma || /[!?…,]$/.test(quoted.text));
}

function canBeVerb(token: Token | undefined, grammar: Grammar): boolean {
  if (token?.kind !== 'word' || token.isCapital || token.text.length < 3) return false;
  const isNoun = grammar.personNouns.has(token.lower) || grammar.nouns.has(token.lower);
  return !isNoun && !isClosedClass(token.lower, grammar) && (grammar.unknownForm?.test(token.lower) ?? true);
}

/** Whether the one who speaks goes on to the next verb: not "a book called “Salt”", whose subject only has a name. */
function isSharing(reading: Reading, { cue, kind, subject }: Frame, next: number): boolean {
  return inOneSentence(reading.tokens, cue, next) && (kind !== 'weak' || canSpeak(reading, subject));
}

/** "no telephone call", "the board’s report": a word that is a noun as well, behind what cannot speak or owns it. */
function isNounRather(reading: Reading, cue: number, { subject, way }: Found): boolean {
  if (way !== 'before') return false;
  const isOwned = reading.tokens[cue - 1]?.isPossessive === true && cue - 1 === subject.last;
  return isOwned || (NOUNS_TOO.test(lowerAt(reading.tokens, cue)) && !canSpeak(reading, subject));
}

const NOUNS_TOO =
  /^(?:calls?|states?|uses?|promises|claims?|reports?|shows?|charges?|vows?|attacks?|answers?|quote)$/;

/** "will continue to be": nothing is said. */
function isBeforeInfinitive({ tokens, grammar }: Reading, at: number): boolean {
  const next = tokens[at + 2];
  return (
    lowerAt(tokens, at + 1) === 'to' &&
    next?.kind === 'word' &&
    !next.isCapital &&
    !/^(?:referred|refers|referring|pointed|pointing)$/.test(lowerAt(tokens, at)) &&
    !grammar.determiners.has(next.lower)
  );
}

/** A word of a name: "the United States". */
function isInName({ tokens, startingAt, grammar }: Reading, at: number): boolean {
  return (
    startingAt.has(at) ||
    (tokens[at]?.isCapital === true &&
      !grammar.neverNames.has(lowerAt(tokens, at)) &&
      inOneSentence(tokens, at - 1, at) &&
      tokens[at - 1]?.kind === 'word')
  );
}

/** Whether a verb is one like "was told", whose subject is the one who listens. */
export function isPassive({ tokens, grammar }: Reading, at: number): boolean {
  let before = at - 1;
  while (grammar.adverbs.has(lowerAt(tokens, before))) before -= 1;
  const isForm = grammar.passiveForm?.test(lowerAt(tokens, at)) ?? tokens[at]?.kind === 'word';
  return isForm && grammar.passive.has(lowerAt(tokens, before));
}
