import type { Element, Node } from '#import/read/html/tree.ts';

/**
 * An element as it is shown with the tree that it declares for itself (HTML Standard, 4.12.3): its own children stand in
 * that tree's slots.
 *
 * - A tree without words or slots only draws around the children.
 */
export function withShadow(host: Element): Element {
  const shadow = host.children.find(isShadow);
  if (!shadow) return host;
  const own = host.children.filter((child) => child !== shadow);
  const isEmpty = !holds(shadow, (node) =>
    typeof node === 'string' ? node.trim() !== '' : node.tag === 'slot',
  );
  return { ...host, children: isEmpty ? own : filled(shadow.children, own) };
}

function isShadow(node: Node): node is Element {
  if (typeof node === 'string' || node.tag !== 'template') return false;
  return 'shadowrootmode' in node.attributes || 'shadowroot' in node.attributes;
}

const CODE = new Set(['script', 'style', 'template']);

function holds(element: Element, matches: (node: Node) => boolean): boolean {
  return element.children.some(
    (child) => matches(child) || (typeof child !== 'string' && !CODE.has(child.tag) && holds(child, matches)),
  );
}

function filled(nodes: readonly Node[], own: readonly Node[]): Node[] {
  return nodes.flatMap((node): Node[] => {
    if (typeof node === 'string') return [node];
    const children = node.tag === 'slot' ? assigned(node, own) : [];
    return children.length > 0 ? children : [{ ...node, children: filled(node.children, own) }];
  });
}

function assigned({ attributes }: Element, own: readonly Node[]): Node[] {
  const name = attributes['name'] ?? '';
  return own.filter((node) => (typeof node === 'string' ? '' : (node.attributes['slot'] ?? '')) === name);
}
