import type { Image } from '#edition/image.ts';
import { captionAndCredit } from '#import/read/captionAndCredit.ts';
import { resolved } from '#import/read/html/address.ts';
import { plainValue } from './value.ts';
import { type XmlElement, childrenNamed } from './xml.ts';

const PICTURE_FILE = /\.(?:jpe?g|png|webp|gif|avif)(?:$|[?#])/i;

/** The picture that comes with an item: Media RSS, an enclosure, iTunes or its `<image>`; the widest one. */
export function pictureOf(item: XmlElement, base: string | undefined): Image | undefined {
  const element = pictureElement(item);
  const src = resolved(element && addressOf(element), base);
  if (!element || src === undefined || !/^https?:/.test(src)) return undefined;
  const said = (name: string): string | undefined =>
    [element, ...childrenNamed(item, 'media:group', 'media:content')]
      .flatMap((each) =>
        each === element || each.children.includes(element) ? childrenNamed(each, name) : [],
      )
      .map(plainValue)
      .find(Boolean);
  const caption = said('media:description');
  const credit = said('media:credit');
  return { src, ...captionAndCredit(caption ?? ''), ...(credit !== undefined && { credit }) };
}

function pictureElement(item: XmlElement): XmlElement | undefined {
  const media = [...mediaElements(item)];
  const pictures = media.filter(({ name, attributes }) => name === 'media:content' && isPicture(attributes));
  return (
    pictures.toSorted((a, b) => width(b) - width(a))[0] ??
    item.children.find(({ name, attributes }) => name === 'enclosure' && isPicture(attributes)) ??
    linkEnclosures(item).find(({ attributes }) => isPicture(attributes)) ??
    media.find(({ name }) => name === 'media:thumbnail') ??
    childrenNamed(item, 'itunes:image', 'image')[0]
  );
}

function addressOf(element: XmlElement): string {
  const { url, href } = element.attributes;
  return url ?? href ?? childrenNamed(element, 'url')[0]?.text ?? element.text;
}

/** Enclosed files other than pictures. */
export function enclosuresOf(item: XmlElement, base: string | undefined): string[] {
  const files = [...item.children.filter(({ name }) => name === 'enclosure'), ...linkEnclosures(item)];
  const addresses = files
    .filter(({ attributes }) => !isPicture(attributes))
    .flatMap(({ attributes }) => resolved(attributes['url'] ?? attributes['href'], base) ?? []);
  return [...new Set(addresses)].filter((address) => /^https?:/.test(address));
}

function linkEnclosures(item: XmlElement): XmlElement[] {
  return item.children.filter(
    ({ name, attributes }) => name === 'atom:link' && attributes['rel'] === 'enclosure',
  );
}

function* mediaElements(item: XmlElement): Generator<XmlElement> {
  for (const child of item.children) {
    if (child.name === 'media:group' || child.name === 'media:content') yield* child.children;
    if (child.name.startsWith('media:')) yield child;
  }
}

function isPicture(attributes: Readonly<Record<string, string>>): boolean {
  const kind = attributes['medium'] ?? attributes['type'] ?? '';
  const address = attributes['url'] ?? '';
  // A film or sound has a length of time, or a file that says what it is
  const isSized = 'width' in attributes && !('duration' in attributes) && !FILE.test(address);
  return (
    kind === 'image' || kind.startsWith('image/') || (kind === '' && (PICTURE_FILE.test(address) || isSized))
  );
}

// "/film.mp4", "player.swf?id=7"
const FILE = /\.[a-z\d]{2,5}(?:$|[?#])/i;

function width({ attributes }: XmlElement): number {
  return Number(attributes['width'] ?? 0) || 0;
}
