import { isQuoteAt, lowerAt, signAt } from '#press/quotes/text/passage.ts';
import { phraseStartingAt } from '#press/quotes/phrase/phraseAfter.ts';
import { sentenceEnd, sentenceStart, type Reading } from '#press/quotes/text/reading.ts';
import type { Person } from './people.ts';

// What opens a clause that the main one follows: "Asked if he would go, | Holt said"
const FRONTED =
  /^(?:asked|pressed|when|while|as|after|before|if|though|although|because|since|once|until|gefragt|als|wenn|nachdem|bevor|obwohl)$/;

/** Whom a pronoun means that stands before the name: "Asked if | he would go, Tom Moor said no"; `undefined` where a name stands before it. */
export function cataphorAt(reading: Reading, at: number): Person | undefined {
  const { tokens, startingAt } = reading;
  const start = sentenceStart(reading, at);
  if (!FRONTED.test(lowerAt(tokens, start))) return undefined;
  const end = sentenceEnd(reading, at);
  let comma = start;
  while (comma < end && signAt(tokens, comma) !== ',') {
    if (startingAt.get(comma)?.person || isQuoteAt(tokens, comma)) return undefined;
    comma += 1;
  }
  return comma > at ? phraseStartingAt(reading, comma + 1)?.mention?.person : undefined;
}
