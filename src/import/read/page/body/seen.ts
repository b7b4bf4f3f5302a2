import { picturesIn } from '#import/read/html/figure.ts';
import { type Element, type Node, findElement, parsePiece, textOf } from '#import/read/html/tree.ts';

// What a browser with scripts never shows as text; into a noscript it is looked for pictures and whole stories
const UNSEEN = new Set(
  'head title meta link script style template svg math canvas map object param select option datalist textarea input button progress meter noscript noframes frameset dialog rp'.split(
    ' ',
  ),
);
const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
// "sr-only", "visually-hidden", "is-screenreader-only": there for a reader of the screen, not of the story
const HIDDEN_NAME =
  /(?:^|\s)(?:[\w-]*(?:sr-only|visually-?hidden|screen-?reader-(?:text|only))|screen-reader|element-invisible|hidden|is-hidden|d-none|print-only|visible-print(?:-block)?)(?:\s|$)/i;
// "md:block", "d-md-block": shown again from a width on
const SHOWN_NAME =
  /(?:^|\s)(?:(?:sm|md|lg|xl|2xl):|d-(?:sm|md|lg|xl|xxl)-)(?:block|flex|grid|contents|inline(?:-block)?)(?:\s|$)/;
/** A noscript that asks for scripts is shorter. */
const SHORTEST_STORY = 500;
const SHORTEST_SENTENCE = 60;
const FOREIGN = new Set(['iframe', 'embed', 'video', 'audio']);

/**
 * A page's tree without what no browser shows: scripts, styles, forms' controls, hidden elements.
 *
 * - A `noscript` gives the pictures it holds, for they are lazy elsewhere, or the whole story that scripts would write.
 * - Text is never changed.
 */
export function seenTree(root: Element): Element {
  return { ...root, children: root.children.flatMap(seen) };
}

function seen(node: Node): Node[] {
  if (typeof node === 'string') return [node];
  if (node.tag === 'noscript') return withoutScripts(node);
  if (UNSEEN.has(node.tag) || isHidden(node)) return [];
  if (FOREIGN.has(node.tag))
    return [
      {
        ...node,
        children: node.children.filter((child) => typeof child !== 'string' && child.tag === 'source'),
      },
    ];
  return [{ ...node, children: node.children.flatMap(seen) }];
}

function isHidden(element: Element): boolean {
  const { attributes, tag } = element;
  if (tag === 'body' || tag === 'html') return false;
  if ('hidden' in attributes) return attributes['hidden'] !== 'until-found';
  const { style, class: names } = attributes;
  if (style !== undefined && HIDDEN_STYLE.test(style)) return true;
  if (names === undefined || !HIDDEN_NAME.test(names)) return false;
  return !SHOWN_NAME.test(names) || findElement(element, isSentence) === undefined;
}

/** A paragraph of a story; labels and dates are there for each width by themselves. */
function isSentence(element: Element): boolean {
  return element.tag === 'p' && textOf(element).length >= SHORTEST_SENTENCE;
}

/** parse5 reads a noscript as a browser without scripts would in a body, and as text in a head. */
function withoutScripts(noscript: Element): Node[] {
  const [only] = noscript.children;
  const source = noscript.children.length === 1 && typeof only === 'string' ? parsePiece(only) : noscript;
  const content: Element = { tag: 'div', attributes: {}, children: source.children };
  if (textOf(content).length >= SHORTEST_STORY)
    return [{ ...content, children: content.children.flatMap(seen) }];
  return picturesIn(source);
}
