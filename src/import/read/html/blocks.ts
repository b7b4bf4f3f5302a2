import type { Block } from '#edition/block.ts';
import type { Mark, RichText } from '#edition/text/text.ts';
import { captionAndCredit } from '#import/read/captionAndCredit.ts';
import { resolved } from './address.ts';
import { figureOf, imageOf, picturesIn } from './figure.ts';
import { INLINE } from './inline.ts';
import { listOf } from './list.ts';
import { quoteBlocks, quoteIn } from './quote.ts';
import { type RichTextBuilder, moved, richTextBuilder, trimmed } from './richText.ts';
import { factsOf, picturesBehind, tableOf } from './table.ts';
import { type Element, type Node, findElement, rawText, textOf } from './tree.ts';
import { singleSpaced } from '#import/read/singleSpaced.ts';

const MARKS: ReadonlyMap<string, Exclude<Mark['type'], 'link'>> = new Map([
  ['em', 'emphasis'],
  ['i', 'emphasis'],
  ['strong', 'strong'],
  ['b', 'strong'],
  ['code', 'code'],
  ['kbd', 'code'],
  ['samp', 'code'],
  ['sub', 'sub'],
  ['sup', 'sup'],
]);
const UNSEEN = new Set(
  'script style noscript template head title meta link base button select option input textarea svg canvas dialog'.split(
    ' ',
  ),
);
const FOREIGN = new Set(['iframe', 'embed', 'object', 'video', 'audio', 'amp-iframe']);

/** What the walk through a page carries along. */
export type Walk = {
  blocks: Block[];
  text: RichTextBuilder;
  /** Address that relative ones are read against; absent for a page of unknown address. */
  base: string | undefined;
  /** The number of a note, a link back to its place, whose words are to follow. */
  note?: string;
  /** Within what is raised already. */
  isRaised: boolean;
};

/**
 * Turns elements into blocks: the closed set an article is made of, whatever the markup says.
 *
 * - Text outside any paragraph becomes paragraphs; two line breaks part them, one stays a line feed.
 * - Links keep only addresses that `safeHref` passes; scripts, styles and form controls give nothing.
 * - Foreign content becomes an `embed` with its address.
 */
export function toBlocks(root: Element, base?: string): Block[] {
  const walk: Walk = { blocks: [], text: richTextBuilder(), base, isRaised: false };
  walkChildren(root, walk);
  flush(walk);
  return walk.blocks;
}

function walkChildren(element: Element, walk: Walk): void {
  for (const child of element.children) walkNode(child, walk);
}

function walkNode(node: Node, walk: Walk): void {
  if (typeof node === 'string') walk.text.add(node);
  else if (!UNSEEN.has(node.tag) && !isHidden(node)) (WALKS.get(node.tag) ?? walkOther)(node, walk);
}

function isHidden({ attributes }: Element): boolean {
  return 'hidden' in attributes || /display\s*:\s*none/i.test(attributes['style'] ?? '');
}

const WALKS: ReadonlyMap<string, (element: Element, walk: Walk) => void> = new Map([
  ['a', walkLink],
  ['br', walkBreak],
  ['h1', walkHeading],
  ['h2', walkHeading],
  ['h3', walkHeading],
  ['h4', walkHeading],
  ['h5', walkHeading],
  ['h6', walkHeading],
  ['summary', walkSummary],
  ['ul', walkList],
  ['ol', walkList],
  ['blockquote', walkQuote],
  ['pre', walkPreformatted],
  ['figure', walkFigure],
  ['img', walkImage],
  ['amp-img', walkImage],
  ['picture', walkImage],
  ['table', walkTable],
  ['dl', walkTable],
  ['hr', walkDivider],
]);

function walkOther(element: Element, walk: Walk): void {
  const mark = MARKS.get(element.tag);
  if (mark) return walkMarked(element, walk, { type: mark });
  if (FOREIGN.has(element.tag)) return walkForeign(element, walk);
  if (INLINE.has(element.tag)) return walkChildren(element, walk);
  const quote = quoteIn(element);
  if (quote) return walkQuote(quote, walk);
  if (walk.note !== undefined && walk.text.isOnly(walk.note)) walk.text.add(' ');
  else flush(walk);
  walkChildren(element, walk);
  flush(walk);
}

type OpenMark = Parameters<RichTextBuilder['open']>[0];

function walkMarked(element: Element, walk: Walk, mark: OpenMark): void {
  const { isRaised } = walk;
  if (isRaised && mark.type === 'sup') return walkChildren(element, walk);
  const close = walk.text.open(mark);
  walk.isRaised = isRaised || mark.type === 'sup';
  walkChildren(element, walk);
  walk.isRaised = isRaised;
  close();
}

function walkLink(element: Element, walk: Walk): void {
  const note = noteNumber(element);
  if (walk.text.isBlank()) walk.note = note;
  const href = resolved(element.attributes['href'], walk.base);
  if (href !== undefined) walkMarked(element, walk, { type: 'link', href });
  // The number of a note, glued to what it is on
  else if (note !== undefined && walk.text.endsInWord()) walkMarked(element, walk, { type: 'sup' });
  else walkChildren(element, walk);
}

function noteNumber(link: Element): string | undefined {
  const text = textOf(link);
  return link.attributes['href']?.startsWith('#') && NOTE_NUMBER.test(text) ? text : undefined;
}

const NOTE_NUMBER = /^\[?\d{1,3}\]?\.?$/;

function walkBreak(_element: Element, walk: Walk): void {
  walk.text.lineBreak();
}

/** Ends the paragraph: what was gathered becomes blocks, parted where two line breaks follow each other. */
function flush(walk: Walk): void {
  for (const part of partedText(walk)) if (part.text !== '') walk.blocks.push({ type: 'paragraph', ...part });
}

// Two line breaks, whatever unseen stands between them: "<br>&nbsp;<br>"
const BLANK = /\n(?:[\s\u200b\ufeff]*\n)+/g;

function partedText(walk: Walk): RichText[] {
  const { text, marks = [] } = walk.text.take();
  const parts: RichText[] = [];
  let start = 0;
  for (const { index, 0: blank } of [...text.matchAll(BLANK), { index: text.length, 0: '' }]) {
    const own = marks.flatMap((mark) =>
      mark.end > start && mark.start < index ? [moved(mark, -start)] : [],
    );
    parts.push(trimmed(text.slice(start, index), own));
    start = index + blank.length;
  }
  return parts;
}

function walkHeading(element: Element, walk: Walk): void {
  flush(walk);
  const before = walk.blocks.length;
  walkChildren(picturesIn(element).length > 0 ? element : inOneLine(element), walk);
  const { text, marks = [] } = walk.text.take();
  const level = Math.max(2, Number(element.tag.slice(1)));
  // A heading set wholly in bold is no more than a heading
  const own = marks.filter((mark) => mark.type !== 'strong' || mark.end - mark.start < text.length);
  if (text === '') return;
  const heading: Block = {
    type: 'heading',
    level,
    text: singleSpaced(text),
    ...(own.length > 0 && { marks: own }),
  };
  walk.blocks.splice(before, 0, heading);
}

/** What names details that unfold is a heading over them. */
function walkSummary(element: Element, walk: Walk): void {
  const isTold = findElement(element, ({ tag }) => WALKS.has(tag) && tag !== 'br') !== undefined;
  if (isTold || textOf(element).length > LONGEST_SUMMARY) return walkOther(element, walk);
  walkHeading({ ...element, tag: 'h3' }, walk);
}

const LONGEST_SUMMARY = 150;
const BOXES = new Set(['div', 'p', 'section', 'header', 'hgroup']);

/** A heading with the boxes in it as words of its line; with a picture they are its caption. */
function inOneLine(element: Element): Element {
  const children = element.children.flatMap((child): Node[] => {
    if (typeof child === 'string') return [child];
    const inner = inOneLine(child);
    return BOXES.has(child.tag) ? [' ', { ...inner, tag: 'span' }, ' '] : [inner];
  });
  return { ...element, children };
}

function walkList(element: Element, walk: Walk): void {
  flush(walk);
  walk.blocks.push(...listOf(element, (inner) => toBlocks(inner, walk.base)));
}

function walkQuote(element: Element, walk: Walk): void {
  flush(walk);
  walk.blocks.push(...quoteBlocks(element, (inner) => toBlocks(inner, walk.base)));
}

function walkDivider(_element: Element, walk: Walk): void {
  flush(walk);
  walk.blocks.push({ type: 'divider' });
}

function walkPreformatted(element: Element, walk: Walk): void {
  flush(walk);
  const text = rawText(element).replace(/^\n|\s+$/g, '');
  if (text.trim() !== '') walk.blocks.push({ type: 'preformatted', text });
}

function walkFigure(element: Element, walk: Walk): void {
  flush(walk);
  const quote = quoteIn(element);
  if (quote) return walkQuote(quote, walk);
  const figure = figureOf(element, walk.base);
  if (figure) walk.blocks.push(...figure);
  else walk.blocks.push(...withCaption(toBlocks(element, walk.base)));
  flush(walk);
}

/** What a figure holds; something foreign is called as its caption says, and that of a gallery stands under its last picture. */
function withCaption(blocks: Block[]): Block[] {
  const last = blocks.at(-1);
  const pictures = blocks
    .slice(0, -1)
    .filter((block) => block.type === 'image' && block.caption === undefined);
  const under = pictures.at(-1);
  if (last?.type === 'paragraph' && under && pictures.length === blocks.length - 1)
    return [...pictures.slice(0, -1), { ...under, ...captionAndCredit(last.text) }];
  const [embed, caption, ...others] = blocks;
  const isCaptioned = embed?.type === 'embed' && embed.text === undefined && caption?.type === 'paragraph';
  if (!isCaptioned || others.length > 0 || caption.marks !== undefined) return blocks;
  return [{ ...embed, title: caption.text }];
}

function walkImage(element: Element, walk: Walk): void {
  const image = imageOf(element, walk.base);
  if (!image) return;
  // A picture inside a sentence stands before it: a paragraph is never torn
  if (walk.text.isBlank() || walk.text.endsInLine()) flush(walk);
  walk.blocks.push({ type: 'image', ...image });
}

function walkTable(element: Element, walk: Walk): void {
  flush(walk);
  const read = element.tag === 'dl' ? factsOf : tableOf;
  const inCell = (cell: Element): Block[] => toBlocks(cell, walk.base);
  const table = read(element, inCell);
  if (table) walk.blocks.push(table, ...picturesBehind(element, inCell));
  else walkChildren(element, walk);
  flush(walk);
}

function walkForeign(element: Element, walk: Walk): void {
  flush(walk);
  const address = element.attributes['src'] ?? element.attributes['data-src'] ?? element.attributes['data'];
  const source = element.children.find((child) => typeof child !== 'string' && child.tag === 'source');
  const url = resolved(
    address ?? (typeof source === 'object' ? source.attributes['src'] : undefined),
    walk.base,
  );
  const title = element.attributes['title'] ?? '';
  // What stands inside is for browsers that cannot show it
  const text = element.tag === 'iframe' ? '' : textOf(element);
  if (url !== undefined && /^https?:/.test(url))
    walk.blocks.push({ type: 'embed', url, ...(title && { title }), ...(text && { text }) });
  else walkChildren(element, walk);
}
