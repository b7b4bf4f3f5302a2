import type { Block } from '#edition/block.ts';
import type { Draft } from '#import/draft.ts';

// "A01850211.jpg", "pier%20at%20dawn.JPEG", "اسکله.webp", "IMG (1).png": a name up to the first ending of a picture
const NAME = /^[^\s<>"|?*:/\\][^<>"|?*\n]{0,180}?\.(?:jpe?g|png|webp|gif|avif|svg|bmp|tiff?)/iu;
// What may follow a name: the end, white space, or the beginning of a sentence, glued on
const AFTER = /^(?:$|\s|[\p{Lu}\p{Lo}\p{N}“”"'‘’«„([{—–-])/u;
const ENDING = /\.(?:jpe?g|png|webp|gif|avif|svg|bmp|tiff?)/giu;

/**
 * Takes the file names of pictures off the lines of a text, glued to a sentence, several in a row, or alone.
 *
 * - The first becomes the article's picture; each other one a picture of the body, where it stood.
 * - A sentence that mentions a file name keeps it: a name is at the beginning of its line and without spaces, or the
 *   line ends with it.
 */
export function takeImageNames(draft: Draft): Draft {
  if (draft.kind !== 'text') return draft;
  const headline = namesOff(draft.headline ?? '');
  const lines = draft.body.map((block) => (block.type === 'paragraph' ? partsOf(block) : [block]));
  const first = lines.flat().find((block) => block.type === 'image')?.src ?? headline.names[0];
  const image = draft.image ?? (first === undefined ? undefined : { src: first });
  return {
    ...draft,
    image,
    headline: headline.rest || draft.headline,
    body: lines.flat().filter((block) => block.type !== 'image' || block.src !== image?.src),
    visible: draft.visible.flatMap(piecesOf),
  };
}

function partsOf(block: Extract<Block, { type: 'paragraph' }>): Block[] {
  const { names, rest } = namesOff(block.text);
  const images = names.map((src): Block => ({ type: 'image', src }));
  return rest === '' ? images : [...images, { ...block, text: rest }];
}

function piecesOf(line: string): string[] {
  const { names, rest } = namesOff(line);
  return rest === '' ? names : [...names, rest];
}

/** The picture names at the beginning of a line, and the line without them. */
export function namesOff(line: string): { names: string[]; rest: string } {
  const names: string[] = [];
  let rest = line;
  for (let name = nameAt(rest); name !== undefined; name = nameAt(rest)) {
    names.push(name);
    rest = rest.slice(name.length).trim();
  }
  return { names, rest };
}

function nameAt(line: string): string | undefined {
  const name = NAME.exec(line)?.[0];
  if (name === undefined || !AFTER.test(line.slice(name.length))) return undefined;
  const isAlone = line.length === name.length;
  const words = name.split(/\s+/).length;
  if (words > 1 && !(isAlone && words <= 8)) return undefined;
  return (name.match(ENDING)?.length ?? 0) > 0 ? name : undefined;
}
