import type { Block } from '#edition/block.ts';
import type { Drop } from '#import/draft.ts';
import { toBlocks } from '#import/read/html/blocks.ts';
import type { Element, Node } from '#import/read/html/tree.ts';
import { visiblePieces } from '#import/read/html/visible.ts';
import { boilerplateRules } from './boilerplate.ts';
import { withFigures } from './captions.ts';
import { withEmbeds } from './embeds.ts';
import { type Piece, piecesOf } from './piece.ts';
import { seenTree } from './seen.ts';
import { aboveHeadline, storyPieces } from './story.ts';
import { storyRule } from './widgets.ts';

/** A page as its reader sees it, and the elements that stand around its story, each with the rule that tells so. */
export type ShownPage = { page: Element; around: Map<Element, string> };

export function shownPage(tree: Element): ShownPage {
  const whole = piecesOf(withFigures(withEmbeds(seenTree(tree))));
  return { page: whole.element, around: marked(whole, boilerplateRules(whole)) };
}

/** `lead` is the paragraph that a page sets apart between headline and story. */
export type PageBody = { blocks: Block[]; drops: Drop[]; lead: string | undefined };

/** The story of a page as blocks, and what stood around it, each line with the rule that left it out. */
export function bodyOf({ page, around }: ShownPage, base: string | undefined): PageBody {
  const { lead, pieces } = storyPieces(piecesOf(without(page, around)));
  const story: Element = { tag: 'div', attributes: {}, children: pieces.map(({ element }) => element) };
  const column = piecesOf(story);
  const beside = marked(column, storyRule);
  for (const element of aboveHeadline(column)) beside.set(element, 'above the headline');
  const drops = [...around, ...beside].flatMap(([element, rule]) =>
    visiblePieces(element).map((text) => ({ text, rule })),
  );
  return { blocks: toBlocks(without(story, beside), base), drops, lead: lead && proseOf(lead) };
}

/** The longest line of a piece: a lead may stand beside a date or a label. */
function proseOf({ element }: Piece): string {
  return visiblePieces(element).reduce(
    (longest, line) => (line.length > longest.length ? line : longest),
    '',
  );
}

/** The outermost elements that a rule leaves out, each with its name. */
function marked(root: Piece, ruleOf: (piece: Piece) => string | undefined): Map<Element, string> {
  const dropped = new Map<Element, string>();
  const stack = [root];
  for (let piece = stack.pop(); piece; piece = stack.pop()) {
    const rule = piece === root ? undefined : ruleOf(piece);
    if (rule === undefined) stack.push(...piece.pieces);
    else dropped.set(piece.element, rule);
  }
  return dropped;
}

function without(element: Element, dropped: ReadonlyMap<Element, string>): Element {
  if (dropped.size === 0) return element;
  const children = element.children.flatMap((child): Node[] => {
    if (typeof child === 'string') return [child];
    return dropped.has(child) ? [] : [without(child, dropped)];
  });
  return { ...element, children };
}
