import type { Element, Node } from '#import/read/html/tree.ts';

const TOKENS = new Set(['mi', 'mn', 'mo', 'mtext', 'ms']);
// Alone in their element: relations stand apart from what they relate
const RELATION = /^\s*[=≠<>≤≥≈≡∝∈→⇒]\s*$/u;

/** A formula as the words of a line (MathML Core, 3): exponents and indices raised and lowered, fractions with a stroke. */
export function mathAsText(math: Element): Element {
  return { ...math, children: partOf(math) };
}

/** How an element of several parts is written in a line. */
const WRITTEN = new Map<string, (parts: Node[][]) => Node[]>([
  ['semantics', ([meant = []]) => meant],
  ['msup', ([base = [], over]) => [...base, set('sup', over)]],
  ['mover', ([base = [], over]) => [...base, set('sup', over)]],
  ['msub', ([base = [], under]) => [...base, set('sub', under)]],
  ['munder', ([base = [], under]) => [...base, set('sub', under)]],
  ['msubsup', ([base = [], under, over]) => [...base, set('sub', under), set('sup', over)]],
  ['munderover', ([base = [], under, over]) => [...base, set('sub', under), set('sup', over)]],
  ['mfrac', ([above, below]) => [...grouped(above), '/', ...grouped(below)]],
  ['msqrt', (parts) => ['√', ...grouped(parts.flat())]],
  ['mtd', (parts) => [...parts.flat(), ' ']],
  ['mspace', () => [' ']],
]);

function partOf(element: Element): Node[] {
  if (TOKENS.has(element.tag)) return tokenOf(element);
  const parts = element.children.filter((child) => typeof child !== 'string').map(partOf);
  return WRITTEN.get(element.tag)?.(parts) ?? parts.flat();
}

function tokenOf({ tag, children }: Element): Node[] {
  const [sign] = children;
  const isRelation = tag === 'mo' && typeof sign === 'string' && RELATION.test(sign);
  return isRelation ? [' ', ...children, ' '] : children;
}

function set(tag: 'sub' | 'sup', children: Node[] = []): Element {
  return { tag, attributes: {}, children };
}

/** In brackets where it is of several parts. */
function grouped(nodes: readonly Node[] = []): Node[] {
  return nodes.length > 1 ? ['(', ...nodes, ')'] : [...nodes];
}
