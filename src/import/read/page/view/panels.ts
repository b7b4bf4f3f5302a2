import { type Element, type Node, textOf } from '#import/read/html/tree.ts';
import { countWords } from '#import/read/page/sentence.ts';
import { holdsSentence } from './unfold.ts';

const HEADING = /^h[1-6]$/;
const PANELS = new Set(['div', 'section', 'dd']);

/**
 * A button of several words over a panel of the story that it opens, as the heading that it is to a reader (ARIA Authoring
 * Practices, accordion); absent where it is another kind.
 */
export function openerAsHeading(
  button: Element,
  parent: Element,
  outer: Element | undefined,
): Element | undefined {
  if (!isOpener(button) || countWords(textOf(button)) < 2) return undefined;
  const isInHeading = HEADING.test(parent.tag);
  const panel = isInHeading ? beside(outer, parent, 1) : beside(parent, button, 1);
  if (!panel || !PANELS.has(panel.tag) || !holdsSentence(panel)) return undefined;
  return { ...button, tag: isInHeading ? 'span' : 'h3' };
}

/** Whether an element stands under a button that opens it. */
export function isPanel(element: Element, parent: Element): boolean {
  const before = PANELS.has(element.tag) ? beside(parent, element, -1) : undefined;
  const inside = before && HEADING.test(before.tag) ? before.children : [before];
  return inside.some((each) => typeof each === 'object' && isOpener(each));
}

function isOpener({ tag, attributes }: Element): boolean {
  return tag === 'button' && 'aria-expanded' in attributes && !('aria-haspopup' in attributes);
}

/** The next element among the children of a parent, `step` 1 after and -1 before. */
function beside(parent: Element | undefined, element: Element, step: 1 | -1): Element | undefined {
  const elements = (parent?.children ?? []).filter((child: Node) => typeof child !== 'string');
  const at = elements.indexOf(element);
  return at < 0 ? undefined : elements[at + step];
}
