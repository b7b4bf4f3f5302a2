import type { Block } from '#edition/block.ts';
import type { RichText } from '#edition/text/text.ts';
import { type Element, findElement } from './tree.ts';

/** The walk that reads what an item holds. */
export type ToBlocks = (element: Element) => Block[];

type Item = RichText & { level?: number };

/**
 * A list as one block, nested lists as items of a deeper level, and after it whatever else its items held.
 *
 * - An item of several paragraphs is one item, parted by line feeds, without its marks.
 * - Text before its items is one as well.
 * - A list that is only scaffolding (items of headings, pictures, tables) gives its content and no list, and so does a
 *   gallery: most of its items are figures.
 */
export function listOf(list: Element, toBlocks: ToBlocks): Block[] {
  if (isGallery(list)) return toBlocks({ ...list, tag: 'div' });
  const items: Item[] = [];
  const others: Block[] = [];
  gather(list, toBlocks, 0, items, others);
  if (items.length === 0) return others;
  const ordered = list.tag === 'ol';
  return [{ type: 'list', ...(ordered && { ordered }), items }, ...others];
}

function isGallery({ children }: Element): boolean {
  const items = children.filter((child) => typeof child !== 'string');
  const figures = items.filter((item) => findElement({ ...item, children: [item] }, isFigure));
  return figures.length >= 2 && figures.length > items.length / 2;
}

function isFigure({ tag }: Element): boolean {
  return tag === 'figure';
}

function gather(list: Element, toBlocks: ToBlocks, level: number, items: Item[], others: Block[]): void {
  for (const child of list.children) {
    if (typeof child === 'string') {
      if (items.length === 0 && child.trim() !== '') items.push({ text: child.replace(/\s+/g, ' ').trim() });
    } else if (child.tag === 'ul' || child.tag === 'ol')
      gather(child, toBlocks, Math.min(8, level + 1), items, others);
    else gatherItem(child, toBlocks, level, items, others);
  }
}

function gatherItem(item: Element, toBlocks: ToBlocks, level: number, items: Item[], others: Block[]): void {
  const blocks = toBlocks(item);
  const words = blocks.filter((block) => block.type === 'paragraph');
  const nested = blocks.filter((block) => block.type === 'list');
  const rest = blocks.filter((block) => block.type !== 'paragraph' && block.type !== 'list');
  if (rest.some((block) => block.type !== 'image')) {
    others.push(...blocks);
    return;
  }
  const [first] = words;
  if (first)
    items.push({
      ...(words.length === 1
        ? { text: first.text, ...(first.marks && { marks: first.marks }) }
        : { text: words.map(({ text }) => text).join('\n') }),
      ...(level > 0 && { level }),
    });
  for (const { items: inner } of nested) items.push(...inner.map((each) => deeper(each, level + 1)));
  others.push(...rest);
}

function deeper(item: Item, levels: number): Item {
  return { ...item, level: Math.min(8, (item.level ?? 0) + levels) };
}
