import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { type Element, type Node, findElement } from '#import/read/html/tree.ts';

/** The attribute that carries an element's number through Readability and back. */
const NUMBER = 'data-n';
const ATTRIBUTES = ['class', 'id', 'role', 'itemprop', 'href', 'src', 'rel', 'alt'];
/** Beyond either Readability takes seconds: its time grows with the square of both. */
const MAX_ELEMENTS = 5000;
const MAX_DEPTH = 100;

// Readability writes a page out and reads it again, and each of these then becomes a node of its own
const ESCAPED = /[\s&<>]+/g;

/** What is used of linkedom's documents. */
type DomNode = { appendChild(child: DomNode): unknown };
type DomElement = DomNode & {
  setAttribute(name: string, value: string): void;
  getAttribute(name: string): string | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
};
type DomDocument = {
  body: DomElement;
  createElement(tag: string): DomElement;
  createTextNode(text: string): DomNode;
};

/**
 * The part of a page that Mozilla's Readability takes for its story.
 *
 * - It works on a copy: no script runs, nothing is loaded, the tree given stays as it is.
 * - Empty where it finds no story, or the page has more than 5,000 elements or 100 levels of them.
 */
export function readableTree(root: Element): Element {
  if (!isOrdinary(root)) return { ...root, children: [] };
  const elements: Element[] = [];
  const { document } = parseHTML(EMPTY_PAGE);
  const page: DomDocument = document;
  copyInto(page.body, findElement(root, ({ tag }) => tag === 'body') ?? root, page, elements);
  const options = { disableJSONLD: true, keepClasses: true, serializer: asDomElement };
  const parsed = new Readability(document, options).parse();
  const kept = parsed?.content?.querySelectorAll(`[${NUMBER}]`) ?? [];
  const numbers = [...kept].map((node) => Number(node.getAttribute(NUMBER)));
  return onlyKept(root, new Set(numbers.flatMap((number) => elements[number] ?? [])));
}

const EMPTY_PAGE = '<!doctype html><html><head></head><body></body></html>';

function isOrdinary(root: Element): boolean {
  let count = 0;
  return isShallow(root, 0);

  function isShallow({ children }: Element, depth: number): boolean {
    if (depth > MAX_DEPTH || count++ > MAX_ELEMENTS) return false;
    return children.every((child) => typeof child === 'string' || isShallow(child, depth + 1));
  }
}

function asDomElement(node: unknown): DomElement | undefined {
  return isDomElement(node) ? node : undefined;
}

function isDomElement(node: unknown): node is DomElement {
  return typeof node === 'object' && node !== null && 'querySelectorAll' in node;
}

/** An element that went takes its own text along, not that of elements below it that stayed. */
function onlyKept(element: Element, kept: ReadonlySet<Element>): Element {
  const children = element.children.flatMap((child): Node[] => {
    if (typeof child !== 'string') return [onlyKept(child, kept)];
    return kept.has(element) ? [child] : [];
  });
  return { ...element, children };
}

function copyInto(target: DomElement, source: Element, document: DomDocument, elements: Element[]): void {
  for (const child of source.children) {
    if (typeof child === 'string') {
      target.appendChild(document.createTextNode(child.replace(ESCAPED, ' ')));
      continue;
    }
    const copy = document.createElement(child.tag);
    for (const name of ATTRIBUTES) {
      const value = child.attributes[name];
      if (value !== undefined) copy.setAttribute(name, value);
    }
    copy.setAttribute(NUMBER, String(elements.push(child) - 1));
    target.appendChild(copy);
    copyInto(copy, child, document, elements);
  }
}
