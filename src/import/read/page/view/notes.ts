import { type Element, type Node, rawText } from '#import/read/html/tree.ts';
import { isInlineTag } from './piece.ts';

// "sidenote", "margin-note": said beside a line, and written in the middle of it
const NOTE = /(?:^|[\s_-])(?:side|margin)-?note(?:$|\s)/i;
const CONTINUES = /^\s*\p{Ll}/u;

/** Children of an element with what is said beside a paragraph behind it, where it stands within one of its sentences. */
export function withNotesBehind(children: Node[]): Node[] {
  if (!children.some((child) => typeof child !== 'string' && holdsNote(child))) return children;
  const nodes: Node[] = [];
  for (let at = 0; at < children.length; at++) {
    const child = children[at] ?? '';
    const before = nodes.at(-1);
    const broken = isNote(child) ? openParagraph(before) : undefined;
    const rest = broken ? restFrom(children, at + 1) : [];
    if (broken && rest.length > 0) {
      nodes.splice(-1, 1, { ...broken, children: [...broken.children, ...rest] }, child);
      at += rest.length;
    } else if (typeof child !== 'string' && child.tag === 'p')
      for (const node of parted(child)) nodes.push(node);
    else nodes.push(child);
  }
  return nodes;
}

function holdsNote(element: Element): boolean {
  return isNote(element) || (element.tag === 'p' && element.children.some(isNote));
}

function isNote(node: Node): boolean {
  if (typeof node === 'string' || !(node.tag === 'span' || node.tag === 'aside')) return false;
  return NOTE.test(node.attributes['class'] ?? '');
}

function parted(paragraph: Element): Node[] {
  const notes = paragraph.children.flatMap((child): Element[] =>
    typeof child !== 'string' && isNote(child) ? [{ ...child, tag: 'p' }] : [],
  );
  if (notes.length === 0) return [paragraph];
  return [{ ...paragraph, children: paragraph.children.filter((child) => !isNote(child)) }, ...notes];
}

/** A paragraph that ends within a sentence. */
function openParagraph(node: Node | undefined): Element | undefined {
  if (typeof node !== 'object' || node.tag !== 'p') return undefined;
  return /[\p{L}\p{N},;–—-]\s*$/u.test(rawText(node)) ? node : undefined;
}

/** The rest of a sentence that an aside broke off: a parser ends the paragraph there. */
function restFrom(nodes: readonly Node[], from: number): Node[] {
  const first = nodes[from];
  if (typeof first !== 'string' || !CONTINUES.test(first)) return [];
  let end = from + 1;
  while (end < nodes.length && isInline(nodes[end] ?? '')) end += 1;
  return nodes.slice(from, end);
}

function isInline(node: Node): boolean {
  return typeof node === 'string' || isInlineTag(node.tag);
}
