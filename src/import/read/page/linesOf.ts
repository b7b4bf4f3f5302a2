import type { Element, Node } from '#import/read/html/tree.ts';
import { isInlineTag } from './view/piece.ts';
import { singleSpaced } from '#import/read/singleSpaced.ts';

// What begins anew where two inline elements touch: "Ada Quill|Follow", "Ada Quill|vor 5 Stunden"
const NEW_PART = /^(?:\p{Lu}|\d|·|(?:vor|hace)\s\d|il y a\s)/u;
const OLD_PART = /[\p{Ll}\p{N}.):?!]$/u;

/** The lines of an element; inline elements that touch, which a browser parts by style, are lines of their own. */
export function linesOf(element: Element): string[] {
  let text = '';
  const visit = (node: Node): void => {
    if (typeof node === 'string') {
      if (OLD_PART.test(text) && NEW_PART.test(node)) text += '\n';
      text += singleSpaced(node);
      return;
    }
    const isBlock = !isInlineTag(node.tag);
    if (isBlock) text += '\n';
    for (const child of node.children) visit(child);
    if (isBlock) text += '\n';
  };
  visit(element);
  return text.split('\n').map((line) => line.trim());
}
