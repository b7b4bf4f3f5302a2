import { inOneSentence, lowerAt, signAt } from '#press/quotes/text/passage.ts';
import type { Phrase } from './phrase.ts';
import { phraseStartingAt } from './phraseAfter.ts';
import { phraseEndingAt } from './phraseBefore.ts';
import { sentenceStart, type Reading } from '#press/quotes/text/reading.ts';

const AND = /^(?:and|und|et|en|och|og)$/;

/** "Mira Holt and Tom Moor | said": both where both begin the clause; "the board backs Holt and Moor | said" is one. */
export function withPartnerBefore(reading: Reading, subject: Phrase): Phrase {
  const and = subject.first - 1;
  if (!subject.mention?.person || !AND.test(lowerAt(reading.tokens, and))) return subject;
  const other = phraseEndingAt(reading, and - 1)?.mention;
  const isBoth = other?.person !== undefined && beginsClause(reading, other.first);
  return isBoth ? { kind: 'noun', first: other.bareFirst, last: subject.last } : subject;
}

/** "said | Mira Holt and Tom Moor.": both where nothing of another clause follows, "said Holt and Moor agreed". */
export function withPartnerBehind(reading: Reading, subject: Phrase): Phrase {
  const and = subject.last + 1;
  if (!subject.mention?.person || !AND.test(lowerAt(reading.tokens, and))) return subject;
  const other = phraseStartingAt(reading, and + 1)?.mention;
  const isPerson = other?.person !== undefined && other.first === and + 1;
  const isBoth = isPerson && /^[.,]?$/.test(signAt(reading.tokens, other.last + 1));
  return isBoth ? { kind: 'noun', first: subject.first, last: other.last } : subject;
}

/** Whether a sentence, a quotation or a sign stands before a token. */
export function beginsClause(reading: Reading, first: number): boolean {
  const { tokens } = reading;
  const before = first - 1;
  return (
    first === sentenceStart(reading, first) ||
    tokens[before]?.kind !== 'word' ||
    !inOneSentence(tokens, before, first) ||
    lowerAt(tokens, before) === 'that'
  );
}
