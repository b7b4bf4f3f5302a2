import { inOneSentence, signAt } from '#press/quotes/text/passage.ts';
import { byFrame, bySubject, type Attribution, type Place } from './attribution.ts';
import type { Frame } from './frames.ts';
import type { Phrase } from './phrase.ts';
import { phraseStartingAt } from './phraseAfter.ts';
import { phraseEndingAt } from './phraseBefore.ts';
import type { Reading } from './reading.ts';

const DASH = /^[-—–]$/;
// How far a weak cue reaches, in words: farther off it governs something else
const WEAK_REACH = 6;
const INTRODUCING_REACH = 3;

/** The speaker that the sentence of a quotation names: by a cue behind it, before it, or by a label. */
export function inSentence(place: Place, at: number): Attribution | undefined {
  const { reading, passage, here } = place;
  const frames = place.frames.filter((frame) => inOneSentence(reading.tokens, frame.cue, at));
  const after = frameAfter(reading, frames, at);
  const before = frameBefore(reading, frames, at);
  const isIntroduced = before !== undefined && isIntroducing(reading, before, at);
  if (after && !(isIntroduced && endsSentence(reading, at)))
    return { ...byFrame('after', after, passage), isSecondHand: hasOtherSource(frames, after) };
  const label = labelBefore(reading, at) ?? signature(reading, at);
  if (label) return bySubject('labelled', label, passage);
  if (!before) return undefined;
  const isSecondHand = hasOtherSource(frames, before);
  return {
    ...byFrame(isIntroduced ? 'introduced' : 'within', before, passage),
    isSameUtterance: here.at(-1)?.frame === before,
    isSecondHand,
  };
}

/** A cue whose clause begins right behind the quotation: `“…,” Holt said`. */
function frameAfter(reading: Reading, frames: readonly Frame[], at: number): Frame | undefined {
  return frames.find(
    ({ first, kind, way }) =>
      first > at &&
      kind !== 'participle' &&
      way !== 'main' &&
      way !== 'relative' &&
      isPause(reading, at + 1, first),
  );
}

function isPause({ tokens }: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (!/^[,—–-]$/.test(signAt(tokens, at))) return false;
  return true;
}

function frameBefore(reading: Reading, frames: readonly Frame[], at: number): Frame | undefined {
  return frames.findLast(
    (frame) =>
      frame.last < at &&
      (frame.kind !== 'weak' || at - frame.cue <= WEAK_REACH) &&
      !isRelativeClosed(reading, frame, at),
  );
}

/** A cue inside ", who said so," says nothing of what follows the clause. */
function isRelativeClosed({ tokens }: Reading, { way, cue }: Frame, at: number): boolean {
  if (way !== 'relative') return false;
  for (let next = cue + 1; next < at - 1; next += 1) if (signAt(tokens, next) === ',') return true;
  return false;
}

function isIntroducing({ tokens }: Reading, { last }: Frame, at: number): boolean {
  return at - last <= INTRODUCING_REACH && /^[,:]$/.test(signAt(tokens, at - 1));
}

function endsSentence({ tokens }: Reading, at: number): boolean {
  return tokens[at]?.text.endsWith('.') ?? false;
}

function hasOtherSource(frames: readonly Frame[], frame: Frame): boolean {
  return frames.some((other) => other !== frame && other.kind === 'source');
}

/** "Mira Holt: “…”" */
function labelBefore(reading: Reading, at: number): Phrase | undefined {
  if (signAt(reading.tokens, at - 1) !== ':') return undefined;
  const phrase = phraseEndingAt(reading, at - 2);
  return phrase?.kind === 'name' ? phrase : undefined;
}

/** "“…” — Mira Holt" at the end of a sentence. */
function signature(reading: Reading, at: number): Phrase | undefined {
  if (!DASH.test(signAt(reading.tokens, at + 1))) return undefined;
  const phrase = phraseStartingAt(reading, at + 2);
  if (phrase?.kind !== 'name') return undefined;
  return /^[,.(]?$/.test(signAt(reading.tokens, phrase.last + 1)) ? phrase : undefined;
}
