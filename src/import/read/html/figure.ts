import type { Block } from '#edition/block.ts';
import type { Image } from '#edition/image.ts';
import { resolved } from './address.ts';
import { type Element, elements, findElement, textOf } from './tree.ts';

const LAZY_SOURCES = [
  'data-src',
  'data-original',
  'data-lazy-src',
  'data-hi-res-src',
  'data-full-src',
  'data-image',
  'data-url',
  'src',
];
const LAZY_SETS = ['data-srcset', 'data-lazy-srcset', 'srcset'];
// A stand-in until the picture loads: "data:image/gif;base64,…", "/blank.gif", "spacer.png"
const PLACEHOLDER =
  /^data:|(?:^|[/_-])(?:blank|spacer|placeholder|pixel|transparent|grey|loading|1x1)\.(?:gif|png|svg|jpe?g)(?:$|\?)/i;
// "Photograph: Ada Quill/Northern News", "Foto: dpa", "Credit…Ada Quill", "(Ada Quill/Northern News)"
const CREDIT =
  /(?:^|\s|[.!?)”"。])((?:(?:photo(?:graph|grafia|graphie)?|image|picture|credit|foto|bild|crédit|source|illustration)s?(?: credit| by|\s?[:：]|\.{3}|…)|(?:ilustra(?:ción|ção)|illustratie|zdjęcie|fotó|kuva|fotoğraf|fotografie|φωτογραφία|фото|иллюстрация|عکس|طرح|تصویر|صورة|تصوير|צילום|写真|画像|撮影|图片?|圖片?|摄影?|攝影?|사진)\s?[:：＝]).{2,100})$/iu;

/** The picture that an `<img>` means, lazy attributes and `srcset` resolved to the largest; absent for placeholders. */
export function imageOf(element: Element, base: string | undefined): Image | undefined {
  const { attributes } = element;
  const set = LAZY_SETS.map((name) => largestOf(attributes[name])).find(Boolean);
  const single = LAZY_SOURCES.map((name) => attributes[name]?.trim()).find(isPicture);
  const src = resolved(single !== undefined && !isPlain(attributes) ? single : (set ?? single), base);
  if (src === undefined || isTiny(attributes)) return undefined;
  const width = pixels(attributes['width']);
  const height = pixels(attributes['height']);
  return {
    src,
    ...(attributes['alt']?.trim() && { alt: attributes['alt'].replace(/\s+/g, ' ').trim() }),
    ...(width && height && { width, height }),
  };
}

/** The pictures of a `<figure>`, the last with its caption and credit; absent where it shows none, or is a gallery. */
export function figureOf(figure: Element, base: string | undefined): Block[] | undefined {
  const images = [...elements(figure)]
    .filter((element) => element.tag === 'img' || element.tag === 'amp-img')
    .flatMap((element) => imageOf(element, base) ?? []);
  const distinct = images.filter(
    (image, index) => images.findIndex(({ src }) => src === image.src) === index,
  );
  const last = distinct.at(-1);
  if (!last || findElement(figure, isStructure) || isGallery(figure)) return undefined;
  const caption = captionOf(figure);
  return [...distinct.slice(0, -1), { ...last, ...caption }].map(asBlock);
}

/** A caption parted from the credit at its end. */
export function captionAndCredit(text: string): { caption?: string; credit?: string } {
  const credit = CREDIT.exec(text)?.[1];
  if (credit === undefined) return text === '' ? {} : { caption: text };
  const caption = text.slice(0, text.length - credit.length).trim();
  return { ...(caption && { caption }), credit };
}

function captionOf(figure: Element): { caption?: string; credit?: string } {
  const caption = findElement(figure, ({ tag }) => tag === 'figcaption');
  return captionAndCredit(textOf(caption ?? { ...figure, children: figure.children }));
}

/** A figure of figures, each with a caption of its own. */
function isGallery(figure: Element): boolean {
  return [...elements(figure)].filter(({ tag }) => tag === 'figure').length >= 2;
}

function isStructure({ tag }: Element): boolean {
  return tag === 'table' || tag === 'blockquote' || tag === 'iframe' || tag === 'video' || tag === 'pre';
}

function isPicture(address: string | undefined): boolean {
  return address !== undefined && address !== '' && !PLACEHOLDER.test(address);
}

function isPlain(attributes: Element['attributes']): boolean {
  return LAZY_SOURCES.every((name) => name === 'src' || !isPicture(attributes[name]?.trim()));
}

function isTiny(attributes: Element['attributes']): boolean {
  const width = pixels(attributes['width']) ?? Infinity;
  const height = pixels(attributes['height']) ?? Infinity;
  return width <= 2 || height <= 2;
}

function pixels(value: string | undefined): number | undefined {
  const number = /^\s*(\d+)(?:px)?\s*$/.exec(value ?? '')?.[1];
  const size = Number(number);
  return number !== undefined && size >= 1 ? size : undefined;
}

/** The largest candidate of a `srcset` (HTML Standard, 4.8.4.4.5), by width or density. */
function largestOf(set: string | undefined): string | undefined {
  const candidates = [...(set ?? '').matchAll(/(\S*[^\s,])(?:\s+([\d.]+)[wx])?\s*(?:,|$)/g)]
    .map(([, src = '', size = '1']) => ({ src, size: Number(size) }))
    .filter(({ src }) => isPicture(src));
  return candidates.reduce<{ src: string; size: number } | undefined>(
    (best, next) => (best && best.size >= next.size ? best : next),
    undefined,
  )?.src;
}

function asBlock(image: Image): Block {
  return { type: 'image', ...image };
}
