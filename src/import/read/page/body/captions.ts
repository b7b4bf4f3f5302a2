import { type Element, type Node, textOf } from '#import/read/html/tree.ts';

// "wp-caption-text", "media__caption", "image-credit", "bildunterschrift", "pie-de-foto", "legend"
const CAPTION =
  /(?:^|[\s_-])(?:caption|captions|wp-caption-text|legende?|bild(?:unterschrift|text|zeile|nachweis|quelle|rechte)|image-?(?:description|source|credit|text|copyright)|photo-?(?:credit|source|description|text)|img[_-]?desc(?:ription)?|descriptif|pie-?(?:de-?)?foto|epigrafe|leyenda|didascalia|photographer|copyright|credits?|source)(?:$|[\s_-])/i;
// "1 of 5", "1/5"
const COUNTER = /^\s*\d+\s?(?:\/|of|von|de|di|из|از)\s?\d+\s*$/;
const PICTURES = new Set(['img', 'amp-img', 'picture']);
const MAX_CAPTION = 600;

/**
 * The same tree with pictures and what a page calls their captions made figures, whatever elements they are.
 *
 * - A picture and its caption have a parent in common, at most two elements up, or a table that holds nothing else.
 * - A caption whose picture is not there is marked as one all the same: it is no paragraph of the story.
 */
export function withFigures(element: Element): Element {
  if (element.tag === 'figure') return element;
  const children = element.children.map((child): Node =>
    typeof child === 'string' ? child : withFigures(child),
  );
  const rebuilt = { ...element, children };
  const isSought =
    element.tag === 'table' || children.some((child) => typeof child !== 'string' && isCaption(child));
  return isSought && holdsPictureOnly(rebuilt) ? asFigure(rebuilt) : rebuilt;
}

export function isCaption({ tag, attributes, children }: Element): boolean {
  if (tag === 'figcaption') return true;
  const { class: names } = attributes;
  return names !== undefined && CAPTION.test(names) && children.length > 0 && !PICTURES.has(tag);
}

function holdsPictureOnly(element: Element): boolean {
  let pictures = 0;
  let others = 0;
  let captions = 0;
  look(element);
  return pictures > 0 && captions > 0 && others < 3 && captions <= MAX_CAPTION;

  function look(parent: Element): void {
    for (const child of parent.children) {
      if (typeof child === 'string') others += child.replace(COUNTER, '').trim().length;
      else if (PICTURES.has(child.tag)) pictures++;
      else if (isCaption(child)) captions += textOf(child).length;
      else look(child);
    }
  }
}

function asFigure(element: Element): Element {
  return { tag: 'figure', attributes: {}, children: captioned(element) };
}

function captioned({ children }: Element): Node[] {
  return children.map((child): Node => {
    if (typeof child === 'string') return child;
    return isCaption(child) ? { ...child, tag: 'figcaption' } : { ...child, children: captioned(child) };
  });
}
