import type { Block } from '#edition/block.ts';
import type { RichText } from '#edition/text/text.ts';
import { type Element, findElement } from './tree.ts';
import { singleSpaced } from '#import/read/singleSpaced.ts';

/** The walk that reads what an item holds. */
export type ToBlocks = (element: Element) => Block[];

type Item = RichText & { level?: number };

/**
 * A list as one block, nested lists as items of a deeper level, and after it the pictures of its items.
 *
 * - An item of several paragraphs is one item, parted by line feeds, without its marks.
 * - Text before its items is one as well.
 * - A list that is only scaffolding (items of headings, tables, quotations) gives what these hold in its place, in order,
 *   and so does a gallery: most of its items are figures.
 */
export function listOf(list: Element, toBlocks: ToBlocks): Block[] {
  if (isGallery(list)) return toBlocks({ ...list, tag: 'div' });
  const read = gathered(list, toBlocks, 0);
  const isScaffolding = read.some(({ rest }) => rest.some(isNoPicture));
  const ordered = list.tag === 'ol' && { ordered: true };
  const blocks: Block[] = [];
  let items: Item[] = [];
  let pictures: Block[] = [];
  for (const item of read) {
    if (isScaffolding && (item.words.length > 1 || item.rest.some(isNoPicture))) {
      end();
      blocks.push(...item.blocks);
    } else {
      items.push(...itemsOf(item));
      pictures.push(...item.rest);
    }
  }
  end();
  return blocks;

  function end(): void {
    if (items.length > 0) blocks.push({ type: 'list', ...ordered, items });
    blocks.push(...pictures);
    items = [];
    pictures = [];
  }
}

function isNoPicture({ type }: Block): boolean {
  return type !== 'image';
}

function isGallery({ children }: Element): boolean {
  const items = children.filter((child) => typeof child !== 'string');
  const figures = items.filter((item) => findElement({ ...item, children: [item] }, isFigure));
  return figures.length >= 2 && figures.length > items.length / 2;
}

function isFigure({ tag }: Element): boolean {
  return tag === 'figure';
}

/** What one item holds: its own words, the lists in it, and the rest. */
type Read = { level: number; blocks: Block[]; words: Paragraph[]; nested: List[]; rest: Block[] };
type Paragraph = Extract<Block, { type: 'paragraph' }>;
type List = Extract<Block, { type: 'list' }>;

function gathered(list: Element, toBlocks: ToBlocks, level: number): Read[] {
  let isFirst = true;
  return list.children.flatMap((child) => {
    if (typeof child === 'string') {
      const text = isFirst ? singleSpaced(child).trim() : '';
      return text === '' ? [] : [readItem([{ type: 'paragraph', text }], level)];
    }
    isFirst = false;
    const isNested = child.tag === 'ul' || child.tag === 'ol';
    return isNested ? gathered(child, toBlocks, Math.min(8, level + 1)) : [readItem(toBlocks(child), level)];
  });
}

function readItem(blocks: Block[], level: number): Read {
  const words = blocks.filter((block) => block.type === 'paragraph');
  const nested = blocks.filter((block) => block.type === 'list');
  const rest = blocks.filter((block) => block.type !== 'paragraph' && block.type !== 'list');
  return { level, blocks, words, nested, rest };
}

function itemsOf({ level, words, nested }: Read): Item[] {
  const [first] = words;
  const inner = nested.flatMap(({ items }) => items.map((each) => deeper(each, level + 1)));
  if (!first) return inner;
  const { text, marks } = first;
  const own =
    words.length > 1
      ? { text: words.map((each) => each.text).join('\n') }
      : { text, ...(marks && { marks }) };
  return [{ ...own, ...(level > 0 && { level }) }, ...inner];
}

function deeper(item: Item, levels: number): Item {
  return { ...item, level: Math.min(8, (item.level ?? 0) + levels) };
}
