import { type Element, type Node, rawText } from '#import/read/html/tree.ts';
import { isInlineTag } from './piece.ts';

// What holds labels and values in a row; a paragraph or heading is written with its spaces
const ROWS = new Set(['div', 'li', 'header', 'footer', 'section', 'td', 'th', 'dt', 'dd', 'span', 'time']);
const HEADINGS = new Set(['h2', 'h3', 'h4']);
// "1" before "The bench at the weir"
const NUMBER = /^#?\d{1,3}$/;
// "Weight" and "4/10", "Lower Wendle" and "Published", "Ada Quill" and "at the pier"; within a word one small letter follows another
const END = /[\p{L}\p{N}\p{M})\].%!?:]$/u;
const BEGINNING = /^[\p{L}\p{N}([]/u;
const SMALL = /^\p{Ll}/u;
const SMALL_END = /\p{Ll}$/u;
// Han and kana stand without spaces
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff]/;

/**
 * The children of an element with a space between two inline ones that nothing parts but the page's style: a row of labels,
 * values and names, or a heading after its number.
 *
 * - Where the element has words of its own, it is a line of text, and a letter by itself may be the first of a word.
 */
export function parted({ tag }: Element, children: Node[]): Node[] {
  const isHeading = HEADINGS.has(tag);
  if (children.length < 2 || !(isHeading || ROWS.has(tag))) return children;
  if (children.some((child) => typeof child === 'string' && child.trim() !== '')) return children;
  return children.flatMap((child, at): Node[] => {
    const before = children[at - 1];
    const isApart = before !== undefined && (isHeading ? isNumbered : isGlued)(before, child);
    return isApart ? [' ', child] : [child];
  });
}

function isNumbered(before: Node, after: Node): boolean {
  if (typeof before === 'string' || typeof after === 'string') return false;
  return NUMBER.test(rawText(before)) && /^\p{Lu}/u.test(rawText(after));
}

function isGlued(before: Node, after: Node): boolean {
  if (typeof before === 'string' || typeof after === 'string') return false;
  if (!isLabel(before) || !isLabel(after)) return false;
  const [left, right] = [rawText(before), rawText(after)];
  if (left.length < 2 || !END.test(left) || !BEGINNING.test(right)) return false;
  return !isOneWord(left, right) && !(UNSPACED.test(left.slice(-1)) && UNSPACED.test(right.slice(0, 1)));
}

/** Small letters on both sides, but for several words on each. */
function isOneWord(left: string, right: string): boolean {
  const areSmall = SMALL_END.test(left) && SMALL.test(right);
  return areSmall && !(left.includes(' ') && right.includes(' '));
}

function isLabel({ tag, attributes }: Element): boolean {
  return isInlineTag(tag) && ('class' in attributes || tag === 'a' || tag === 'time');
}
