import { inOneSentence, lowerAt, signAt } from '#press/quotes/text/passage.ts';
import {
  byFrame,
  bySubject,
  goingOn,
  lastSpoken,
  nobody,
  type Attribution,
  type Place,
  type Rule,
} from './attribution.ts';
import type { Frame } from '#press/quotes/frame/frame.ts';
import { verbBehind } from './leftOut.ts';
import { isAnother, isFirstWord, isTelling } from './inParagraph.ts';
import { signature } from './inSentence.ts';
import { canSpeak, type Phrase } from '#press/quotes/phrase/phrase.ts';
import { mainSubject } from '#press/quotes/phrase/mainSubject.ts';
import { phraseStartingAt } from '#press/quotes/phrase/phraseAfter.ts';
import { sentenceOf, type Reading } from '#press/quotes/text/reading.ts';

/** The speaker of a quotation that begins its paragraph and has no cue in it: from the paragraph before. */
export function acrossParagraphs(place: Place, at: number): Attribution | undefined {
  const { readings, reading, passage } = place;
  if (!isFirstWord(reading, 0, at) || hasCueBehind(reading, at)) return undefined;
  const before = reading.passage.isApart ? undefined : readings[passage - 1];
  return signedBelow(place) ?? (before && (byOther(place, before) ?? fromParagraphBefore(place, before, at)));
}

/** “Holt said that?” She grins. “…” */
function actingBehind(reading: Reading, at: number, before: Phrase | undefined): Phrase | undefined {
  const isNext = sentenceOf(reading, at + 1) > sentenceOf(reading, at);
  const subject = isNext ? phraseStartingAt(reading, at + 1) : undefined;
  const isActing = subject?.kind === 'pronoun' && canSpeak(reading, subject);
  return isActing && (!before || isAnother(subject, before)) ? subject : undefined;
}

/** "“…,” the note sent to Mira Holt said", "“…”, in the words of Tom Moor": somebody else says so, whoever that is. */
function hasCueBehind({ tokens, grammar, startingAt }: Reading, at: number): boolean {
  const isNoun = grammar.determiners.has(lowerAt(tokens, at + 1));
  const isParted = lowerAt(tokens, at + 1) === ',';
  const isSomebodyNamed = (next: number): boolean =>
    grammar.isTellingNouns === true && grammar.personNouns.has(lowerAt(tokens, next));
  for (let next = at + 1; inOneSentence(tokens, next, at); next += 1) {
    if (isParted && (startingAt.get(next)?.person || isSomebodyNamed(next))) return true;
    if (isNoun && grammar.verbs.has(lowerAt(tokens, next)) && !tokens[next]?.isCapital) return true;
  }
  return false;
}

/** "— Mira Holt" as a paragraph of its own under the quotation. */
function signedBelow({ readings, passage }: Place): Attribution | undefined {
  const next = readings[passage + 1];
  const signed = next && signature(next, 0);
  return signed && bySubject('labelled', signed, passage + 1);
}

function fromParagraphBefore(place: Place, before: Reading, at: number): Attribution | undefined {
  const { reading, passage, earlier } = place;
  const previous = lastSpoken(earlier[passage - 1]);
  if (previous?.subject && before.passage.spans.at(-1)?.isOpen)
    return { ...previous, rule: 'carried', isSameUtterance: true };
  if (signAt(before.tokens, before.tokens.length - 1) === ':')
    return fromLastSentence(place, before, 'lead-in', isAny);
  const acting = actingBehind(reading, at, previous?.subject);
  if (acting) return bySubject('preceding', acting, passage);
  if (previous?.subject) return { ...previous, rule: goingOn(previous.rule), isSameUtterance: false };
  const isAllQuotation = reading.tokens.every(({ kind }) => kind !== 'word');
  return isAllQuotation || verbBehind(reading, at) !== undefined
    ? fromLastSentence(place, before, 'monologue', isTelling)
    : undefined;
}

/** “Will it open?” Holt asked. | “It will.”; “It will,” Moor answered. | “When?”: it is not whoever spoke before. */
function byOther(place: Place, before: Reading): Attribution | undefined {
  const frame = lastSpoken(place.earlier[place.passage - 1])?.frame;
  if (!frame || before.passage.spans.at(-1)?.isOpen) return undefined;
  const cue = lowerAt(before.tokens, frame.cue);
  const isTurn =
    (ASKING.test(cue) && endsAsking(before)) || (ANSWERING.test(cue) && endsAsking(place.reading));
  return isTurn ? nobody('unread', place) : undefined;
}

const ASKING =
  /^(?:ask|fragt|demand|pregunt|pergunt|chiede|chiesto|domand|vraagt|vroeg|pyta|zapyta|спросил|спрашива)/;
const ANSWERING = /^(?:repl|answer|respond|antwort|erwider|répond|rispo|odpowi|ответил|отвеча)/;

function endsAsking({ passage: { text, spans } }: Reading): boolean {
  return text[(spans.at(-1)?.end ?? 0) - 1] === '?';
}

function isAny(): boolean {
  return true;
}

function fromLastSentence(
  { framesOf, passage }: Place,
  before: Reading,
  rule: Rule,
  isFit: (frame: Frame) => boolean,
): Attribution | undefined {
  const end = before.tokens.length - 1;
  const last = sentenceOf(before, end);
  const frame = framesOf[passage - 1]?.findLast((one) => sentenceOf(before, one.cue) === last && isFit(one));
  if (frame) return byFrame(rule, frame, passage - 1);
  const subject = mainSubject(before, end);
  return subject && canSpeak(before, subject) ? bySubject(rule, subject, passage - 1) : undefined;
}
