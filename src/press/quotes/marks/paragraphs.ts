import type { Block } from '#edition/block.ts';
import type { Grammar } from '#press/quotes/cues/grammar.ts';
import type { Span } from '#press/quotes/text/passage.ts';
import { splitLines } from '#press/quotes/text/lines.ts';
import { findDashed } from './dashes.ts';
import { findSpans, markStyle } from './spans.ts';

/** A paragraph with its quotations; ranges are positions in `text`, which begins at `offset` in the text of the block. */
export type MarkedParagraph = { block: number; offset: number; text: string; spans: readonly Span[] };

/**
 * The paragraphs of an article with what stands in quotation marks, in order. A set-off quotation without marks is one whole; a `grammar` may tell
 * that dashes open speech.
 */
export function markedParagraphs(blocks: readonly Block[], grammar?: Grammar): MarkedParagraph[] {
  const paragraphs = blocks.flatMap((block, index) => {
    if (block.type !== 'paragraph' && block.type !== 'quote') return [];
    const isSetOff = block.type === 'quote';
    return splitLines(block.text).map(({ text, offset }) => ({ block: index, offset, text, isSetOff }));
  });
  const style = markStyle(paragraphs.map(({ text }) => text));
  return paragraphs.map(({ block, offset, text, isSetOff }) => {
    const marked = findSpans(text, style);
    const spans = marked.length === 0 && grammar?.isDashing ? findDashed(text, grammar) : marked;
    return { block, offset, text, spans: spans.length === 0 && isSetOff ? whole(text) : spans };
  });
}

function whole(text: string): Span[] {
  const words = text.trim();
  if (words === '') return [];
  const start = text.indexOf(words);
  const end = start + words.length;
  return [{ start, end, outerStart: start, outerEnd: end, isOpen: false }];
}
