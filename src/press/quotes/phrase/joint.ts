import { inOneSentence, lowerAt, signAt } from '#press/quotes/text/passage.ts';
import type { Mention } from '#press/quotes/people/people.ts';
import type { Phrase } from './phrase.ts';
import { phraseStartingAt } from './phraseAfter.ts';
import { phraseEndingAt } from './phraseBefore.ts';
import { sentenceStart, type Reading } from '#press/quotes/text/reading.ts';

const AND = /^(?:and|or|und|oder|et|ou|en|och|og|eller)$/;
const BOTH = /^(?:both|either)$/;

/** "Mira Holt and Tom Moor | said": both where both begin the clause; "the board backs Holt and Moor | said" is one. */
export function withPartnerBefore(reading: Reading, subject: Phrase): Phrase {
  const and = subject.first - 1;
  if (!subject.mention?.person || !AND.test(lowerAt(reading.tokens, and))) return subject;
  const other = personBefore(reading, and - 1);
  if (!other || !isOpening(reading, other.first)) return subject;
  return { kind: 'noun', first: firstOfList(reading, other), last: subject.last };
}

function isOpening(reading: Reading, first: number): boolean {
  return beginsClause(reading, first) || BOTH.test(lowerAt(reading.tokens, first - 1));
}

/** The person whose name ends at a token, or before the age or office that a comma closes there: "Tom Moor, 41, | and". */
function personBefore(reading: Reading, last: number): Mention | undefined {
  const { tokens, endingAt } = reading;
  let comma = last;
  if (signAt(tokens, last) === ',')
    do comma -= 1;
    while (comma > last - LONGEST_ASIDE && tokens[comma]?.kind === 'word');
  const end = signAt(tokens, comma) === ',' ? comma - 1 : last;
  const mention = endingAt.get(end) ?? phraseEndingAt(reading, end)?.mention;
  return mention?.person ? mention : undefined;
}

const LONGEST_ASIDE = 7;

/** Where a list of people begins: "| Tom Moor, Ada Quill and Ole Berg". */
function firstOfList(reading: Reading, last: Mention): number {
  const { tokens, endingAt } = reading;
  let listed = last;
  for (let count = 0; count < LONGEST_LIST && signAt(tokens, listed.first - 1) === ','; count += 1) {
    const before = endingAt.get(listed.first - 2);
    if (!before?.person || !isOpening(reading, before.first)) break;
    listed = before;
  }
  return listed.bareFirst;
}

/** Of more, nobody is told to speak at once. */
const LONGEST_LIST = 12;

/** "said | Mira Holt and Tom Moor.": both where nothing of another clause follows, "said Holt and Moor agreed". */
export function withPartnerBehind(reading: Reading, subject: Phrase): Phrase {
  const and = subject.last + 1;
  if (!subject.mention?.person || !AND.test(lowerAt(reading.tokens, and))) return subject;
  const other = phraseStartingAt(reading, and + 1)?.mention;
  const isPerson = other?.person !== undefined && other.first === and + 1;
  const behind = isPerson ? signAt(reading.tokens, other.last + 1) : '';
  const isBoth = isPerson && (/^[.,]?$/.test(behind) || reading.grammar.prepositions.has(behind));
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
