import type { Element } from '#import/read/html/tree.ts';
import { visiblePieces } from '#import/read/html/visible.ts';
import { isWidgetLabel } from './labels.ts';
import type { Piece } from './piece.ts';

/** A piece leads to the story while one inside it holds this much of its prose. */
const MIN_SHARE = 0.6;
const MAX_LINKED = 0.3;
const LONGEST_LEAD = 600;
/** Beside a story of one paragraph stands hardly a link. */
const MAX_LINKED_BESIDE = 0.1;
/** Another part of a story is mostly sentences. */
const MIN_PROSE = 0.7;
const PARTS = new Set(['div', 'section']);
const ONE_RUN = new Set(['p', 'li', 'blockquote', 'td']);

/**
 * The pieces of a page that hold its story, in document order: the one where the prose is densest, and around it what
 * belongs to the same article.
 *
 * - Before it, after the headline: a picture's caption, an introduction; where it is one short paragraph, it is the lead.
 * - After it: more of the same kind, up to the nearest `article` or `main`.
 */
export function storyPieces(page: Piece): { lead: Piece | undefined; pieces: Piece[] } {
  const densest = densestPiece(page);
  const pieces = [densest, ...piecesAround(densest, mainHeading(page))].sort((a, b) => a.first - b.first);
  const [first, second] = pieces;
  const isLead = first && second === densest && first.runs === 1 && first.length <= LONGEST_LEAD;
  return isLead ? { lead: first, pieces: pieces.slice(1) } : { lead: undefined, pieces };
}

function piecesAround(densest: Piece, headline: Piece | undefined): Piece[] {
  const around: Piece[] = [];
  let inner = densest;
  for (let outer = densest.parent; outer && outer.element.tag !== 'html'; outer = outer.parent) {
    for (const beside of outer.pieces)
      if (beside !== inner && belongs(beside, inner, headline)) around.push(beside);
    if (outer.element.tag === 'article' || outer.element.tag === 'main') break;
    inner = outer;
  }
  return around;
}

function densestPiece(page: Piece): Piece {
  let piece = page;
  for (;;) {
    const next = piece.pieces.reduce<Piece | undefined>(
      (best, each) => (best && best.prose >= each.prose ? best : each),
      undefined,
    );
    if (!next || next.prose === 0 || next.prose < piece.prose * MIN_SHARE || isParagraphOf(piece, next))
      return piece;
    piece = next;
  }
}

/** One paragraph is no story by itself where it has been told with short lines and lists beside it. */
function isParagraphOf(outer: Piece, { element, runs, length, linkLength }: Piece): boolean {
  if (runs !== 1 || !ONE_RUN.has(element.tag)) return false;
  const isMostOfIt = length >= outer.length * 0.5;
  return isMostOfIt && outer.linkLength - linkLength <= (outer.length - length) * MAX_LINKED_BESIDE;
}

function mainHeading(piece: Piece): Piece | undefined {
  if (piece.element.tag === 'h1' && piece.length > 0) return piece;
  for (const inner of piece.pieces) {
    const heading = mainHeading(inner);
    if (heading) return heading;
  }
  return undefined;
}

/** What stands before the headline inside the story's column: kickers, breadcrumbs, dates; pictures stay. */
export function aboveHeadline(story: Piece): Element[] {
  const headline = mainHeading(story);
  if (!headline) return [];
  const above: Element[] = [];
  gather(story);
  return above;

  function gather(piece: Piece): void {
    for (const each of piece.pieces) {
      if (each.first >= (headline?.first ?? 0)) return;
      if (each.last >= (headline?.first ?? 0)) gather(each);
      else if (each.length > 0 && each.prose === 0) above.push(each.element);
    }
  }
}

function belongs(beside: Piece, inner: Piece, headline: Piece | undefined): boolean {
  const isBefore = beside.first < inner.first;
  const isBelow = !headline || beside.last >= headline.first;
  if (isBefore && isBelow && isPicture(beside)) return true;
  if (beside.prose === 0 || beside.linkLength > beside.length * MAX_LINKED) return false;
  if (isBefore) return isBelow;
  const { tag } = beside.element;
  return tag === 'p' || tag === 'blockquote' || isAlike(beside, inner);
}

function isAlike(beside: Piece, inner: Piece): boolean {
  const { tag } = beside.element;
  const isSameTag = tag === inner.element.tag;
  if (isSameTag && beside.names.split(' ')[0] === inner.names.split(' ')[0]) return true;
  return PARTS.has(tag) && PARTS.has(inner.element.tag) && isAnotherPart(beside);
}

/** A part of the story, be it one paragraph, in the same article; teasers say of themselves what they are. */
function isAnotherPart(beside: Piece): boolean {
  const isProse = beside.prose >= beside.length * MIN_PROSE && holdsParagraph(beside);
  return isProse && isInArticle(beside) && !visiblePieces(beside.element).some(isWidgetLabel);
}

function holdsParagraph(piece: Piece): boolean {
  return piece.prose > 0 && (piece.element.tag === 'p' || piece.pieces.some(holdsParagraph));
}

function isInArticle(piece: Piece): boolean {
  for (let outer = piece.parent; outer; outer = outer.parent)
    if (outer.element.tag === 'article' || outer.element.tag === 'main') return true;
  return false;
}

/** A figure, or what holds nothing else. */
function isPicture({ element, pieces, length }: Piece): boolean {
  if (element.tag === 'figure') return true;
  const [only] = pieces;
  return only !== undefined && pieces.length === 1 && only.length === length && isPicture(only);
}
