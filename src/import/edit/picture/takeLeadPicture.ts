import type { Block } from '#edition/block.ts';
import type { Draft, Drop } from '#import/draft.ts';
import { FURNITURE } from '#import/read/html/pictureAddress.ts';

type Picture = Extract<Block, { type: 'image' }>;

// "ada-quill-portrait.jpg", "author-thumb.png"
const PORTRAIT =
  /(?:^|[^a-z])(?:portrait|headshot|author|profile|byline|thumb(?:nail)?(?:large)?|48x48|\d{2}x\d{2})(?![a-z0-9])/i;

/**
 * Chooses the picture over a story that names none.
 *
 * - Of a page, feed or JSON it is the first in the body, if that is none the page draws itself with.
 * - Of a text it is the first whose name stood in it, if it is no portrait; pictures that a page draws itself with, told
 *   by their names, are dropped, and one named twice stands once.
 * - An article of ours stays as it was written.
 */
export function takeLeadPicture(draft: Draft): Draft {
  if (draft.image !== undefined || draft.id !== undefined) return draft;
  return draft.kind === 'text' ? withNamedPicture(draft) : withFirstPicture(draft);
}

function withFirstPicture(draft: Draft): Draft {
  const found = draft.body.flatMap((block, at) =>
    block.type === 'image' && mayLead(block)
      ? [{ block, isOfFacts: draft.body[at - 1]?.type === 'table' }]
      : [],
  );
  // What a box of facts shows is an emblem or a portrait
  const first = (found.find(({ isOfFacts }) => !isOfFacts) ?? found[0])?.block;
  return first ? { ...draft, image: withoutType(first) } : draft;
}

/** Smaller ones are portraits and marks. */
const LEAST_SIDE = 100;

function mayLead({ src, caption, width = LEAST_SIDE, height = LEAST_SIDE }: Picture): boolean {
  return !isFurniture(src, caption) && Math.max(width, height) >= LEAST_SIDE;
}

function withNamedPicture(draft: Draft): Draft {
  const pictures = draft.body.filter((block) => block.type === 'image');
  const furniture = pictures.filter(({ src, caption }) => isFurniture(src, caption));
  const shown = pictures.filter(({ src, caption }) => !isFurniture(src, caption));
  const lead = shown.find(({ src }) => !PORTRAIT.test(src)) ?? shown[0];
  const again = repeated(shown, lead);
  const taken = new Set<Block | undefined>([lead, ...furniture, ...again]);
  const body = draft.body.filter((block) => !taken.has(block));
  const drops = [
    ...furniture.flatMap((picture) => dropsOf(picture, 'a picture of the page itself, by its name')),
    ...again.flatMap((picture) => dropsOf(picture, 'the same picture again')),
  ];
  return { ...draft, body, drops: [...draft.drops, ...drops], image: lead && withoutType(lead) };
}

function isFurniture(src: string, caption: string | undefined): boolean {
  return FURNITURE.test(src) && caption === undefined;
}

/** The pictures that have stood before, with the caption they have now or without one. */
function repeated(shown: readonly Picture[], lead: Picture | undefined): Picture[] {
  const captions = new Map<string, Set<string | undefined>>();
  if (lead) captions.set(lead.src, new Set([lead.caption]));
  return shown.filter((picture) => {
    if (picture === lead) return false;
    const before = captions.get(picture.src) ?? new Set();
    const isAgain = before.size > 0 && (picture.caption === undefined || before.has(picture.caption));
    captions.set(picture.src, before.add(picture.caption));
    return isAgain;
  });
}

function dropsOf({ src, caption, credit }: Picture, rule: string): Drop[] {
  // A text may have caption and credit in one line or in two
  const texts = new Set([src, caption, credit, `${caption ?? ''}${credit ?? ''}`]);
  return [...texts].flatMap((text) => (text ? [{ text, rule }] : []));
}

function withoutType({ type: _type, ...image }: Picture): Draft['image'] {
  return image;
}
