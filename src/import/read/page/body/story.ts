import { isSentence } from '#import/edit/line/lines.ts';
import { isIcon, picturesIn, saidSides } from '#import/read/html/figure.ts';
import { FURNITURE } from '#import/read/html/pictureAddress.ts';
import { type Element, findElement, textOf } from '#import/read/html/tree.ts';
import { visiblePieces } from '#import/read/html/visible.ts';
import { isWidgetLabel } from './furniture/labels.ts';
import type { Piece } from '#import/read/page/view/piece.ts';
import { isHeadedPost } from '#import/read/page/view/posts.ts';

/** A piece leads to the story while one inside it holds this much of its prose. */
const MIN_SHARE = 0.6;
const MAX_LINKED = 0.3;
const LONGEST_LEAD = 600;
/** Beside a story of one paragraph stands hardly a link. */
const MAX_LINKED_BESIDE = 0.1;
/** Another part of a story is mostly sentences. */
const MIN_PROSE = 0.7;
const ARTICLE = new Set(['article', 'main']);
const PARTS = new Set(['div', 'section']);
const ONE_RUN = new Set(['p', 'li', 'blockquote', 'td']);

/**
 * The pieces of a page that hold its story, in document order: the one where the prose is densest, and around it what
 * belongs to the same article.
 *
 * - Before it, after the headline: pictures, an introduction; where it is one short paragraph, it is the lead.
 * - Over the headline: the pictures of the same article.
 * - After it: more of the same kind, up to the nearest `article` or `main`.
 */
export function storyPieces(page: Piece): { lead: Piece | undefined; pieces: Piece[] } {
  const densest = densestPiece(page);
  const headline = mainHeading(page);
  const around = piecesAround(densest, headline);
  const pieces = [densest, ...around, ...piecesBetween(densest, around)].sort((a, b) => a.first - b.first);
  const [first, second] = pieces.filter((piece) => !isPicture(piece) && !areKeyPoints(piece));
  const mayLead = second === densest && !densest.pieces.some(isHeadedPost);
  if (!first || !mayLead || runsBeside(first, headline) > 1 || first.length > LONGEST_LEAD)
    return { lead: undefined, pieces };
  return {
    lead: runIn(first, headline),
    pieces: pieces.flatMap((piece) => (piece === first ? picturesOf(piece) : [piece])),
  };
}

/** Runs of prose besides a headline as long as a sentence. */
function runsBeside(piece: Piece, headline: Piece | undefined): number {
  const holdsIt = headline && piece.first <= headline.first && headline.last <= piece.last;
  return piece.runs - (holdsIt ? headline.runs : 0);
}

/** The innermost piece with the one run of another. */
function runIn(piece: Piece, headline: Piece | undefined): Piece | undefined {
  if (runsBeside(piece, headline) === 0) return undefined;
  const inner = piece.pieces.find((each) => runsBeside(each, headline) === 1);
  return inner ? runIn(inner, headline) : piece;
}

function piecesAround(densest: Piece, headline: Piece | undefined): Piece[] {
  const around: Piece[] = [];
  let inner = densest;
  for (let outer = densest.parent; outer && outer.element.tag !== 'html'; outer = outer.parent) {
    for (const beside of outer.pieces) {
      if (beside === inner) continue;
      if (belongs(beside, inner, headline)) around.push(beside);
      else if (beside.first < inner.first) around.push(...leadPictures(beside, headline));
    }
    if (ARTICLE.has(outer.element.tag)) break;
    inner = outer;
  }
  return around;
}

/** Beside one paragraph as the densest piece: what stands between it and its last sibling of the story, however short. */
function piecesBetween(densest: Piece, around: readonly Piece[]): Piece[] {
  if (!ONE_RUN.has(densest.element.tag)) return [];
  const siblings = around.filter(({ parent }) => parent === densest.parent);
  const last = Math.max(...siblings.map(({ place }) => place));
  const between = densest.parent?.pieces.slice(densest.place + 1, Math.max(0, last)) ?? [];
  return between.filter((piece) => !siblings.includes(piece));
}

function densestPiece(page: Piece): Piece {
  let piece = page;
  for (;;) {
    const next = piece.pieces.reduce<Piece | undefined>(
      (best, each) => (best && best.prose >= each.prose ? best : each),
      undefined,
    );
    if (!next || next.prose === 0 || next.prose < piece.prose * MIN_SHARE || isHeadedPost(next)) return piece;
    if (isParagraphOf(piece, next)) return piece;
    piece = next;
  }
}

/** One paragraph is no story by itself where it has been told with short lines and lists beside it. */
function isParagraphOf(outer: Piece, { element, runs, length, linkLength }: Piece): boolean {
  if (runs !== 1 || !ONE_RUN.has(element.tag)) return false;
  if (isToldInShort(outer)) return true;
  const isOfIt = length >= outer.length * 0.5 || isListing(outer);
  return isOfIt && outer.linkLength - linkLength <= (outer.length - length) * MAX_LINKED_BESIDE;
}

/** A brief: beside a longer paragraph others that are hardly more than a sentence, and little else. */
function isToldInShort({ pieces, length }: Piece): boolean {
  const told = pieces.filter(isShortParagraph);
  return told.length > 1 && told.reduce((sum, piece) => sum + piece.length, 0) >= length * 0.5;
}

function isShortParagraph({ element, length, linkLength }: Piece): boolean {
  return element.tag === 'p' && linkLength <= length * MAX_LINKED && isSentence(textOf(element));
}

/** An article of many short lines, as of what is on this week. */
function isListing({ element, pieces }: Piece): boolean {
  return ARTICLE.has(element.tag) && pieces.filter(({ length }) => length > 0).length >= LEAST_LINES;
}

const LEAST_LINES = 6;

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
      else if (each.length > 0 && each.prose === 0 && !isPicture(each)) above.push(each.element);
    }
  }
}

function belongs(beside: Piece, inner: Piece, headline: Piece | undefined): boolean {
  const isBefore = beside.first < inner.first;
  const isBelow = !headline || beside.last >= headline.first;
  const isMark = isBefore ? isBelow && (isPicture(beside) || areKeyPoints(beside)) : isInterviewNote(beside);
  if (isMark) return true;
  if (beside.prose === 0 || beside.linkLength > beside.length * MAX_LINKED) return false;
  if (isBefore) return isBelow;
  const { tag } = beside.element;
  return tag === 'p' || tag === 'blockquote' || isAlike(beside, inner);
}

// "Das Interview führte Ada Quill.", "This interview has been edited for length."
const INTERVIEW_NOTE =
  /^(?:(?:this|the) (?:interview|conversation) (?:has been|was) |(?:das )?(?:interview|gespräch) führten? |die fragen stellten? |propos recueillis |entretien réalisé |cet(?:te)? (?:entretien|interview) a été |(?:esta )?entrevista (?:realizada|ha sido|fue) |(?:questa |l’)intervista è stata )/iu;

/** A line below an interview that says who asked, or what was made of the answers. */
function isInterviewNote({ element, length, linkLength }: Piece): boolean {
  return length > 0 && length <= LONGEST_NOTE && linkLength < length && INTERVIEW_NOTE.test(textOf(element));
}

const LONGEST_NOTE = 200;

/** A list of sentences that leads nowhere: what a story comes to, told over it in short. */
function areKeyPoints(piece: Piece): boolean {
  if (piece.linkLength > 0 || piece.length === 0 || piece.length > LONGEST_LEAD * 2) return false;
  const list = findElement(
    { ...piece.element, children: [piece.element] },
    ({ tag }) => tag === 'ul' || tag === 'ol',
  );
  const items = list?.children.filter((child) => typeof child !== 'string') ?? [];
  return items.length > 1 && items.every((item) => SENTENCE.test(textOf(item)));
}

const SENTENCE = /(?:\s\S+){3}[.!?。।]$|[。।]$/u;

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
  for (let outer = piece.parent; outer; outer = outer.parent) if (ARTICLE.has(outer.element.tag)) return true;
  return false;
}

/** A figure, or what holds nothing else. */
function isPicture({ element, pieces, length }: Piece): boolean {
  if (element.tag === 'figure' || isLarge(element)) return true;
  const [only] = pieces;
  return only !== undefined && pieces.length === 1 && only.length === length && isPicture(only);
}

/** Portraits and marks are smaller. */
const LEAST_SIDE = 200;
const PICTURES = new Set(['img', 'amp-img', 'picture']);

function isLarge(element: Element): boolean {
  if (!PICTURES.has(element.tag)) return false;
  const [image = element] = picturesIn({ ...element, children: [element] });
  const { src = '', class: names = '' } = image.attributes;
  if (isIcon(image) || FURNITURE.test(src) || FURNITURE.test(names)) return false;
  return saidSides(image).every((side) => side >= LEAST_SIDE);
}

/** What holds links and buttons; a picture there is of another story. */
const NO_LEAD = new Set(['nav', 'ul', 'ol', 'table', 'form']);

/** The pictures of a story that stand among its headline, byline and dates; over the headline, where an article holds both. */
function leadPictures(piece: Piece, headline: Piece | undefined): Piece[] {
  const isBelow = headline !== undefined && piece.last >= headline.first;
  return isBelow || isInArticle(piece) ? picturesOf(piece) : [];
}

function picturesOf(piece: Piece): Piece[] {
  const { element } = piece;
  if (NO_LEAD.has(element.tag) || isWayElsewhere(element)) return [];
  const isFigure = element.tag === 'figure' && picturesIn(element).length > 0;
  return isFigure || isLarge(element) ? [piece] : piece.pieces.flatMap(picturesOf);
}

// The same picture, larger
const PICTURE_FILE = /\.(?:jpe?g|png|webp|gif|avif)(?:$|[?#])/i;

function isWayElsewhere({ tag, attributes }: Element): boolean {
  return tag === 'a' && 'href' in attributes && !PICTURE_FILE.test(attributes['href'] ?? '');
}
