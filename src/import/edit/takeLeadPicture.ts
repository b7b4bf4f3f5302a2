import type { Block } from '#edition/block.ts';
import type { Draft, Drop } from '#import/draft.ts';

type Picture = Extract<Block, { type: 'image' }>;

// "flipboard_icon.png", "logo.gif", "btn_tw.gif", "spacer.gif": what a page draws itself with
const FURNITURE =
  /(?:^|[^a-z])(?:icons?|ico|logos?|btn|buttons?|avatar|spacer|pixel|sprite|preloader|loader|placeholder)(?![a-z])/i;
// "ada-quill-portrait.jpg", "author-thumb.png"
const PORTRAIT =
  /(?:^|[^a-z])(?:portrait|headshot|author|profile|byline|thumb(?:nail)?(?:large)?|48x48|\d{2}x\d{2})(?![a-z0-9])/i;

/**
 * Chooses the picture of a text among the pictures whose names stood in it: the first, if it is no portrait.
 *
 * - Pictures that a page draws itself with, told by their names, are dropped.
 * - A picture named twice stands once.
 */
export function takeLeadPicture(draft: Draft): Draft {
  if (draft.kind !== 'text' || draft.image !== undefined) return draft;
  const pictures = draft.body.filter((block) => block.type === 'image');
  const furniture = pictures.filter(({ src, caption }) => FURNITURE.test(src) && caption === undefined);
  const shown = pictures.filter((picture) => !furniture.includes(picture));
  const lead = shown.find(({ src }) => !PORTRAIT.test(src)) ?? shown[0];
  const again = shown.filter(
    (picture, index) => picture !== lead && isAgain(picture, shown.slice(0, index), lead),
  );
  const body = draft.body.filter(
    (block) =>
      block.type !== 'image' || !(block === lead || furniture.includes(block) || again.includes(block)),
  );
  const drops = [
    ...furniture.flatMap((picture) => dropsOf(picture, 'a picture of the page itself, by its name')),
    ...again.flatMap((picture) => dropsOf(picture, 'the same picture again')),
  ];
  return { ...draft, body, drops: [...draft.drops, ...drops], image: lead && withoutType(lead) };
}

/** Whether a picture has stood before, with the caption it has now or without one. */
function isAgain(picture: Picture, before: readonly Picture[], lead: Picture | undefined): boolean {
  const same = [...before, ...(lead ? [lead] : [])].filter(({ src }) => src === picture.src);
  return same.some(({ caption }) => picture.caption === undefined || picture.caption === caption);
}

function dropsOf({ src, caption, credit }: Picture, rule: string): Drop[] {
  const words = `${caption ?? ''}${credit ?? ''}`;
  return [{ text: src, rule }, ...(words === '' ? [] : [{ text: words, rule }])];
}

function withoutType({ type: _type, ...image }: Picture): Draft['image'] {
  return image;
}
