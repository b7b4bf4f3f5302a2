import { isQuoteAt } from '#press/quotes/text/passage.ts';
import { acrossParagraphs } from './acrossParagraphs.ts';
import { bySubject, type Attribution, type Place } from './attribution.ts';
import { isPassive, type Frame } from '#press/quotes/syntax/frames.ts';
import { inParagraph, spokeBefore } from './inParagraph.ts';
import { inSentence } from './inSentence.ts';
import { canSpeak } from '#press/quotes/syntax/phrase.ts';
import { mainSubject } from '#press/quotes/syntax/phraseAfter.ts';
import { sentenceOf, type Reading } from '#press/quotes/syntax/reading.ts';

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
  const found = inSentence(place, at) ?? inParagraph(place, at) ?? acrossParagraphs(place, at);
  if (found) return found;
  const subject = mainSubject(place.reading, at);
  const isListener = isPassive(place.reading, lastWordBefore(place.reading, at));
  if (subject && canSpeak(place.reading, subject) && !isListener)
    return bySubject('subject', subject, place.passage);
  return (
    spokeBefore(place, at) ?? {
      rule: 'none',
      passage: place.passage,
      isSameUtterance: false,
      isSecondHand: false,
    }
  );
}

function lastWordBefore({ tokens }: Reading, at: number): number {
  let before = at - 1;
  while (tokens[before]?.kind === 'mark') before -= 1;
  return before;
}
