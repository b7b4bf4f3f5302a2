import type { Linked } from '#edition/article.ts';
import type { Block } from '#edition/block.ts';
import { blockText } from '#edition/blockText.ts';
import type { Drop } from '#import/draft.ts';
import { toBlocks } from '#import/read/html/blocks.ts';
import { type Element, parsePiece, textOf, withChildren } from '#import/read/html/tree.ts';
import { visiblePieces } from '#import/read/html/visible.ts';
import { boilerplateRules } from './furniture/boilerplate.ts';
import { withFigures } from '#import/read/page/view/captions.ts';
import { correctionsIn } from './corrections.ts';
import { withEmbeds } from '#import/read/page/view/embeds.ts';
import { withFactRows } from '#import/read/page/view/factRows.ts';
import { type Piece, piecesOf } from '#import/read/page/view/piece.ts';
import { postsOf } from '#import/read/page/view/posts.ts';
import { folded } from '#import/read/isAlike.ts';
import { isRepeated, mayBePullQuote, quoted } from './pullQuotes.ts';
import { readableTree } from './readability.ts';
import { listsUnderLabels, relatedOf } from './furniture/related.ts';
import { seenTree } from '#import/read/page/view/seen.ts';
import { aboveHeadline, storyPieces } from './story.ts';
import { storyRule } from './furniture/widgets.ts';

/** A page as its reader sees it, and the elements that stand around its story, each with the rule that tells so. */
export type ShownPage = { page: Element; around: Map<Element, string> };

/** `names`, folded, are those whom the page's data calls authors of answers. */
export function shownPage(tree: Element, names: ReadonlySet<string>): ShownPage {
  const plain = piecesOf(withFigures(withFactRows(withEmbeds(seenTree(tree)))));
  const posts = postsOf(plain, names);
  const whole = posts ? piecesOf(posts.page) : plain;
  const ruleOf = boilerplateRules(whole);
  return {
    page: whole.element,
    around: marked(whole, (piece) => posts?.rows.get(piece.element) ?? ruleOf(piece)),
  };
}

/**
 * The story of a page.
 *
 * - `lead` is the paragraph that a page sets apart between headline and story.
 * - `pullQuotes` are the words that it repeats in display.
 */
export type PageBody = {
  blocks: Block[];
  drops: Drop[];
  lead: string | undefined;
  related: Linked[];
  pullQuotes: string[];
};

/** The story of a page as blocks, and what stood around it, each line with the rule that left it out. */
export function bodyOf({ page, around }: ShownPage, base: string | undefined): PageBody {
  const cleared = without(page, around);
  const whole = piecesOf(cleared);
  const { lead, pieces } = storyPieces(whole);
  const story: Element = { tag: 'div', attributes: {}, children: pieces.map(({ element }) => element) };
  const column = piecesOf(story);
  const inStory = repeatedQuotes([column], page);
  const beside = marked(column, (piece) => (inStory.has(piece.element) ? PULL_QUOTE : storyRule(piece)));
  for (const element of aboveHeadline(column)) beside.set(element, 'above the headline');
  const asides = [...around].flatMap(([element, rule]) =>
    rule === 'beside the story' ? [piecesOf(element)] : [],
  );
  const setApart = repeatedQuotes(asides, page);
  const related = [whole, ...asides].flatMap((part) => listsUnderLabels(part, new Set(pieces)));
  const left = new Map([
    ...around,
    ...beside,
    ...[...setApart].map((element) => [element, PULL_QUOTE] as const),
    ...related.map((element) => [element, 'related stories'] as const),
  ]);
  const found = fullerBlocks(toBlocks(without(story, beside), base), cleared, base);
  const said = linesOf(found);
  const corrections = correctionsIn(page, around).flatMap((element) => toBlocks(element, base));
  const blocks = [...found, ...corrections.filter((block) => !said.has(blockText(block)))];
  const kept = linesOf(blocks);
  return {
    blocks,
    // What Readability brought back, and a correction, was not left out
    drops: dropsOf(left).filter(({ text }) => !kept.has(text)),
    lead: lead && proseOf(lead),
    related: relatedOf(left, base),
    pullQuotes: [...new Set([...inStory, ...setApart].map(quoted))],
  };
}

function linesOf(blocks: readonly Block[]): Set<string> {
  return new Set(blocks.flatMap((block) => blockText(block).split('\n')));
}

/** What a site adds to each of its stories wherever it sends them. */
const ADDED = new Set([
  'share bar',
  'related stories',
  'newsletter box',
  'advertisement',
  'comments',
  'not for reading',
]);

/** The story in a piece of a page, such as the content of a feed, without the share bars and the like that it brings. */
export function pieceBody(
  html: string,
  base: string | undefined,
): { body: Block[]; visible: string[]; drops: Drop[] } {
  const tree = parsePiece(html);
  const whole = piecesOf(withFigures(withFactRows(withEmbeds(tree))));
  const ruleOf = boilerplateRules(whole);
  const around = marked(whole, (piece) => {
    const rule = ruleOf(piece);
    return rule !== undefined && ADDED.has(rule) ? rule : undefined;
  });
  return {
    body: toBlocks(without(whole.element, around), base),
    visible: visiblePieces(tree),
    drops: dropsOf(around),
  };
}

/** Below this many characters a story may have been looked for in the wrong place. */
export const SHORT_STORY = 700;

/** The blocks given, or what Readability finds where they are few and it finds three times as much. */
function fullerBlocks(blocks: Block[], cleared: Element, base: string | undefined): Block[] {
  const length = lengthOf(blocks);
  if (length >= SHORT_STORY) return blocks;
  const readable = toBlocks(readableTree(cleared), base);
  return lengthOf(readable) > 3 * length ? readable : blocks;
}

/** How many characters of text blocks hold. */
export function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + blockText(block).length, 0);
}

function dropsOf(left: ReadonlyMap<Element, string>): Drop[] {
  return [...left].flatMap(([element, rule]) => visiblePieces(element).map((text) => ({ text, rule })));
}

const PULL_QUOTE = 'pull-quote, said in the story';

function repeatedQuotes(pieces: readonly Piece[], page: Element): Set<Element> {
  const found = new Set<Element>();
  let text: string | undefined;
  const stack = pieces.toReversed();
  for (let piece = stack.pop(); piece; piece = stack.pop()) {
    if (mayBePullQuote(piece)) text ??= folded(textOf(page));
    if (text !== undefined && mayBePullQuote(piece) && isRepeated(piece, text)) found.add(piece.element);
    else for (const inner of piece.pieces.toReversed()) stack.push(inner);
  }
  return found;
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
    if (rule === undefined) for (const inner of piece.pieces.toReversed()) stack.push(inner);
    else dropped.set(piece.element, rule);
  }
  return dropped;
}

function without(element: Element, dropped: ReadonlyMap<Element, string>): Element {
  if (dropped.size === 0) return element;
  return withChildren(element, (child) => (dropped.has(child) ? undefined : without(child, dropped)));
}
