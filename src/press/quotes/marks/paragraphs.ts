import type { Block } from '#edition/block.ts';
import type { Grammar } from '#press/quotes/cues/grammar.ts';
import type { MarkedParagraph, Span } from '#press/quotes/text/passage.ts';
import { splitLines } from '#press/quotes/text/lines.ts';
import { findDashed } from './dashes.ts';
import { findSpans, markStyle } from './spans.ts';
import { partAtAttribution } from './within.ts';

/**
 * The paragraphs of an article with what stands in quotation marks, in order.
 *
 * - A set-off quotation without marks is one whole.
 * - A `grammar` may tell that dashes open speech, and that an attribution stands within the marks.
 */
export function markedParagraphs(blocks: readonly Block[], grammar?: Grammar): MarkedParagraph[] {
  const lines = blocks.flatMap((block, index) =>
    block.type === 'paragraph' || block.type === 'quote'
      ? splitLines(block.text).map(({ text, offset }) => ({ index, block, text, offset }))
      : [],
  );
  const style = markStyle(lines.map(({ text }) => text));
  return lines.map(({ index, block, text, offset }) => {
    const marked = findSpans(text, style).flatMap((span) =>
      grammar ? partAtAttribution(text, span, grammar) : [span],
    );
    const spans = marked.length === 0 && grammar?.isDashing ? findDashed(text, grammar) : marked;
    const isSetOff = block.type === 'quote' && spans.length === 0;
    const isApart = offset === 0 && /^(?:heading|divider)$/.test(blocks[index - 1]?.type ?? '');
    const cite = block.type === 'quote' ? block.cite : undefined;
    return { block: index, offset, text, spans: isSetOff ? whole(text) : spans, isApart, cite };
  });
}

function whole(text: string): Span[] {
  const words = text.trim();
  if (words === '') return [];
  const start = text.indexOf(words);
  const end = start + words.length;
  return [{ start, end, outerStart: start, outerEnd: end, isOpen: false }];
}
