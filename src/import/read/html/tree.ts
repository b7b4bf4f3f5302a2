import { type DefaultTreeAdapterTypes, parse, parseFragment } from 'parse5';
import { withSpans } from './parser/custom.ts';
import { forParser, restored } from './parser/limits.ts';
import { mathAsText } from './parser/math.ts';
import { withShadow } from './parser/shadow.ts';
import { singleSpaced } from '#import/read/singleSpaced.ts';

/** An element of a parsed page: lower-case tag, attributes on a null prototype, children in order. */
export type Element = {
  tag: string;
  attributes: Readonly<Record<string, string>>;
  children: Node[];
};
export type Node = Element | string;

/**
 * Parses HTML as a browser does (HTML Standard, 13.2), into elements and text; comments and doctype go.
 *
 * - Nesting and attributes beyond the limits of `forParser` are left out first; text never is.
 */
export function parsePage(html: string): Element {
  const page = forParser(html);
  return anElement('html', parse(page.html).childNodes, page.code);
}

/** As `parsePage`, for a piece of a page such as a feed's content. */
export function parsePiece(html: string): Element {
  const piece = forParser(html);
  return anElement('div', parseFragment(piece.html).childNodes, piece.code);
}

/** The first element below `root`, in document order, that `matches`. */
export function findElement(root: Element, matches: (element: Element) => boolean): Element | undefined {
  for (const child of root.children) {
    if (typeof child === 'string') continue;
    const found = matches(child) ? child : findElement(child, matches);
    if (found) return found;
  }
  return undefined;
}

/** An element with each element in it made anew, or left out where `change` gives nothing; itself where none is. */
export function withChildren(element: Element, change: (child: Element) => Node | undefined): Element {
  let isChanged = false;
  const children: Node[] = [];
  for (const child of element.children) {
    const node = typeof child === 'string' ? child : change(child);
    isChanged ||= node !== child;
    if (node !== undefined) children.push(node);
  }
  return isChanged ? { ...element, children } : element;
}

/** Every element below `root`, in document order. */
export function elements(root: Element): Element[] {
  const found: Element[] = [];
  collect(root);
  return found;

  function collect({ children }: Element): void {
    for (const child of children) {
      if (typeof child === 'string') continue;
      found.push(child);
      collect(child);
    }
  }
}

/** What is never read, wherever it stands. */
const CODE = new Set(['script', 'style', 'template', 'noscript', 'iframe']);

/** All text below a node as one run, white space folded; scripts and styles are not text. */
export function textOf(node: Node): string {
  return singleSpaced(rawText(node)).trim();
}

/** As `textOf`, with its white space; of a script itself it gives the script. */
export function rawText(node: Node): string {
  if (typeof node === 'string') return node;
  if (node.tag === 'br') return '\n';
  return node.children.map((child) => (isCode(child) ? '' : rawText(child))).join('');
}

type Parsed = DefaultTreeAdapterTypes.ChildNode;

function anElement(tag: string, childNodes: readonly Parsed[], code: readonly string[]): Element {
  return { tag, attributes: Object.create(null), children: toNodes(childNodes, code) };
}

function toNode(node: Parsed, code: readonly string[]): Node | undefined {
  if (node.nodeName === '#text') return 'value' in node ? restored(node.value, code) : undefined;
  if (!('tagName' in node)) return undefined;
  const attributes: Record<string, string> = Object.create(null);
  for (const { name, value } of node.attrs) attributes[name] = value;
  const childNodes = 'content' in node ? node.content.childNodes : node.childNodes;
  const children = toNodes(childNodes, code);
  return withShadow({
    tag: node.tagName,
    attributes,
    children: node.tagName === 'p' ? withInitial(children) : children,
  });
}

/** A paragraph's nodes with its first letter, drawn as a picture, as that letter: the rest of the word touches it. */
function withInitial(nodes: Node[]): Node[] {
  const at = nodes.findIndex((node) => typeof node !== 'string' || node.trim() !== '');
  const drawn = nodes[at];
  const rest = nodes[at + 1];
  if (typeof drawn !== 'object' || drawn.tag !== 'img' || typeof rest !== 'string') return nodes;
  const letter = drawn.attributes['alt']?.trim() ?? '';
  return /^\p{Lu}$/u.test(letter) && /^\p{Ll}/u.test(rest) ? [letter, ...nodes.slice(at + 1)] : nodes;
}

// Marks that open quoted words, and that a page may have written before a <q>
const OPENED = /["“„«»「]\s*$/;

function toNodes(childNodes: readonly Parsed[], code: readonly string[]): Node[] {
  const nodes: Node[] = [];
  for (const child of childNodes) {
    const node = toNode(child, code);
    const words = node === undefined ? undefined : shown(node, nodes.at(-1));
    if (words !== undefined) nodes.push(words);
  }
  const isDrawn = nodes.some(isDrawing) && nodes.some(isFormula);
  return withSpans(isDrawn ? nodes.filter((node) => !isDrawing(node)) : nodes);
}

/** A node as the words of a line that it is shown as. */
function shown(node: Node, before: Node | undefined): Node | undefined {
  if (typeof node === 'string') return node;
  // Ruby's own brackets are for browsers that cannot set it: so is a line of text
  if (node.tag === 'rp') return undefined;
  if (node.tag === 'rt') return inMarks(node, '（', '）');
  if (node.tag === 'math') return mathAsText(node);
  return node.tag === 'q' ? withMarks(node, before) : node;
}

/** What a `<q>` holds, in the marks that a browser sets around it (HTML Standard, 15.3.4). */
function withMarks(node: Element, before: Node | undefined): Element {
  const isMarked = typeof before === 'string' && OPENED.test(before);
  return isMarked ? node : inMarks(node, '“', '”');
}

function inMarks(node: Element, open: string, close: string): Element {
  return textOf(node) === '' ? node : { ...node, children: [open, ...node.children, close] };
}

/** A formula, by itself or in an element for those who cannot see the one beside it. */
function isFormula(node: Node | undefined): boolean {
  if (typeof node !== 'object') return false;
  return node.tag === 'math' || (node.children.length === 1 && isFormula(node.children[0]));
}

/** A formula once more, drawn with letters. */
function isDrawing(node: Node): boolean {
  return typeof node !== 'string' && node.attributes['aria-hidden'] === 'true' && !isFormula(node);
}

function isCode(node: Node): boolean {
  return typeof node !== 'string' && CODE.has(node.tag);
}
