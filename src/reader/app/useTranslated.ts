import { useLayoutEffect } from 'react';

/** What a browser put where a text of the page stood. */
const standIns = new WeakMap<Node, ChildNode>();

/**
 * Keeps a page in step that its browser translates: elements of the browser's stand in place of texts, which the page could then no
 * longer take off (it would fall over) nor change (nobody would see it).
 *
 * - A text that is taken off takes along what stands for it; what shall stand before a text stands before that.
 * - A text that changes comes back, and is translated anew.
 */
export function useTranslated(): void {
  useLayoutEffect(() => {
    const observer = new MutationObserver((records) => {
      for (const record of records)
        if (record.type === 'characterData') standIns.get(record.target)?.replaceWith(record.target);
        else for (const text of textsReplaced(record)) observer.observe(text, { characterData: true });
    });
    observer.observe(document.body, { childList: true, subtree: true });
    const restore = followStandIns(Node.prototype);
    return () => {
      observer.disconnect();
      restore();
    };
  }, []);
}

/** Browsers put `<font>` in place of a text, or before it, and then take the text off. */
function textsReplaced({ removedNodes, addedNodes, previousSibling }: MutationRecord): Text[] {
  const standIn = addedNodes[0] ?? previousSibling;
  if (!(standIn instanceof HTMLElement) || standIn.localName !== 'font') return [];
  const texts = [...removedNodes].filter((node) => node instanceof Text);
  for (const text of texts) standIns.set(text, standIn);
  return texts;
}

function followStandIns(nodes: Node): () => void {
  // oxlint-disable-next-line typescript/unbound-method -- called with their nodes below
  const { insertBefore, removeChild } = nodes;
  nodes.removeChild = function removeFollowing(child) {
    const there = within(this, child);
    if (there) removeChild.call(this, there);
    return child;
  };
  nodes.insertBefore = function insertFollowing(node, child) {
    insertBefore.call(this, node, child && (within(this, child) ?? null));
    return node;
  };
  return () => Object.assign(nodes, { insertBefore, removeChild });
}

/** A node, or what stands for it, where it is among the children of `parent`. */
function within(parent: Node, child: Node): Node | undefined {
  return [child, standIns.get(child)].find((node) => node?.parentNode === parent);
}
