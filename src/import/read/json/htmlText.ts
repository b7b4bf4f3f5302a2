import type { Block } from '#edition/block.ts';
import { toBlocks } from '#import/read/html/blocks.ts';
import { parsePiece, textOf } from '#import/read/html/tree.ts';
import { visiblePieces } from '#import/read/html/visible.ts';

/** A field that holds a piece of HTML, as one plain text. */
export function htmlToText(html: string): string {
  return html.includes('<') || html.includes('&')
    ? textOf(parsePiece(html))
    : html.replace(/\s+/g, ' ').trim();
}

/** A field that holds a piece of HTML, as blocks, with its visible text piece by piece. */
export function htmlToBlocks(html: string, base?: string): { body: Block[]; visible: string[] } {
  const piece = parsePiece(html);
  const body = toBlocks(piece, base);
  return { body, visible: visiblePieces(piece) };
}
