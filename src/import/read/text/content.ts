import type { Block } from '#edition/block.ts';
import { paragraphsOf, visibleLines } from './paragraphs.ts';

/** A plain text as paragraphs, and its visible lines for the account. */
export function textContent(text: string): { body: Block[]; visible: string[] } {
  return {
    body: paragraphsOf(text).map((paragraph) => ({ type: 'paragraph', text: paragraph })),
    visible: visibleLines(text),
  };
}
