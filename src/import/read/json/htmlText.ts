import type { Block } from '#edition/block.ts';
import { toBlocks } from '#import/read/html/blocks.ts';
import { parsePiece, textOf } from '#import/read/html/tree.ts';
import { visiblePieces } from '#import/read/html/visible.ts';
import { textContent } from '#import/read/text/content.ts';
import { decodeEntities } from '#import/read/text/entities.ts';
import { singleSpaced } from '#import/read/singleSpaced.ts';

/** A field that holds a piece of HTML, as one plain text. */
export function htmlToText(html: string): string {
  return html.includes('<') || html.includes('&') ? textOf(parsePiece(html)) : singleSpaced(html).trim();
}

/** A field that holds a piece of HTML, as blocks, with its visible text piece by piece. */
export function htmlToBlocks(html: string, base?: string): { body: Block[]; visible: string[] } {
  const piece = parsePiece(html);
  const body = toBlocks(piece, base);
  return { body, visible: visiblePieces(piece) };
}

const TAG = /<(?:p|div|br|h[1-6]|ul|ol|blockquote|figure|img)[\s/>]/i;
const PARAGRAPH = /<(?:p|div|pre|table)[\s>]/i;

/** A field that holds a text, plain or HTML; where no tag makes paragraphs, blank lines do. */
export function fieldContent(text: string, base?: string): { body: Block[]; visible: string[] } {
  if (!TAG.test(text)) return textContent(text);
  return htmlToBlocks(PARAGRAPH.test(text) ? text : text.replace(/\r?\n\s*\n/g, '<br><br>'), base);
}

export const BLOCK = /<(?:p|div|br)[\s/>]/i;
const ESCAPED_BLOCK = /&lt;(?:p|div|br)(?:\s|\/|&gt;)/i;

/** HTML whose tags were all escaped once too often, as it was meant. */
export function unescaped(html: string): string {
  return ESCAPED_BLOCK.test(html) && !BLOCK.test(html) ? decodeEntities(html) : html;
}
