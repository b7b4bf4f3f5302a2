import { INLINE } from './inline.ts';
import { type Element, type Node } from './tree.ts';
import { singleSpaced } from '#import/read/singleSpaced.ts';

const UNSEEN = new Set('script style template head title noscript iframe svg canvas'.split(' '));

/** All text of a page that its reader sees, in reading order, a piece for each stretch between two block boundaries. */
export function visiblePieces(root: Element): string[] {
  const pieces: string[] = [];
  let open = '';
  const close = (): void => {
    if (open === '') return;
    const piece = singleSpaced(open).trim();
    if (piece !== '') pieces.push(piece);
    open = '';
  };
  const visit = (node: Node): void => {
    if (typeof node === 'string') open += node;
    else if (!UNSEEN.has(node.tag)) {
      const isBlock = !INLINE.has(node.tag);
      if (isBlock) close();
      for (const child of node.children) visit(child);
      if (isBlock) close();
    }
  };
  visit(root);
  close();
  return pieces;
}
