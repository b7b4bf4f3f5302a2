import { isUnfolding } from '#import/edit/line/phrases.ts';
import { type Element, findElement, textOf } from '#import/read/html/tree.ts';
import { isCaption } from '#import/read/page/view/captions.ts';
import { ledTo, isWidgetLabel } from './labels.ts';
import { type Piece, beside, isInSentence, isInline } from '#import/read/page/view/piece.ts';

/** A rule for what stands inside a story's own column and is not of it. */
type StoryRule = { rule: string; holds: (piece: Piece) => boolean };

const HEADING = /^h[2-6]$/;
const LIST = new Set(['ul', 'ol', 'dl', 'div', 'section']);
const MAX_LINK_LINE = 200;
/** In the weight of a piece, as which a letter of Chinese counts more. */
const MAX_UNFOLDER = 60;

/**
 * What a story's column holds beside the story: lists of teasers, lines that are nothing but a link, labels of such.
 *
 * - Two headings that are each one whole link make a list of teasers.
 */
export const STORY_RULES: readonly StoryRule[] = [
  { rule: 'list of teasers', holds: isTeaserList },
  { rule: 'list of links', holds: isLinkList },
  { rule: 'link to another story', holds: isLinkLine },
  { rule: 'link to another story', holds: isLabelledLink },
  { rule: 'link to another story', holds: isLinkFigure },
  { rule: 'link to another story', holds: isLinkArticle },
  { rule: 'what unfolds the story', holds: isUnfoldingLine },
  { rule: 'label of a widget', holds: isLabel },
  { rule: 'numbers of lines', holds: areLineNumbers },
  { rule: 'caption without its picture', holds: isLoneCaption },
];

export function storyRule(piece: Piece): string | undefined {
  return STORY_RULES.find(({ holds }) => holds(piece))?.rule;
}

function isTeaserList(piece: Piece): boolean {
  if (piece.linkLength === 0 || isInline(piece.element) || piece.linkLength < piece.length * 0.15)
    return false;
  const headings = headingsIn(piece);
  const linked = headings.filter(
    (heading, at) =>
      heading.linkLength >= heading.length * 0.9 &&
      heading.length > 0 &&
      !isInLinkOf(heading, headings[at - 1]),
  );
  return linked.length >= 2 && linked.length >= headings.length * 0.6 && !isListicle(piece, linked);
}

/** A card is one link with a headline and a line under it, each of them a heading. */
function isInLinkOf(heading: Piece, before: Piece | undefined): boolean {
  const link = linkAround(heading);
  return link !== undefined && before !== undefined && link === linkAround(before);
}

function linkAround(piece: Piece): Piece | undefined {
  for (let each = piece.parent; each; each = each.parent) if (each.element.tag === 'a') return each;
  return undefined;
}

/** A story told under headings that link to what each is about: prose for each, and no two links to one site. */
function isListicle(piece: Piece, linked: readonly Piece[]): boolean {
  const sites = linked.map((heading) => siteOf(heading.element));
  const isWithin = sites.every((site) => site === WITHIN_PAGE);
  const isApart = sites.every((site) => site !== undefined) && new Set(sites).size === sites.length;
  return (isWithin || isApart) && piece.runs >= linked.length;
}

const WITHIN_PAGE = '#';

/** The host that an element's first link leads to; absent where it stays on its site. */
function siteOf(element: Element): string | undefined {
  const link = findElement(element, ({ tag }) => tag === 'a') ?? element;
  const href = link.attributes['href'] ?? '';
  return href.startsWith(WITHIN_PAGE) ? WITHIN_PAGE : URL.parse(href)?.host;
}

function headingsIn(piece: Piece): Piece[] {
  return piece.pieces.flatMap((each) => (HEADING.test(each.element.tag) ? [each] : headingsIn(each)));
}

function isLinkList(piece: Piece): boolean {
  if (!LIST.has(piece.element.tag) || piece.length === 0 || piece.linkLength < piece.length * 0.8)
    return false;
  const links = countLinks(piece);
  if (links !== 1) return links >= 2 && !isListOfTheStory(piece);
  return isUnderLabel(piece) || isOneLink(piece);
}

// "The whole report:"
const LEADS_TO = /[:：]$/;

/** A list of one item that is nothing but a link, between two paragraphs; words with a colon before it lead to it. */
function isOneLink(piece: Piece): boolean {
  const isList = piece.element.tag === 'ul' || piece.element.tag === 'ol';
  const [before, next] = [beside(piece, -1)?.element, beside(piece, 1)?.element];
  const isBetween = before?.tag === 'p' && next?.tag === 'p' && !LEADS_TO.test(textOf(before));
  return isList && isBetween && piece.linkLength >= piece.length;
}

function isUnderLabel(piece: Piece): boolean {
  const { element } = piece;
  if (element.tag !== 'ul' && element.tag !== 'ol') return false;
  const before = beside(piece, -1);
  return before !== undefined && isWidgetLabel(textOf(before.element));
}

/** Links shorter than headlines under a heading of the story: what a soup is made of, who plays in a team. */
function isListOfTheStory(piece: Piece): boolean {
  const { element, length } = piece;
  if (element.tag !== 'ul' && element.tag !== 'ol') return false;
  const before = beside(piece, -1);
  if (!before || !HEADING.test(before.element.tag) || isWidgetLabel(textOf(before.element))) return false;
  return length < countLinks(piece) * SHORTEST_HEADLINE;
}

const SHORTEST_HEADLINE = 20;

function countLinks(piece: Piece): number {
  return piece.element.tag === 'a' ? 1 : piece.pieces.reduce((sum, each) => sum + countLinks(each), 0);
}

function isLinkLine(piece: Piece): boolean {
  const { element, length, linkLength, pieces } = piece;
  if (length === 0 || length > MAX_LINK_LINE || linkLength < length * 0.9 || isInline(element)) return false;
  return (element.tag === 'p' || element.tag === 'div') && pieces.every((each) => isInline(each.element));
}

/** A figure that shows nothing and is mostly a link, or is one link with a picture and its words: a teaser between paragraphs. */
function isLinkFigure(piece: Piece): boolean {
  const { element, length, linkLength } = piece;
  if (element.tag !== 'figure' || linkLength === 0 || length > MAX_LINK_FIGURE) return false;
  if (!hasPicture(piece)) return linkLength >= length * 0.7;
  const link = findElement(element, ({ tag }) => tag === 'a');
  const isOwnCaption = (each: Element): boolean => each !== link && isCaption(each);
  const isWhole = linkLength >= length && findElement(element, isOwnCaption) === undefined;
  return isWhole && link !== undefined && !FILE.test(link.attributes['href'] ?? '');
}

/** An article within the story's own column that is a link and a line or two, or a linked headline over them: another's card. */
function isLinkArticle(piece: Piece): boolean {
  const { element, prose, length, linkLength } = piece;
  if (element.tag !== 'article' || prose > 0 || linkLength === 0) return false;
  return linkLength >= length * 0.4 || headingsIn(piece).some(leadsAway);
}

function leadsAway({ element, length, linkLength }: Piece): boolean {
  return length > 0 && linkLength >= length && siteOf(element) !== WITHIN_PAGE;
}

const MAX_LINK_FIGURE = 400;
// "pier-large.jpg": a picture leads to itself
const FILE = /\.(?:jpe?g|png|gif|webp|avif)(?:$|[?#])/i;

/** "Read also: the ferry returns"; not "See it so: the pier is older than the town hall, and it has brought in more". */
function isLabelledLink({ element, length, linkLength }: Piece): boolean {
  if (linkLength === 0 || length > 300 || isInline(element)) return false;
  const text = textOf(element);
  const rest = ledTo(text);
  return rest !== undefined && linkLength >= length * (rest.length / text.length) * 0.5;
}

/** "Read on", by itself; over prose it may be a heading of the story. */
function isUnfoldingLine(piece: Piece): boolean {
  const { element, length } = piece;
  if (length === 0 || length > MAX_UNFOLDER || HEADING.test(element.tag)) return false;
  return !isInSentence(piece) && isUnfolding(textOf(element));
}

/** "1 2 3" beside a listing of three lines. */
function areLineNumbers({ element }: Piece): boolean {
  if (element.tag !== 'pre') return false;
  const numbers = textOf(element).split(' ');
  return numbers.length > 1 && numbers.every((number, at) => number === String(at + 1));
}

function isLoneCaption(piece: Piece): boolean {
  if (piece.prose > 300) return false;
  if (piece.element.tag === 'figure')
    return !hasPicture(piece) && piece.pieces.some(({ element }) => element.tag === 'figcaption');
  if (!isCaption(piece.element) || piece.length >= 600 || isInSentence(piece)) return false;
  // "image-text" is what a page calls a part of its story too
  return !within(piece, 'figure') && !hasPicture(piece) && findElement(piece.element, isPart) === undefined;
}

function isPart({ tag }: Element): boolean {
  return HEADING.test(tag) || tag === 'ul' || tag === 'ol';
}

function within(piece: Piece, tag: string): boolean {
  for (let each = piece.parent; each; each = each.parent) if (each.element.tag === tag) return true;
  return false;
}

const SHOWN = new Set(['img', 'amp-img', 'iframe', 'video', 'table', 'blockquote', 'pre', 'embed', 'audio']);

function hasPicture(piece: Piece): boolean {
  return SHOWN.has(piece.element.tag) || piece.pieces.some(hasPicture);
}

/** A label with prose under it is a heading of the story, whatever it says; set as a heading it may be over any words. */
function isLabel(piece: Piece): boolean {
  const { element, length } = piece;
  if (length === 0 || length > 70 || isInline(element) || !isWidgetLabel(textOf(element))) return false;
  const next = nextPiece(piece);
  if (next === undefined || next.linkLength > next.length * 0.4) return true;
  return next.prose === 0 && !(HEADING.test(element.tag) && isWords(next));
}

/** Whether a piece is a paragraph or a list that links nowhere. */
function isWords({ element, linkLength }: Piece): boolean {
  return linkLength === 0 && /^(?:p|ul|ol)$/.test(element.tag);
}

function nextPiece(piece: Piece): Piece | undefined {
  for (let each: Piece | undefined = piece; each; each = each.parent) {
    const next = beside(each, 1);
    if (next) return next;
  }
  return undefined;
}
