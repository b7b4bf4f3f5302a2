import type { Block } from '#edition/block.ts';
import type { Image } from '#edition/image.ts';
import { captionAndCredit } from '#import/read/captionAndCredit.ts';
import { pictureAddress, pictureName, saidWidth } from './pictureAddress.ts';
import { type Element, elements, findElement, rawText, textOf, withChildren } from './tree.ts';
import { visiblePieces } from './visible.ts';
import { singleSpaced } from '#import/read/singleSpaced.ts';

const WHOLE_FILES = [
  'data-orig-file',
  'data-hi-res-src',
  'data-full-src',
  'data-large-file',
  'data-pin-media',
];
const LAZY_SETS = ['data-srcset', 'data-lazy-srcset'];
const LAZY_SOURCES = ['data-src', 'data-original', 'data-lazy-src', 'data-image', 'data-url'];
// A stand-in until the picture loads: "data:image/gif;base64,…", "/blank.gif", "spacer.png"
const PLACEHOLDER =
  /^data:|(?:^|[/_-])(?:blank|spacer|placeholder|pixel|transparent|grey|loading|1x1)\.(?:gif|png|svg|jpe?g)(?:$|\?)/i;

/**
 * The picture that an `<img>` or `<picture>` means, lazy attributes and `srcset` resolved to the largest; absent for
 * placeholders.
 */
export function imageOf(element: Element, base: string | undefined): Image | undefined {
  const image = element.tag === 'picture' ? findElement(element, isImage) : element;
  const attributes = image?.attributes ?? {};
  const sources = element.children
    .filter((child) => typeof child !== 'string')
    .filter(({ tag }) => tag === 'source');
  const src = pictureAddress(largestAddress(attributes, sources), base);
  if (src === undefined || isTiny(attributes)) return undefined;
  const alt = singleSpaced(attributes['alt'] ?? '').trim();
  const width = pixels(attributes['width']);
  const height = pixels(attributes['height']);
  return {
    src,
    ...(alt !== '' && !FILE_NAME.test(alt) && { alt }),
    ...(width && height && { width, height }),
  };
}

// "IMG_2041.JPG": no word about what is to be seen
const FILE_NAME = /^\S+\.(?:jpe?g|png|gif|webp|avif|heic)$/i;
const MAX_ICON = 32;
// "/icons/ferry.png", "sprite.svg", "flag-of-orsk.png"
const ICON = /(?:^|[^a-z])(?:icons?|sprites?|spacer|flags?|emoji|bullet|arrow|star)(?![a-z])/i;

type Attributes = Element['attributes'];

/** The whole file where it is named, else what is loaded later, else what stands there from the start. */
function largestAddress(image: Attributes, sources: readonly Element[]): string | undefined {
  // Under a condition stands another cut as often as another size
  const alike = sources.filter(({ attributes }) => !(isPicture(image['src']) && 'media' in attributes));
  const each = [image, ...alike.map(({ attributes }) => attributes)];
  const first = (names: string[]): string | undefined =>
    names.map((name) => image[name]?.trim()).find(isPicture);
  const sets = (names: string[]): Candidate | undefined =>
    largestOf(each.flatMap((attributes) => names.flatMap((name) => candidatesIn(attributes[name]))));
  const shown = sets(['srcset']);
  const src = isPicture(image['src']?.trim()) ? image['src'] : undefined;
  return (
    first(WHOLE_FILES) ??
    sets(LAZY_SETS)?.src ??
    first(LAZY_SOURCES) ??
    (shown && (shown.size > 1 || src === undefined) ? shown.src : src)
  );
}

/** The pictures of a `<figure>`, the last with its caption and credit; absent where it shows none, or is a gallery. */
export function figureOf(figure: Element, base: string | undefined): Block[] | undefined {
  const images = new Map<string, Image>();
  for (const element of picturesIn(figure)) {
    const image = imageOf(element, base);
    const before = image && images.get(pictureName(image.src));
    if (image && !(before && saidWidth(before.src) >= saidWidth(image.src)))
      images.set(pictureName(image.src), { ...before, ...image });
  }
  const distinct = [...images.values()];
  const last = distinct.at(-1);
  if (!last || findElement(figure, isStructure) || isGallery(figure)) return undefined;
  const caption = captionOf(figure);
  return [...distinct.slice(0, -1), { ...last, ...caption }].map(asBlock);
}

/** The outermost elements below one that mean a picture. */
export function picturesIn(element: Element): Element[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string') return [];
    return child.tag === 'picture' || isImage(child) ? [child] : picturesIn(child);
  });
}

function isImage({ tag }: Element): boolean {
  return tag === 'img' || tag === 'amp-img';
}

// "image-credit", "imageCredit", "photographer", "bildnachweis": what a page calls the name beside a caption
const CREDIT_NAME =
  /(?:^|[\s_-])(?:[cC]redits?|[cC]opyright|[pP]hotographer|[sS]ource|[bB]ild(?:nachweis|quelle|rechte))(?:$|[\s_-])|[a-z](?:Credit|Copyright|Source)(?:$|[\s_-])/;
const LONGEST_CREDIT = 80;

function captionOf(figure: Element): { caption?: string; credit?: string } {
  const caption = findElement(figure, ({ tag }) => tag === 'figcaption') ?? figure;
  const element = findElement(figure, isCredit) ?? touching(caption);
  const credit = element && visiblePieces(element).join(' ');
  const words = without(caption, element);
  const place = words.children.find((child) => typeof child !== 'string' && isPlaceInGallery(child));
  const said = typeof place === 'object' ? without(words, place) : words;
  return { ...captionAndCredit(textOf(said)), ...(credit && { credit }) };
}

// "2 / 9", "2 of 9"
const PLACE = /^\d{1,3}\s?(?:\/|of|von|sur|de|di|van|av)\s?\d{1,3}$/i;

/** Whether an element of a caption is the number of its picture in a gallery. */
export function isPlaceInGallery(element: Element): boolean {
  return PLACE.test(textOf(element));
}

/** "The lighthouse among the wheat.<span>Lucas Ferrer</span>": the last words, which touch a sentence that has ended. */
function touching({ children }: Element): Element | undefined {
  const [before, last] = children
    .filter((child) => typeof child !== 'string' || child.trim() !== '')
    .slice(-2);
  if (typeof last !== 'object' || before === undefined || !/^(?:span|em|small|cite)$/.test(last.tag))
    return undefined;
  const [caption, words] = [rawText(before), textOf(last)];
  return ENDED.test(caption) && NAMED.test(words) && words.length <= LONGEST_CREDIT ? last : undefined;
}

const ENDED = /[.!?]["”»’]?$/;
const NAMED = /^\p{Lu}[^.!?]*$/u;

function isCredit(element: Element): boolean {
  const isNamed = CREDIT_NAME.test(element.attributes['class'] ?? '');
  if (!isNamed || element.tag === 'figcaption' || isImage(element)) return false;
  const text = textOf(element);
  return text !== '' && text.length <= LONGEST_CREDIT;
}

function without(element: Element, left: Element | undefined): Element {
  if (left === undefined) return element;
  return withChildren(element, (child) => (child === left ? undefined : without(child, left)));
}

/** A figure of figures, each with a caption of its own. */
function isGallery(figure: Element): boolean {
  return elements(figure).filter(({ tag }) => tag === 'figure').length >= 2;
}

function isStructure({ tag }: Element): boolean {
  return tag === 'table' || tag === 'blockquote' || tag === 'iframe' || tag === 'video' || tag === 'pre';
}

function isPicture(address: string | undefined): address is string {
  return address !== undefined && address !== '' && !PLACEHOLDER.test(address);
}

/** The sides of a picture that it says, in pixels. */
export function saidSides({ attributes }: Pick<Element, 'attributes'>): number[] {
  return [pixels(attributes['width']), pixels(attributes['height'])].filter((side) => side !== undefined);
}

/** Not larger than a letter is high, or a pixel that counts readers. */
function isTiny(attributes: Attributes): boolean {
  const sides = saidSides({ attributes });
  return sides.some((side) => side <= 2) || (sides.length > 0 && sides.every((side) => side <= MAX_ICON));
}

/** What a page draws itself with: a small picture, or one that says so by its name. */
export function isIcon({ tag, attributes }: Element): boolean {
  return (
    (tag === 'img' || tag === 'amp-img') &&
    (isTiny(attributes) || ICON.test(attributes['src'] ?? '') || ICON.test(attributes['class'] ?? ''))
  );
}

function pixels(value: string | undefined): number | undefined {
  const number = /^\s*(\d+)(?:px)?\s*$/.exec(value ?? '')?.[1];
  const size = Number(number);
  return number !== undefined && size >= 1 ? size : undefined;
}

type Candidate = { src: string; size: number };

/** The candidates of a `srcset` (HTML Standard, 4.8.4.4.5), by width or density. */
function candidatesIn(set: string | undefined): Candidate[] {
  return [...(set ?? '').matchAll(/(\S*[^\s,])(?:\s+([\d.]+)[wx])?\s*(?:,|$)/g)]
    .map(([, src = '', size = '1']) => ({ src, size: Number(size) }))
    .filter(({ src }) => isPicture(src));
}

function largestOf(candidates: readonly Candidate[]): Candidate | undefined {
  return candidates.reduce<Candidate | undefined>(
    (best, next) => (best && best.size >= next.size ? best : next),
    undefined,
  );
}

function asBlock(image: Image): Block {
  return { type: 'image', ...image };
}
