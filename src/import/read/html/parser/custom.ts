import { INLINE } from '#import/read/html/inline.ts';
import type { Node } from '#import/read/html/tree.ts';

/**
 * The children of an element with custom elements in a line of words as spans, for so a browser sets what no style says more of
 * (HTML Standard, 4.13.3).
 */
export function withSpans(children: Node[]): Node[] {
  if (!children.some(isCustom) || !children.some(isText)) return children;
  return children.map((child) =>
    typeof child !== 'string' && isCustom(child) && child.children.every(isInLine)
      ? { ...child, tag: 'span' }
      : child,
  );
}

/** "page-term"; those of AMP are known by their names. */
function isCustom(node: Node): boolean {
  return typeof node !== 'string' && node.tag.includes('-') && !node.tag.startsWith('amp-');
}

function isText(node: Node): boolean {
  return typeof node === 'string' && node.trim() !== '';
}

function isInLine(node: Node): boolean {
  return typeof node === 'string' || (INLINE.has(node.tag) && node.children.every(isInLine));
}
