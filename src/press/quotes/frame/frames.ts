import { inOneSentence, isQuoteAt, lowerAt, signAt } from '#press/quotes/text/passage.ts';
import { beforePerceived, isPassive, type Frame } from './frame.ts';
import { isClosed } from './clause.ts';
import { isDenied } from './denied.ts';
import { isHearsay } from './hearsay.ts';
import { canSpeak, type Found } from '#press/quotes/phrase/phrase.ts';
import { phraseStartingAt } from '#press/quotes/phrase/phraseAfter.ts';
import type { Reading } from '#press/quotes/text/reading.ts';
import { isNobody } from '#press/quotes/phrase/somebody.ts';
import { saidOtherwise } from './saidOtherwise.ts';
import { absoluteSubject, sharedSubject } from './sharedSubject.ts';
import { subjectOf } from './subject.ts';
import { isUnknownCue } from './unknownCue.ts';
import { verbOfInverted } from './verbSecond.ts';

/** Every cue of a passage whose speaker its sentence names, in order. */
export function findFrames(reading: Reading): Frame[] {
  const frames: Frame[] = [];
  for (let at = 0; at < reading.tokens.length; at += 1) {
    const frame = saidOtherwise(reading, at) ?? verbFrame(reading, at, frames.at(-1));
    if (frame) frames.push(judged(reading, frame));
  }
  return frames;
}

function judged(reading: Reading, frame: Frame): Frame {
  if (isDenied(reading, frame) || isNobody(reading, frame)) return { ...frame, isDenied: true };
  return isHearsay(reading, frame) ? { ...frame, isHearsay: true } : frame;
}

function verbFrame(reading: Reading, cue: number, previous: Frame | undefined): Frame | undefined {
  const kind = cueKind(reading, cue);
  if (!kind) return undefined;
  const found = kind === 'participle' ? absoluteSubject(reading, cue) : subjectOf(reading, cue);
  if (found && isNounRather(reading, cue, found)) return undefined;
  if (found) {
    const { first, last } = found.subject;
    const opening = found.way === 'after' ? cue : Math.min(cue, first);
    return { cue, first: opening, last: Math.max(cue, last), kind, ...found };
  }
  if (verbOfInverted(reading, cue) !== undefined) return undefined;
  const isShared = previous !== undefined && isSharing(reading, previous, cue);
  const shared = sharedSubject(reading, cue, isShared ? overAside(reading, previous) : undefined);
  return shared && { cue, first: cue, last: cue, kind, ...shared };
}

function cueKind(reading: Reading, at: number): 'strong' | 'weak' | 'participle' | undefined {
  const { grammar, tokens } = reading;
  const lower = lowerAt(tokens, at);
  const kind = grammar.verbs.has(lower)
    ? 'strong'
    : grammar.participles.has(lower)
      ? heardOrSaying(reading, at)
      : grammar.weakVerbs.has(lower)
        ? 'weak'
        : isUnknownCue(reading, at)
          ? 'strong'
          : undefined;
  if (!kind || (NOUNS_TOO.test(lower) && grammar.articles.has(lowerAt(tokens, at - 1)))) return undefined;
  if (isInName(reading, at) || isPassive(reading, at)) return undefined;
  return kind === 'weak' && isBeforeInfinitive(reading, at) ? undefined : kind;
}

/** A participle is as sure as a verb where its subject "was heard" so. */
function heardOrSaying(reading: Reading, at: number): 'strong' | 'participle' {
  return beforePerceived(reading, at) < at ? 'strong' : 'participle';
}

/** Whether the one who speaks goes on to the next verb: not "a book called “Salt”", whose subject only has a name. */
function isSharing(reading: Reading, frame: Frame, next: number): boolean {
  const { cue, kind, subject } = frame;
  if (!inOneSentence(reading.tokens, cue, next) || (kind === 'weak' && !canSpeak(reading, subject)))
    return false;
  return frame.way === 'relative' || !isClosed(reading, frame, next);
}

/** "On that day, Holt says, | Moor rose and said": who acts is told behind the one who tells of it between commas. */
function overAside(reading: Reading, frame: Frame): Found {
  const { first, last, way } = frame;
  const [before, behind] = [signAt(reading.tokens, first - 1), signAt(reading.tokens, last + 1)];
  const isAside =
    way === 'before' && before === ',' && behind === ',' && !isQuoteAt(reading.tokens, first - 2);
  const acting = isAside ? phraseStartingAt(reading, last + 2) : undefined;
  return acting && canSpeak(reading, acting) ? { subject: acting, way: 'before' } : frame;
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
