import type { Block } from '#edition/block.ts';
import { type Fields, textField } from './fields.ts';
import { BLOCK, fieldContent, unescaped } from './htmlText.ts';

// "… broke three of its piles.The town has argued": where a publisher glued two paragraphs
const GLUED = /(?<=\p{L}{2}[.!?]["”’»]?)(?=["“‘«]?\p{Lu}\p{L}*\s)|(?<=[.!?]["”’»]?)[^\S\n]{2,}(?=\S)/gu;

/**
 * The text of a story in schema.org's `articleBody`, as HTML, escaped HTML or plain text, with its paragraphs.
 *
 * - Paragraphs glued to one another without a space, or by several, are parted again where the text has no line feed.
 */
export function articleBody(article: Fields, base?: string): { body: Block[]; visible: string[] } {
  const text = unescaped(textField(article, 'articleBody', 'text') ?? '');
  const isOneLine = !BLOCK.test(text) && !text.trim().includes('\n');
  return fieldContent(isOneLine ? text.replace(GLUED, '\n') : text, base);
}
