import { inOneSentence, isQuoteAt, lowerAt, signAt, wordBehindQuote } from '#press/quotes/text/passage.ts';
import { byFrame, bySubject, type Attribution, type Place } from './attribution.ts';
import type { Frame } from '#press/quotes/frame/frame.ts';
import type { Phrase } from '#press/quotes/phrase/phrase.ts';
import { phraseStartingAt } from '#press/quotes/phrase/phraseAfter.ts';
import { withAppositionAfter } from '#press/quotes/phrase/apposition.ts';
import { phraseEndingAt } from '#press/quotes/phrase/phraseBefore.ts';
import { isClosed } from '#press/quotes/frame/clause.ts';
import { isTeller } from '#press/quotes/frame/hearsay.ts';
import { isThing } from '#press/quotes/names/things.ts';
import { sentenceOf, sentenceStart, type Reading } from '#press/quotes/text/reading.ts';
import { isGoverned } from '#press/quotes/phrase/somebody.ts';

// Before a name that listens or is spoken of: "said of Mira Holt:", but "from Mira Holt:"
const SPOKEN_TO = /^(?:told|asked|to|at|with|on|of|about|for|in)$/;
const DASH = /^[-—–]$/;
// How far a weak cue reaches, in words: farther off it governs something else
const WEAK_REACH = 6;
const WEAK_REACH_BESIDE_STRONG = 3;
const INTRODUCING_REACH = 5;
// Words that need no comma before `Holt said`: fewer may be a title, “Salt” Holt said
const SENTENCE_WORDS = 5;

/** The speaker that the sentence of a quotation names: by a cue behind it, before it, or by a label. */
export function inSentence(place: Place, at: number): Attribution | undefined {
  const { reading, passage, here } = place;
  const frames = place.bySentence.get(sentenceOf(reading, at)) ?? [];
  const before = frameBefore(reading, frames, at);
  const after = frameAfter(reading, frames, at, before !== undefined);
  const isIntroduced = before !== undefined && isIntroducing(reading, before, at);
  if (after && !(before && isOfBefore(reading, before, after, at)))
    return { ...byFrame('after', after, passage), isSecondHand: hasOtherSource(reading, frames, after) };
  const label = isIntroduced ? undefined : labelBeside(reading, at);
  if (label) return bySubject('labelled', label, passage);
  if (!before) return goingOn(place, at) ?? frameBehind(place, frames, at);
  const isSecondHand = hasOtherSource(reading, frames, before);
  return {
    ...byFrame(isIntroduced ? 'introduced' : 'within', before, passage),
    isSameUtterance: here.at(-1)?.frame === before,
    isSecondHand,
  };
}

/**
 * A cue behind the quotation: its clause begins right there (`“…,” Holt said`), or the comma within the marks tells that one
 * follows (`“…,” Holt, 41, of North Pier, said`).
 */
function frameAfter(
  reading: Reading,
  frames: readonly Frame[],
  at: number,
  hasBefore: boolean,
): Frame | undefined {
  const following = frames.filter(({ first, kind }) => first > at && kind !== 'participle');
  const next = following.find(
    (frame) =>
      (frame.way !== 'main' || reading.grammar.isVerbLast) &&
      frame.way !== 'relative' &&
      isPause(reading, at + 1, frame.first) &&
      isParted(reading, at, frame),
  );
  if (next || hasBefore || !reading.tokens[at]?.text.endsWith(',')) return next;
  return following.find(({ first, kind }) => kind === 'strong' && !hasQuoteBetween(reading, at, first));
}

/** Whether a sign parts quotation and attribution; `“…” said Holt` needs none, but “Salt” star Holt said is no attribution. */
function isParted({ tokens }: Reading, at: number, { first, cue, kind }: Frame): boolean {
  const words = tokens[at]?.text ?? '';
  return (
    first === cue ||
    signAt(tokens, at + 1) !== tokens[first]?.text ||
    /[\p{P}]$/u.test(words) ||
    (kind === 'strong' && tokens[first]?.isCapital && words.split(' ').length >= SENTENCE_WORDS)
  );
}

function hasQuoteBetween({ tokens }: Reading, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at += 1) if (isQuoteAt(tokens, at)) return true;
  return false;
}

/** A cue without a subject between two parts: `«…», añadió, «…»`, `«…», ha aggiunto, «…»`. */
function goingOn({ reading, here }: Place, at: number): Attribution | undefined {
  const { tokens, grammar } = reading;
  const cue = signAt(tokens, at - 1) === ',' ? at - 2 : at - 1;
  const isCue = grammar.verbs.has(lowerAt(tokens, cue)) && inOneSentence(tokens, cue, at);
  let before = cue - 1;
  while (grammar.auxiliaries.has(lowerAt(tokens, before))) before -= 1;
  const isBetween = isQuoteAt(tokens, signAt(tokens, before) === ',' ? before - 1 : before);
  const previous = here.at(-1);
  return isCue && isBetween && previous?.subject
    ? { ...previous, rule: 'resumed', isSameUtterance: true }
    : undefined;
}

/** A cue at the end of the sentence that governs all of it: `“…” if they lost, said Holt.` */
function frameBehind(
  { reading, passage }: Place,
  frames: readonly Frame[],
  at: number,
): Attribution | undefined {
  const last = frames.at(-1);
  if (!last || last.first <= at || last.kind === 'weak' || last.kind === 'participle') return undefined;
  const isPaused = reading.tokens[last.first - 1]?.text.endsWith(',') ?? false;
  return isPaused ? byFrame('within', last, passage) : undefined;
}

/** Whether only a comma and auxiliaries stand between: `, a-t-elle ajouté`. */
function isPause({ tokens, grammar }: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if (!/^[,—–-]$/.test(signAt(tokens, at)) && !grammar.auxiliaries.has(lowerAt(tokens, at))) return false;
  return true;
}

/** The last cue before a quotation. A weak one counts only close by, closer still beside a strong one. */
function frameBefore(reading: Reading, frames: readonly Frame[], at: number): Frame | undefined {
  const earlier = frames.filter(
    (frame) => frame.last < at && !isClosed(reading, frame, at) && !isEmbedded(reading, frames, frame, at),
  );
  const reach = earlier.some(({ kind }) => kind !== 'weak') ? WEAK_REACH_BESIDE_STRONG : WEAK_REACH;
  return earlier.findLast(({ kind, cue }) => kind !== 'weak' || at - cue <= reach);
}

/**
 * A weak cue in what somebody says, "Holt said (that) the board calls …", or a strong one that introduces nothing, "Holt said that
 * Moor begged her and “…”": Holt is the one who speaks.
 */
function isEmbedded(reading: Reading, frames: readonly Frame[], frame: Frame, at: number): boolean {
  const { kind, first } = frame;
  const isSaid = (other: Frame): boolean =>
    other.kind !== 'weak' && first > other.cue && first - other.cue <= 2 && other !== frame;
  // "Moor repeated | Holt’s words:"
  if (kind === 'weak') return !isOwned(reading, frame) && frames.some(isSaid);
  const that = lowerAt(reading.tokens, first) === 'that' ? first : first - 1;
  const isReported = lowerAt(reading.tokens, that) === 'that' && !isIntroducing(reading, frame, at);
  return isReported && frames.some((other) => isSaid(other) && other.cue === that - 1);
}

/** "Holt’s words: “…”", "Holt’s claim that “…”": whose words they are, right before the noun for them; but "Holt’s answer was “…”". */
function isOwned({ tokens, grammar }: Reading, { cue, subject }: Frame): boolean {
  const isNoun = grammar.speechNouns?.has(lowerAt(tokens, cue)) && tokens[subject.last]?.isPossessive;
  return isNoun === true && /^(?:that|:)$/.test(lowerAt(tokens, cue + 1));
}

function isIntroducing({ tokens }: Reading, { last }: Frame, at: number): boolean {
  return at - last <= INTRODUCING_REACH && /^[,:]$/.test(signAt(tokens, at - 1));
}

/**
 * Whether words belong to the cue before them though one follows: `Holt said: “We open.” Moor said …`, or where the one that
 * follows has words of its own: `When Holt asked “Why now?”, Moor answered: “…”`, `As Holt says that “…,” Moor says the …`.
 */
function isOfBefore(reading: Reading, before: Frame, after: Frame, at: number): boolean {
  if (isDeniedBefore(reading, before, at)) return true;
  if (isIntroducing(reading, before, at) && endsSentence(reading, at)) return true;
  const { tokens, grammar } = reading;
  if (before.kind !== 'strong') return false;
  const isBeside = before.cue === at - 1;
  const isQuoting = /^[,:]$/.test(signAt(tokens, after.last + 1)) && isQuoteAt(tokens, after.last + 2);
  const isClause =
    grammar.articles.has(lowerAt(tokens, after.last + 1)) && !SPOKEN_TO.test(lowerAt(tokens, after.cue));
  const isSubordinate = OPENS_CLAUSE.test(lowerAt(tokens, before.first - 1)) && after.way !== 'after';
  return (isBeside && isQuoting) || (isSubordinate && isClause);
}

/** "Holt never said “…”, Moor insisted": words that the sentence says nobody said are not those of who says so. */
function isDeniedBefore({ tokens }: Reading, { isDenied, last }: Frame, at: number): boolean {
  return isDenied === true && (last === at - 1 || (last === at - 2 && /^[,:]$/.test(signAt(tokens, at - 1))));
}

const OPENS_CLAUSE = /^(?:as|while|when|although|though|whereas|after|before)$/;

function endsSentence({ tokens }: Reading, at: number): boolean {
  return /[.?!]$/.test(tokens[at]?.text ?? '');
}

function hasOtherSource(reading: Reading, frames: readonly Frame[], frame: Frame): boolean {
  return frames.some(
    (other) => other !== frame && (other.kind === 'source' || isTeller(reading, other, frame)),
  );
}

function labelBeside(reading: Reading, at: number): Phrase | undefined {
  return labelBefore(reading, at) ?? signature(reading, at + 1) ?? nameBehind(reading, at);
}

/** “…,” Mira Holt, harbour master. A full name and what she is behind the comma, without a verb. */
function nameBehind(reading: Reading, at: number): Phrase | undefined {
  const { tokens, startingAt } = reading;
  const first = wordBehindQuote(tokens, at);
  const mention = first === undefined ? undefined : startingAt.get(first);
  if (!mention?.person || mention.bare.length < 2) return undefined;
  const isAlone = /^[.,(]?$/.test(signAt(tokens, mention.last + 1));
  const phrase = isAlone ? phraseStartingAt(reading, mention.first) : undefined;
  return phrase && withAppositionAfter(reading, phrase);
}

/** "Mira Holt: “…”" */
function labelBefore(reading: Reading, at: number): Phrase | undefined {
  if (signAt(reading.tokens, at - 1) !== ':') return undefined;
  const phrase = phraseEndingAt(reading, at - 2);
  return phrase?.kind === 'name' && isLabel(reading, phrase, at) ? phrase : undefined;
}

/** Not "said of Mira Holt:". */
function isLabel(reading: Reading, phrase: Phrase, quote: number): boolean {
  const { first, mention } = phrase;
  const { tokens, grammar } = reading;
  const isListener = SPOKEN_TO.test(lowerAt(tokens, first - 1)) || isAddressee(reading, first);
  if (isListener || (grammar.isTellingNouns && mention && isGoverned(reading, mention))) return false;
  return mention?.person !== undefined || isBodyLabel(reading, phrase, quote);
}

/** "Q:", in German any noun ("Der Verdacht:"), "Colour: “Gull” grey", "learn Norse: “…”": nobody's. */
function isBodyLabel(reading: Reading, { first, mention }: Phrase, quote: number): boolean {
  const [name = '', surname] = mention?.bare ?? [];
  if (TURN.test(name)) return false;
  if (reading.grammar.hasCapitalNouns || (surname === undefined && name.length === 1)) return false;
  return (surname !== undefined || first === sentenceStart(reading, first)) && endsSentence(reading, quote);
}

// "Question:", « Réponse : »: a turn, and nobody's name
const TURN =
  /^(?:questions?|answers?|réponse|respuesta|pregunta|resposta|pergunta|domanda|risposta|vraag|antwoord|pytanie|odpowiedź|fråga|svar)$/i;

/** "eine Nachricht an Mira Holt:", "an Mira Holt und Tom Moor:", but "eine Nachricht von Mira Holt:". */
function isAddressee({ tokens, grammar, endingAt }: Reading, first: number): boolean {
  if (!grammar.hasCapitalNouns) return false;
  const partner = lowerAt(tokens, first - 1) === 'und' ? endingAt.get(first - 2) : undefined;
  const before = lowerAt(tokens, (partner?.first ?? first) - 1);
  return grammar.prepositions.has(before) && !grammar.agents.has(before);
}

/** "— Mira Holt" from `at` to the end of a sentence. */
export function signature(reading: Reading, at: number): Phrase | undefined {
  if (!DASH.test(signAt(reading.tokens, at))) return undefined;
  const phrase = phraseStartingAt(reading, at + 1);
  const { mention } = phrase ?? {};
  // "– eine Mischung von Wind und Wasser": in German any noun
  const isName =
    phrase?.kind === 'name' &&
    (!reading.grammar.hasCapitalNouns || mention?.person || isThing(mention?.bare ?? []));
  if (!isName) return undefined;
  return /^[,.(]?$/.test(signAt(reading.tokens, phrase.last + 1)) ? phrase : undefined;
}
