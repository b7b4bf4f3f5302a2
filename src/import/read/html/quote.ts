import type { Block } from '#edition/block.ts';
import type { Mark } from '#edition/text/text.ts';
import type { ToBlocks } from './list.ts';
import { moved } from './richText.ts';
import { type Element, type Node, textOf } from './tree.ts';

/**
 * A set-off quotation as one block with who said it, and the pictures in it after it.
 *
 * - What holds more than paragraphs and pictures only looks like one, and gives what it holds.
 */
export function quoteBlocks(element: Element, toBlocks: ToBlocks): Block[] {
  const at = element.children.findIndex(isSource);
  const source = element.children[at];
  const blocksOf = (children: Node[]): Block[] => toBlocks({ ...element, children });
  // Each part once: read twice, a quotation would take twice as long with every one around it
  const before = blocksOf(source ? element.children.slice(0, at) : element.children);
  const after = source ? blocksOf(element.children.slice(at + 1)) : [];
  const inner = [...before, ...after];
  const words = inner.filter((block) => block.type === 'paragraph');
  if (words.length === 0 || words.length < inner.filter((block) => block.type !== 'image').length)
    return [...before, ...(source ? blocksOf([source]) : []), ...after];
  const cite = source === undefined ? '' : textOf(source);
  const quote = { ...joinedQuote(words), ...(cite && { cite }) };
  return [quote, ...inner.filter((block) => block.type === 'image')];
}

/** The quotation that a figure or a box holds, with who said it from its caption. */
export function quoteIn({ children }: Element): Element | undefined {
  if (children.length < 2 || children.length > MOST_IN_QUOTE) return undefined;
  const inside = children.filter((child) => typeof child !== 'string' || child.trim() !== '');
  const [quote, caption] = inside;
  if (typeof quote !== 'object' || quote.tag !== 'blockquote' || inside.length > 2) return undefined;
  if (typeof caption !== 'object' || !isCaption(caption) || quote.children.some(isSource)) return undefined;
  return { ...quote, children: [...quote.children, { ...caption, tag: 'footer' }] };
}

/** Who is quoted, set under the words (HTML Standard, 4.4.4), or called so. */
function isSource(node: Node): node is Element {
  if (typeof node === 'string') return false;
  return node.tag === 'footer' || node.tag === 'cite' || SOURCE.test(node.attributes['class'] ?? '');
}

// "c-cite", "quote-attribution", "pullquote__author"
const SOURCE = /(?:^|[\s_-])(?:cite|attribution|quote[_-]*(?:author|source|name))(?:$|\s)/i;
// White space, the words, white space, who said them
const MOST_IN_QUOTE = 5;

/** The foot of what holds a quotation is no caption of it. */
function isCaption(element: Element): boolean {
  return element.tag === 'figcaption' || (element.tag !== 'footer' && isSource(element));
}

function joinedQuote(words: Extract<Block, { type: 'paragraph' }>[]): Block {
  let text = '';
  const marks: Mark[] = [];
  for (const paragraph of words) {
    if (text !== '') text += '\n';
    for (const mark of paragraph.marks ?? []) marks.push(moved(mark, text.length));
    text += paragraph.text;
  }
  return { type: 'quote', text, ...(marks.length > 0 && { marks }) };
}
