import { isUnfolding } from '#import/edit/line/phrases.ts';
import { type Element, findElement, textOf } from '#import/read/html/tree.ts';

const SHORTEST_SENTENCE = 60;

/**
 * The elements of a page in which "Read on" or the like stands, beside more than that: what is hidden there is a story
 * folded away.
 */
export function foldsOf(root: Element): ReadonlySet<Element> {
  const folds = new Set<Element>();
  visit(root, []);
  return folds;

  function visit(element: Element, outside: readonly Element[]): void {
    const around = [element, ...outside.slice(0, MAX_WRAPPERS)];
    for (const child of element.children) {
      if (typeof child !== 'string') visit(child, around);
      else if (isUnfolding(child.trim()) && !around.some(leadsElsewhere)) add(around);
    }
  }

  function add(around: readonly Element[]): void {
    const beside = around.findIndex((each) => isLong(each));
    const [fold, outer] = beside < 0 ? [] : around.slice(beside);
    if (fold) folds.add(fold);
    if (outer && fold?.tag === 'p') folds.add(outer);
  }
}

/** Elements that may hold a button and nothing else, one in the other. */
const MAX_WRAPPERS = 5;

/** Whether an element holds more text than a bar of buttons; it is read no further than that. */
function isLong(element: Element): boolean {
  let left = SHORTEST_SENTENCE;
  return isRead(element);

  function isRead({ children }: Element): boolean {
    return children.some((child) => {
      if (typeof child !== 'string') return isRead(child);
      left -= child.trim().length;
      return left <= 0;
    });
  }
}

/** Whether an element holds text that may be of the story: a paragraph, or the rest of one. */
export function holdsSentence(element: Element): boolean {
  const isRest = element.tag === 'span' && textOf(element).length >= SHORTEST_SENTENCE;
  return isRest || isSentence(element) || findElement(element, isSentence) !== undefined;
}

/** What a reader presses to unfold a story: a button, or a link that leads nowhere. */
export function isUnfolder(element: Element): boolean {
  const isPressed = element.tag === 'a' || element.tag === 'label';
  return isPressed && !leadsElsewhere(element) && !isLong(element) && isUnfolding(textOf(element));
}

/** A paragraph of a story, no label or date. */
export function isSentence(element: Element): boolean {
  return element.tag === 'p' && textOf(element).length >= SHORTEST_SENTENCE;
}

/** Whether an element is a link to another page; "#rest" and "javascript:" are none. */
function leadsElsewhere({ tag, attributes }: Element): boolean {
  return tag === 'a' && /^\s*(?!#|javascript:)\S/i.test(attributes['href'] ?? '');
}
