import { INLINE } from '#import/read/html/inline.ts';
import type { Element, Node } from '#import/read/html/tree.ts';
import { singleSpaced } from '#import/read/singleSpaced.ts';

/** An element of a page with what it holds, counted once: the ground of every rule about the body. */
export type Piece = {
  element: Element;
  parent: Piece | undefined;
  /** Where it stands among the children of its parent's element, and where among its parent's pieces. */
  at: number;
  place: number;
  /** Elements below it, text left out. */
  pieces: Piece[];
  /** Class, id and test names, lower case, parted by spaces: what the page calls it. */
  names: string;
  /** Characters of text, white space folded. Han, kana and Hangul weigh 2.5: a word there is that much shorter. */
  length: number;
  /** The same, inside links. */
  linkLength: number;
  /** The same, in runs of prose: a line long enough to be a sentence and not mostly links. */
  prose: number;
  /** Runs of prose. */
  runs: number;
  /** Position in document order, and of the last piece inside. */
  first: number;
  last: number;
};

// Here a picture stands in the line it is in
const PICTURES = new Set(['img', 'amp-img']);
/** Shorter lines are labels, dates and names as often as sentences. */
const MIN_RUN = 60;
const MAX_LINKED = 0.5;

export function isInline(element: Element): boolean {
  return isInlineTag(element.tag);
}

export function isInlineTag(tag: string): boolean {
  return INLINE.has(tag) || PICTURES.has(tag);
}

/** The next piece that holds text, `step` 1 after and -1 before, among those with the same parent. */
export function beside({ parent, place }: Piece, step: 1 | -1): Piece | undefined {
  let at = place + step;
  while (parent?.pieces[at]?.length === 0) at += step;
  return parent?.pieces[at];
}

/** Siblings looked at on each side: a sentence is not longer, a row of links may be. */
const MAX_SIBLINGS = 20;
const MIN_WORDS = 30;

/** Whether an element is a word or some within a sentence: beside it stands text that is in no element of its own. */
export function isInSentence(piece: Piece): boolean {
  let outer = piece;
  while (outer.parent && isInline(outer.parent.element)) outer = outer.parent;
  const siblings = outer.parent?.element.children ?? [];
  const { at } = outer;
  if (!outer.parent || !isInline(outer.element)) return false;
  const before = siblings.slice(Math.max(0, at - MAX_SIBLINGS), at).toReversed();
  const after = siblings.slice(at + 1, at + 1 + MAX_SIBLINGS);
  return ownText(before) + ownText(after) >= MIN_WORDS;
}

/** Weight of the text that stands between inline elements, up to the first other one. */
function ownText(nodes: readonly Node[]): number {
  const end = nodes.findIndex((node) => typeof node !== 'string' && !isInline(node));
  return nodes
    .slice(0, end < 0 ? nodes.length : end)
    .reduce((sum, node) => sum + (typeof node === 'string' ? weightOf(node) : 0), 0);
}

/** A page's elements as pieces, counted from the leaves up. Text is weighed as in `Piece.length`. */
export function piecesOf(root: Element): Piece {
  let order = 0;
  return build(root, undefined, 0, false);

  function build(element: Element, parent: Piece | undefined, at: number, inLink: boolean): Piece {
    const piece = emptyPiece(element, parent, at, order++);
    const linked = inLink || leadsOn(element);
    const run = { length: 0, linkLength: 0 };
    for (const [place, child] of element.children.entries()) {
      if (typeof child !== 'string') {
        const inner = build(child, piece, place, linked);
        piece.pieces.push(inner);
        add(piece, inner);
        if (isInline(child)) {
          run.length += inner.length;
          run.linkLength += inner.linkLength;
        } else endRun(piece, run);
      } else {
        const length = weightOf(child);
        piece.length += length;
        run.length += length;
        if (linked) {
          piece.linkLength += length;
          run.linkLength += length;
        }
      }
    }
    if (!isInline(element)) endRun(piece, run);
    // A caption is as long as a sentence, and no part of the story's run
    if (element.tag === 'figcaption') Object.assign(piece, { prose: 0, runs: 0 });
    piece.last = order - 1;
    return piece;
  }
}

/** Whether an element is a link; a name or a button made of one leads nowhere. */
function leadsOn({ tag, attributes }: Element): boolean {
  return tag === 'a' && attributes['href'] !== undefined;
}

function emptyPiece(element: Element, parent: Piece | undefined, at: number, first: number): Piece {
  const { attributes } = element;
  const names = `${attributes['class'] ?? ''} ${attributes['id'] ?? ''} ${attributes['data-component'] ?? ''} ${attributes['data-testid'] ?? ''}`;
  return {
    element,
    parent,
    at,
    place: parent?.pieces.length ?? 0,
    pieces: [],
    names: names.length > 3 ? names.trim() : '',
    length: 0,
    linkLength: 0,
    prose: 0,
    runs: 0,
    first,
    last: first,
  };
}

function add(piece: Piece, inner: Piece): void {
  piece.length += inner.length;
  piece.linkLength += inner.linkLength;
  piece.prose += inner.prose;
  piece.runs += inner.runs;
}

function endRun(piece: Piece, run: { length: number; linkLength: number }): void {
  if (run.length >= MIN_RUN && run.linkLength <= run.length * MAX_LINKED) {
    piece.prose += run.length - run.linkLength;
    piece.runs += 1;
  }
  run.length = 0;
  run.linkLength = 0;
}

const WIDE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]/g;

function weightOf(text: string): number {
  if (text.trim() === '') return 0;
  const folded = singleSpaced(text);
  const wide = folded.match(WIDE)?.length ?? 0;
  return folded.length + wide * 1.5;
}
