import type { Block } from '#edition/block.ts';
import type { Image } from '#edition/image.ts';
import type { Draft, Drop } from '#import/draft.ts';
import { pictureName, picturePath, saidWidth } from '#import/read/html/pictureAddress.ts';

/** A page chose the picture it is shared with: so wide it stays, whatever else there is of it. */
const WIDE_ENOUGH = 480;

/**
 * Shows each picture of a page, feed or JSON once, the one over the story not in it again, whatever sizes it comes in.
 *
 * - The largest address stays, with what the first that says something says of it.
 * - An article of ours stays as it was written.
 */
export function showPicturesOnce(draft: Draft): Draft {
  if (draft.kind === 'text' || draft.id !== undefined) return draft;
  const { pictures, drops } = picturesOf(draft.body);
  const image = draft.image && withTaken(draft.image, pictures);
  const body: Block[] = [];
  for (const block of draft.body) {
    const shown = block.type === 'image' ? taken(pictures, block.src) : block;
    if (shown) body.push(shown);
  }
  return { ...draft, image, body, drops: [...draft.drops, ...drops] };
}

/** The pictures of a body by their way, and the captions that give way to another one of the same picture. */
function picturesOf(body: readonly Block[]): { pictures: Map<string, Image>; drops: Drop[] } {
  const pictures = new Map<string, Image>();
  const drops: Drop[] = [];
  for (const block of body) {
    if (block.type !== 'image') continue;
    const { type: _type, ...picture } = block;
    const path = picturePath(picture.src);
    const before = pictures.get(path);
    const isLarger = before !== undefined && saidWidth(picture.src) > saidWidth(before.src);
    const both = before
      ? Object.assign({}, picture, before, isLarger ? shapeOf(picture) : shapeOf(before))
      : picture;
    pictures.set(path, both);
    const words = wordsOf(picture);
    if (words !== '' && words !== wordsOf(both)) drops.push({ text: words, rule: 'the same picture again' });
  }
  return { pictures, drops };
}

/** The address of a picture with its own width and height: a smaller one may be cut to a square. */
function shapeOf({ src, width, height }: Image): Image {
  return { src, width, height };
}

function wordsOf({ caption, credit }: Image): string {
  return `${caption ?? ''}${credit ?? ''}`;
}

/** The lead with what the body says of it, and the body without it. */
function withTaken(lead: Image, pictures: Map<string, Image>): Image {
  const name = pictureName(lead.src);
  const ways = [...pictures].filter(
    ([path, { src }]) => path === picturePath(lead.src) || pictureName(src) === name,
  );
  const [path, same] = ways.find(([each]) => each === picturePath(lead.src)) ?? ways[0] ?? [];
  if (path === undefined) return lead;
  pictures.delete(path);
  const isLarger = same && saidWidth(lead.src) < Math.min(WIDE_ENOUGH, saidWidth(same.src));
  return { ...lead, ...same, src: same && isLarger ? same.src : lead.src };
}

/** The picture of an address, the first time that it is asked for. */
function taken(pictures: Map<string, Image>, src: string): Block | undefined {
  const path = picturePath(src);
  const picture = pictures.get(path);
  pictures.delete(path);
  return picture && { type: 'image', ...picture };
}
