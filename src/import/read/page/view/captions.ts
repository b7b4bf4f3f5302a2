import { picturesIn } from '#import/read/html/figure.ts';
import { type Element, type Node, findElement, textOf, withChildren } from '#import/read/html/tree.ts';

// "wp-caption-text", "media__caption", "image-credit", "bildunterschrift", "pie-de-foto", "legend"
const CAPTION =
  /(?:^|[\s_-])(?:caption|captions|wp-caption-text|thumb-?caption|legende?|bild(?:unterschrift|text|zeile|nachweis|quelle|rechte)|image-?(?:description|source|credit|text|copyright)|photo-?(?:credit|source|description|text)|im(?:g|age)[_-]?desc(?:r|ription)?|descriptif|pie-?(?:de-?)?foto|epigrafe|leyenda|didascalia|photographer|copyright|credits?|source)(?:$|[\s_-])/i;
// "ArticleImage_imageCaption__Qz3d1", as bundlers name them; not "withCaption"
const CAPTION_OF_MODULE =
  /[a-z](?<!(?:^|[^a-zA-Z])(?:with|has|no|hide|show))(?:Caption|ImageCredit|PhotoCredit)(?:Text)?(?:$|[\s_-])/;
// "1 of 5", "1/5"
const COUNTER = /^\s*\d+\s?(?:\/|of|von|de|di|из|از)\s?\d+\s*$/;
const PICTURES = new Set(['img', 'amp-img', 'picture']);
const MAX_CAPTION = 600;
// "article_photo", "img_wrapper", "story-media image": what a page calls the box of one picture
const PICTURE_BOX =
  /(?:^|[\s_-])(?:photos?|images?|img|pictures?|fotos?|bild(?:er)?|resim|imagen|imagem|zdj[eę]cie)(?:$|[\s_-])/i;
/** Longer words beside a picture may be the story. */
const MAX_BOXED = 250;

/**
 * The same tree with pictures and what a page calls their captions made figures, whatever elements they are.
 *
 * - A picture and its caption have a parent in common, at most two elements up, or a table that holds nothing else; or
 *   the one follows the other. In a box that is called a picture's, any short words that link nowhere are its caption.
 * - A caption whose picture is not there is marked as one all the same: it is no paragraph of the story.
 */
export function withFigures(element: Element): Element {
  if (element.tag === 'figure') return element;
  const rebuilt = withChildren(element, withFigures);
  const { children } = rebuilt;
  const isCaptioned = children.some((child) => typeof child !== 'string' && isCaption(child));
  if ((element.tag === 'table' || isCaptioned) && holdsPictureOnly(rebuilt)) return asFigure(rebuilt);
  if (isPictureBox(rebuilt)) return figureOf(picturesIn(rebuilt), [withoutPictures(rebuilt)]);
  return isCaptioned ? { ...rebuilt, children: joined(children) } : rebuilt;
}

/** A box called a picture's that holds one, and a line or two that are words alone. */
function isPictureBox(box: Element): boolean {
  if (!BOXES.has(box.tag) || !PICTURE_BOX.test(box.attributes['class'] ?? '')) return false;
  const text = textOf(box);
  if (text === '' || text.length > MAX_BOXED || picturesIn(box).length !== 1) return false;
  return findElement(box, isMoreThanWords) === undefined;
}

const BOXES = new Set(['div', 'section', 'span']);

function isMoreThanWords(element: Element): boolean {
  if (element.tag === 'a') return textOf(element) !== '';
  return /^(?:figure|h[1-6]|ul|ol|table|blockquote|iframe|video|button)$/.test(element.tag);
}

function withoutPictures(element: Element): Element {
  const children = element.children.flatMap((child): Node[] => {
    if (typeof child === 'string') return [child];
    return PICTURES.has(child.tag) ? [] : [withoutPictures(child), ' '];
  });
  return { ...element, children };
}

/** The same children with each picture and the captions that follow it one figure. */
function joined(children: readonly Node[]): Node[] {
  const nodes: Node[] = [];
  for (let at = 0; at < children.length; at++) {
    const child = children[at] ?? '';
    const captions =
      typeof child !== 'string' && showsOnlyPictures(child) ? captionsFrom(children, at + 1) : [];
    if (captions.length === 0 || typeof child === 'string') nodes.push(child);
    else {
      nodes.push(figureOf([child], captions));
      at = children.indexOf(captions.at(-1) ?? '', at);
    }
  }
  return nodes;
}

function showsOnlyPictures(element: Element): boolean {
  const isPicture = PICTURES.has(element.tag);
  return isPicture || (element.tag !== 'figure' && textOf(element) === '' && picturesIn(element).length > 0);
}

/** The captions that stand next to each other from a place on, nothing but white space between them. */
function captionsFrom(nodes: readonly Node[], from: number): Element[] {
  const captions: Element[] = [];
  for (let at = from; at < nodes.length; at++) {
    const node = nodes[at] ?? '';
    if (typeof node !== 'string' && isCaption(node) && textOf(node).length <= MAX_CAPTION)
      captions.push(node);
    else if (typeof node !== 'string' || node.trim() !== '') break;
  }
  return captions;
}

function figureOf(pictures: readonly Element[], captions: readonly Element[]): Element {
  const words = captions.flatMap((caption): Node[] => [{ ...caption, tag: 'span' }, ' ']);
  const caption: Element = { tag: 'figcaption', attributes: {}, children: words };
  return { tag: 'figure', attributes: {}, children: [...pictures, caption] };
}

export function isCaption({ tag, attributes, children }: Element): boolean {
  if (tag === 'figcaption') return true;
  const { class: names } = attributes;
  if (names === undefined || !(CAPTION.test(names) || CAPTION_OF_MODULE.test(names))) return false;
  return children.length > 0 && !PICTURES.has(tag);
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

/** One picture may have a caption and a credit that are called so, each by itself. */
function asFigure(element: Element): Element {
  const [pictures, captions] = [picturesIn(element), captionsIn(element)];
  if (pictures.length === 1 && captions.length > 1) return figureOf(pictures, captions);
  return { tag: 'figure', attributes: {}, children: captioned(element) };
}

function captionsIn({ children }: Element): Element[] {
  return children.flatMap((child) => {
    if (typeof child === 'string') return [];
    return isCaption(child) ? [child] : captionsIn(child);
  });
}

function captioned({ children }: Element): Node[] {
  return children.map((child): Node => {
    if (typeof child === 'string') return child;
    return isCaption(child) ? { ...child, tag: 'figcaption' } : { ...child, children: captioned(child) };
  });
}
