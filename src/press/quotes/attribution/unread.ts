import type { Gender } from '#press/quotes/cues/grammar.ts';
import type { Reading } from '#press/quotes/text/reading.ts';
import { sentenceStart } from '#press/quotes/text/reading.ts';
import { lowerAt, signAt, wordBehindQuote } from '#press/quotes/text/passage.ts';
import { isFirstWord } from './inParagraph.ts';

/**
 * Whether the words behind a quotation that opens its sentence tell who said it, though no rule can read them: “…,” the judge cut in.
 * Then it is nobody who was told before.
 *
 * - Not where they go on with the sentence, “…,” which nobody believed, or have a pronoun: “…,” he let slip.
 * - Where a verb goes without its subject, «…», recuerda, only what tells of another: «…», grita alguien.
 */
export function isToldUnread(reading: Reading, at: number): boolean {
  const { tokens, grammar } = reading;
  const isDashed = grammar.isDashing === true && /^[—–]$/.test(signAt(tokens, at + 1));
  const first = isDashed ? at + 2 : wordBehindQuote(tokens, at);
  if (first === undefined || !isFirstWord(reading, sentenceStart(reading, at), at)) return false;
  const beside = tokens
    .slice(first, first + BESIDE)
    .flatMap(({ kind, lower }) => (kind === 'word' ? [lower] : []));
  if (grammar.leavesOutSubject) return grammar.leavesOutSubject.test(`${beside.join(' ')} `);
  const isJoined = JOINING.some((kind) => grammar[kind].has(lowerAt(tokens, first)));
  return (
    !isJoined && !beside.some((word) => SOMEBODY.has(grammar.pronouns.get(word)) && !grammar.nobody.has(word))
  );
}

const JOINING = ['relatives', 'conjunctions', 'prepositions'] as const;
const SOMEBODY: ReadonlySet<Gender | undefined> = new Set(['male', 'female', 'plural', 'unknown']);
const BESIDE = 3;
