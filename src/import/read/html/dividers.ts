import type { Block } from '#edition/block.ts';
import type { Drop } from '#import/draft.ts';

// "* * *", "❦", "◆": between two parts of a story
const ORNAMENTS = /^(?:([*＊•·~–—_-])(?:\s?\1){2,8}|([◆◇■□❖❦❧☙⁂✦])(?:\s?\2){0,6})$/u;

/** The blocks of a story with its lines of ornaments as dividers, and the account of these lines. */
export function withDividers(blocks: readonly Block[]): { body: Block[]; drops: Drop[] } {
  const drops: Drop[] = [];
  const body = blocks.map((block): Block => {
    if (block.type !== 'paragraph' || !ORNAMENTS.test(block.text)) return block;
    drops.push({ text: block.text, rule: 'a divider, drawn as one' });
    return { type: 'divider' };
  });
  return { body, drops };
}
