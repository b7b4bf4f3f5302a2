import type { Block } from '#edition/block.ts';
import { countWords } from '#edition/text/countWords.ts';
import { grammarOf } from '#press/quotes/cues/grammars.ts';
import { markedParagraphs } from '#press/quotes/marks/paragraphs.ts';
import { sentenceBreaks } from '#press/quotes/text/sentences.ts';

type Place = { start: number; end: number };
export type Context = { before?: string; after?: string };

/** “…,” she said: so few words tell too little, and the sentence before is told too. */
const LEAST_WORDS = 5;

/**
 * What the text says around words quoted in a block: the rest of their sentence, and where that is short the sentence before.
 *
 * - `before` ends with the opening mark and `after` begins with the closing one, as they stand in the text.
 * - Empty where that is still next to nothing.
 *
 * @example contextOf(block, { start: 1, end: 16 }, 'en') // { before: '“', after: '” said Mira Holt, the harbour master.' }
 */
export function contextOf(block: Block, { start, end }: Place, language: string): Context {
  const grammar = grammarOf(language);
  const paragraph = markedParagraphs([block], grammar).find(
    ({ offset, text }) => start >= offset && end <= offset + text.length,
  );
  if (!paragraph) return {};
  const { text, offset, spans } = paragraph;
  const breaks = [0, ...sentenceBreaks(text, spans, grammar), text.length];
  const first = breaks.findLastIndex((at) => at <= Math.max(0, start - offset - 1));
  const last = breaks.find((at) => at >= end - offset + 1) ?? text.length;
  const after = text.slice(end - offset, last).trimEnd();
  const own = text.slice(breaks[first], start - offset).trimStart();
  const isShort = countWords(own) + countWords(after) < LEAST_WORDS;
  const before = isShort && first > 0 ? text.slice(breaks[first - 1], start - offset).trimStart() : own;
  return countWords(before) + countWords(after) < LEAST_WORDS ? {} : { before, after };
}
