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
  const drops = furniture.map(({ src }): Drop => ({
    text: src,
    rule: 'a picture of the page itself, by its name',
  }));
  const body = draft.body.filter(
    (block, index) =>
      block.type !== 'image' || !(furniture.includes(block) || isAgain(block, index, draft.body, lead)),
  );
  return { ...draft, body, drops: [...draft.drops, ...drops], image: lead && withoutType(lead) };
}

function isAgain(
  picture: Picture,
  index: number,
  body: readonly Block[],
  lead: Picture | undefined,
): boolean {
  if (picture.src === lead?.src) return true;
  return body.findIndex((block) => block.type === 'image' && block.src === picture.src) < index;
}

function withoutType({ type: _type, ...image }: Picture): Draft['image'] {
  return image;
}
