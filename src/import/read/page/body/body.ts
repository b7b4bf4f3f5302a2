import type { Block } from '#edition/block.ts';
import type { Drop } from '#import/draft.ts';
import { toBlocks } from '#import/read/html/blocks.ts';
import type { Element, Node } from '#import/read/html/tree.ts';
import { visiblePieces } from '#import/read/html/visible.ts';
import { boilerplateRules } from './boilerplate.ts';
import { type Piece, piecesOf } from './piece.ts';
import { storyPieces } from './story.ts';

export type PageBody = { blocks: Block[]; drops: Drop[] };

/** The story of a page as blocks, and what stood around it, each line with the rule that left it out. */
export function bodyOf(seen: Element, base: string | undefined): PageBody {
  const dropped = new Map<Element, string>();
  markBoilerplate(piecesOf(seen), dropped);
  const drops = [...dropped].flatMap(([element, rule]) =>
    visiblePieces(element).map((text) => ({ text, rule })),
  );
  const page = piecesOf(without(seen, dropped));
  const story: Element = {
    tag: 'div',
    attributes: {},
    children: storyPieces(page).map(({ element }) => element),
  };
  return { blocks: toBlocks(story, base), drops };
}

function markBoilerplate(page: Piece, dropped: Map<Element, string>): void {
  const ruleOf = boilerplateRules(page);
  const stack = [page];
  for (let piece = stack.pop(); piece; piece = stack.pop()) {
    const rule = ruleOf(piece);
    if (rule === undefined) stack.push(...piece.pieces);
    else dropped.set(piece.element, rule);
  }
}

function without(element: Element, dropped: ReadonlyMap<Element, string>): Element {
  const children = element.children.flatMap((child): Node[] => {
    if (typeof child === 'string') return [child];
    return dropped.has(child) ? [] : [without(child, dropped)];
  });
  return { ...element, children };
}
