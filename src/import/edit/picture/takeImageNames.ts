import type { Block } from '#edition/block.ts';
import type { Draft, Drop } from '#import/draft.ts';
import { captionAndCredit } from '#import/read/captionAndCredit.ts';
import { isPersonal } from '#import/read/names.ts';
import { bylineNames, weight } from '#import/edit/line/lines.ts';

// "A01850211.jpg", "pier%20at%20dawn.JPEG", "اسکله.webp", "IMG (1).png", "pier.jpg.webp": up to the first ending of a picture
const NAME = /^[^\s<>"|?*:/\\][^<>"|?*\n]{0,180}?(?:\.(?:jpe?g|png|webp|gif|avif|svg|bmp|tiff?))+/iu;
// "?w=640&h=480" behind a name, up to a capital: a sentence is glued on
const QUERY = /^\?[a-z]\w{0,20}=[a-z\d_.,%-]{0,80}(?:&(?:amp;)?[a-z]\w{0,20}=[a-z\d_.,%-]{0,80}){0,12}/;
// "https://averell.example/images/quay.jpg?w=640" alone on its line
const ADDRESS = /^https?:\/\/[^\s"<>]{4,400}?\.(?:jpe?g|png|webp|gif|avif)(?:\?[^\s"<>]{0,400})?$/i;
// What may follow a name: the end, another one, what begins a sentence, glued on, or after a space. In small letters the
// name is the subject of a sentence.
const AFTER =
  /^(?:$|\s*[,;|]\s*\S[^,;|]{0,80}\.[A-Za-z]{3,4}(?:$|[,;|])|\s*\S{1,200}?\.(?:jpe?g|png|webp|gif|avif|svg)|\s+(?!\p{Ll})|[\p{Lu}\p{Lo}\p{N}“”"'‘’«„([{—–-])/u;
// "… since the storm.quay-3.jpgThe council …": between two sentences of a paragraph
const BETWEEN_SENTENCES =
  /(?<=\s\S{0,30}[\p{Ll}\p{N})][.!?]["”’]?)(?=(?!(?:jpe?g|png|webp|gif|avif))[\p{L}\p{N}][\p{L}\p{N}_%-]{0,80}\.(?:jpe?g|png|webp|gif|avif)["“]?\p{Lu})/u;

/**
 * Takes the file names of pictures off the lines of a text, glued to a sentence, several in a row, or alone.
 *
 * - Each becomes a picture of the body where it stood; `takeLeadPicture` chooses among those left.
 * - A sentence that mentions a file name keeps it: a name with spaces is alone on its line, or glued to what follows.
 */
export function takeImageNames(draft: Draft): Draft {
  if (draft.kind !== 'text') return draft;
  const headline = namesOff(draft.headline ?? '');
  const repeated = repeatedTexts(draft.body);
  const blocks = withCaptions(
    draft.body.flatMap((block) => (block.type === 'paragraph' ? partsOf(block, repeated) : [block])),
  );
  return {
    ...draft,
    headline: headline.rest || draft.headline,
    body: [...headline.names.map(pictureOf), ...blocks],
    visible: draft.visible.flatMap(linesOf).flatMap(piecesOf),
    drops: [...draft.drops, ...draft.body.flatMap(labelIn)],
  };
}

function labelIn(block: Block): Drop[] {
  const { label } = namesOff(block.type === 'paragraph' ? block.text : '');
  return label === '' ? [] : [{ text: label, rule: 'the label of a picture' }];
}

/** A line, parted where a picture's name is glued between two of its sentences. */
function linesOf(text: string): string[] {
  return text.split(BETWEEN_SENTENCES);
}

type Paragraph = Extract<Block, { type: 'paragraph' }>;

/** A paragraph without the pictures' names in it; after one that parted its sentences the story goes on. */
function partsOf(block: Paragraph, repeated: ReadonlySet<string>): Block[] {
  return linesOf(block.text).flatMap((text, index) =>
    picturesOff({ ...block, text }, (rest) => index === 0 && (isCaption(rest) || repeated.has(rest))),
  );
}

/** The pictures of a line and the text after them: the caption of the last, or a paragraph they were glued to. */
function picturesOff(block: Paragraph, isOfPicture: (text: string) => boolean): Block[] {
  const { names, rest } = namesOff(block.text);
  const images = names.map(pictureOf);
  if (rest === '') return images;
  const last = names.at(-1);
  if (last === undefined || !isOfPicture(rest)) return [...images, { ...block, text: rest }];
  return [...images.slice(0, -1), { type: 'image', src: last, ...captionAndCredit(rest) }];
}

function pictureOf(src: string): Block {
  return { type: 'image', src };
}

/** Texts that follow more than one picture's name: a caption under each picture of a row, never a paragraph. */
function repeatedTexts(body: readonly Block[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const block of body) {
    if (block.type !== 'paragraph') continue;
    const { names, rest } = namesOff(block.text);
    if (names.length === 0) continue;
    if (seen.has(rest)) repeated.add(rest);
    seen.add(rest);
  }
  return repeated;
}

// "Getty Images", "Ada Quill, Associated Press", "Photograph: Ada Quill"
const CREDIT_LINE =
  /^(?:[^.!?]{0,50}\b(?:getty(?: images)?|reuters|shutterstock|alamy|afp|epa|associated press|istock|dpa|ap photo)\b[^.!?]{0,20}|(?:(?:photo(?:graph)?|image|foto|bild|фото)s?(?: credit)?|credit|crédit(?: photo)?|crédito)\s?[:：] [^.!?]{2,50})$/iu;
// "Delphine Ostrow at her oven (Ada Quill)"
const NAMED_BEHIND = /^(?<caption>.{10,200}[^.!?])\s(?<credit>\([^()]{4,40}\))$/u;

/** A line under a picture that ends with its credit is its caption up to so many characters. */
const MAX_CAPTION = 220;

/** Gives a picture the caption and credit that stand on the line after it. */
function withCaptions(blocks: readonly Block[]): Block[] {
  const captioned: Block[] = [];
  for (const [index, block] of blocks.entries()) {
    const last = captioned.at(-1);
    const words = block.type === 'paragraph' ? captionUnder(block.text, blocks[index + 1]) : undefined;
    const takes =
      last?.type === 'image' &&
      last.credit === undefined &&
      !(last.caption !== undefined && words?.caption !== undefined);
    if (words && takes) captioned[captioned.length - 1] = { ...last, ...words };
    else captioned.push(block);
  }
  return captioned;
}

/** A credit names people and agencies; what is longer is a sentence: "A picture by Tyra Holm hangs in the hall and …" */
const MAX_CREDIT = 70;

function captionUnder(
  text: string,
  next: Block | undefined,
): ReturnType<typeof captionAndCredit> | undefined {
  if (isCreditLine(text)) return { credit: text };
  const { caption, credit } = NAMED_BEHIND.exec(text)?.groups ?? {};
  if (caption !== undefined && credit !== undefined && isPersonal(credit.slice(1, -1)))
    return { caption, credit };
  if (text.length > MAX_CAPTION) return undefined;
  if (isCredited(next)) return { caption: text };
  return hasCredit(text) ? captionAndCredit(text) : undefined;
}

/** Whether a credit stands below a caption, as a line of its own. */
function isCredited(next: Block | undefined): boolean {
  return next?.type === 'paragraph' && isCreditLine(next.text);
}

function isCreditLine(text: string): boolean {
  return text.length <= MAX_CREDIT && CREDIT_LINE.test(text);
}

function hasCredit(text: string): boolean {
  const { credit } = captionAndCredit(text);
  return credit !== undefined && credit.length <= MAX_CREDIT;
}

// "(Ada Quill/Northern News)", "[File: …]", "Getty Images", "1of4"
const CREDITED =
  /\((?:photo|image|picture|credit|foto)?:?[^()]{2,60}(?:\/[^()]{2,40})?\)$|\[[^\]]{3,80}\]$|\b(?:getty|reuters|shutterstock|alamy|afp|epa|associated press)\b.{0,30}$|^\d+\s?of\s?\d+/iu;

/** Whether the text glued to a picture's name is its caption: it names a credit, or is shorter than a paragraph. */
function isCaption(text: string): boolean {
  if (hasCredit(text) || /^image\b/i.test(text)) return true;
  if (bylineNames(text) !== undefined || text.endsWith('?')) return false;
  return (CREDITED.test(text) && weight(text) < 400) || weight(text) < MIN_PARAGRAPH;
}

/** Letters from which on a text after a picture's name is a paragraph. */
const MIN_PARAGRAPH = 60;

function piecesOf(line: string): string[] {
  const { names, rest, label } = namesOff(line);
  return [label, ...names, rest].filter((piece) => piece !== '');
}

// "Image: pier.jpg", "[图片：pier.jpg]"
const LABELLED =
  /^(?<label>[[【(（]?(?:image|photo|picture|pic|img|foto|bild|imagen|imagem|immagine|фото|图片?|圖片|写真|画像|사진|صورة|تصویر|عکس)\s?[:：]\s?)(?<name>[^[\]【】()（）]+)[\]】)）]?$/iu;

/** The picture names at the beginning of a line, the label before them, and the line without them. */
export function namesOff(line: string): { names: string[]; rest: string; label: string } {
  const { label = '', name: labelled = '' } = LABELLED.exec(line)?.groups ?? {};
  if (label !== '' && nameAt(labelled) === labelled) return { names: [labelled], rest: '', label };
  const names: string[] = [];
  let rest = line;
  for (let name = nameAt(rest); name !== undefined; name = nameAt(rest)) {
    names.push(name);
    rest = rest.slice(name.length).replace(BETWEEN_NAMES, '').trim();
  }
  return { names, rest, label: '' };
}

// "pier.jpg, quay.jpg": what stands before another name
const BETWEEN_NAMES =
  /^\s*[,;|]\s*(?=\S[^\s,;|]*(?:\s[^\s,;|]+){0,5}\.(?:jpe?g|png|webp|gif|avif)(?:$|[\s,;|]))/iu;

/** Words of a name with spaces: "Harbour view 2024 (1).jpg" is one, a sentence that ends in a file's name is none. */
const MAX_WORDS = 8;
const MAX_WORDS_GLUED = 6;

function nameAt(line: string): string | undefined {
  if (ADDRESS.test(line)) return line;
  const stem = NAME.exec(line)?.[0];
  if (stem === undefined) return undefined;
  const name = stem + (QUERY.exec(line.slice(stem.length))?.[0] ?? '');
  if (!AFTER.test(line.slice(name.length))) return undefined;
  const next = line[name.length] ?? '';
  const words = name.split(/\s+/).length;
  const mostWords = next === '' ? MAX_WORDS : MAX_WORDS_GLUED;
  return words > 1 && (/\s/.test(next) || words > mostWords) ? undefined : name;
}
