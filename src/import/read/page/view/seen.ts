import { isPlaceInGallery, picturesIn } from '#import/read/html/figure.ts';
import { isPanel, openerAsHeading } from './panels.ts';
import { withNotesBehind } from './notes.ts';
import { parted } from './parted.ts';
import { foldsOf, holdsSentence, isSentence, isUnfolder } from './unfold.ts';
import { type Element, type Node, findElement, parsePiece, textOf } from '#import/read/html/tree.ts';

// What a browser with scripts never shows as text; into a noscript it is looked for pictures and whole stories
const UNSEEN = new Set(
  'head title meta link script style template svg canvas map object param select option datalist textarea input progress meter noscript noframes dialog amp-ad amp-auto-ads amp-sticky-ad amp-analytics amp-consent amp-sidebar amp-social-share amp-user-notification'.split(
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
/** One that asks for scripts, or for frames, is shorter. */
const SHORTEST_STORY = { noscript: 500, noframes: 250 };
const FOREIGN = new Set(['iframe', 'embed', 'video', 'audio']);

/**
 * A page's tree without what no browser shows: scripts, styles, forms' controls, hidden elements.
 *
 * - A `noscript` gives the pictures it holds, for they are lazy elsewhere, or the whole story that scripts would write; so
 *   does a `noframes` where frames would.
 * - Hidden sentences beside "Read on" or the like, or under a button that opens them, are seen: a press shows them.
 * - Text is never changed, but that a space stands where `parted` sets one.
 */
export function seenTree(root: Element): Element {
  let folds: ReadonlySet<Element> | undefined;
  return { ...root, children: childrenOf(root, undefined) };

  function childrenOf(element: Element, parent: Element | undefined): Node[] {
    const nodes: Node[] = [];
    for (const child of element.children)
      if (typeof child === 'string') nodes.push(child);
      else for (const node of seen(child, element, parent)) nodes.push(node);
    return parted(element, withNotesBehind(nodes));
  }

  /** Sought only where something is hidden that may be a story: most pages hide none. */
  function isFold(element: Element | undefined): boolean {
    folds ??= foldsOf(root);
    return element !== undefined && folds.has(element);
  }

  function mayUnfold(node: Element, parent: Element, outer: Element | undefined): boolean {
    return holdsSentence(node) && (isPanel(node, parent) || isFold(parent) || isFold(outer));
  }

  function seenButton(button: Element, parent: Element, outer: Element | undefined): Node[] {
    const heading = openerAsHeading(button, parent, outer);
    return heading ? [{ ...heading, children: childrenOf(heading, undefined) }] : [];
  }

  function seen(node: Element, parent: Element, outer: Element | undefined): Node[] {
    if (node.tag === 'noscript' || node.tag === 'noframes')
      return withoutScripts(node, SHORTEST_STORY[node.tag]);
    if (node.tag === 'button') return seenButton(node, parent, outer);
    if (isUnseen(node)) return [];
    const isFolded = isHidden(node);
    if (isFolded && !mayUnfold(node, parent, outer)) return [];
    const children = FOREIGN.has(node.tag)
      ? node.children.filter((child) => typeof child !== 'string' && child.tag === 'source')
      : childrenOf(node, isFolded ? undefined : parent);
    if (isFolded) return [{ ...node, attributes: shown(node.attributes), children }];
    return [{ ...node, children, ...(isApart(node, parent) && { tag: 'div' }) }];
  }
}

/** By itself, also at the end of a paragraph or the head of a caption: it is no word of it. */
function isApart(node: Element, parent: Element): boolean {
  return isUnfolder(node) || (parent.tag === 'figcaption' && isPlaceInGallery(node));
}

// "↩︎" behind a note, "#" and "¶" behind a heading: a link within the page that says nothing
const WAY = /^(?:[\s#¶§^↩⏎↑⤴🔗\u200b]|\ufe0e|\ufe0f)+$/u;

function isUnseen({ tag, attributes, children }: Element): boolean {
  if (UNSEEN.has(tag)) return true;
  if (tag !== 'a' || attributes['href']?.startsWith('#') !== true) return false;
  return (
    children.length > 0 &&
    children.every((child) => WAY.test(typeof child === 'string' ? child : textOf(child)))
  );
}

/** An element's attributes without those that hide it. */
function shown({
  hidden: _hidden,
  style: _style,
  ...attributes
}: Element['attributes']): Element['attributes'] {
  return attributes;
}

function isHidden(element: Element): boolean {
  const { attributes, tag } = element;
  if (tag === 'body' || tag === 'html') return false;
  if ('hidden' in attributes) return attributes['hidden'] !== 'until-found';
  const { style, class: names } = attributes;
  if (style !== undefined && HIDDEN_STYLE.test(style)) return true;
  if (names === undefined || !HIDDEN_NAME.test(names)) return false;
  // Labels and dates are there for each width by themselves
  return !SHOWN_NAME.test(names) || findElement(element, isSentence) === undefined;
}

/** parse5 reads a noscript as a browser without scripts would in a body, and as text in a head. */
function withoutScripts(noscript: Element, shortest: number): Node[] {
  const [only] = noscript.children;
  const source = noscript.children.length === 1 && typeof only === 'string' ? parsePiece(only) : noscript;
  const content: Element = { tag: 'div', attributes: {}, children: source.children };
  if (textOf(content).length >= shortest) return [seenTree(content)];
  return picturesIn(source);
}
