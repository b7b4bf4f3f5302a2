import type { Block } from '#edition/block.ts';
import type { RichText } from '#edition/text/text.ts';
import { isIcon } from './figure.ts';
import type { ToBlocks } from './list.ts';
import { type Element, elements, textOf } from './tree.ts';

/**
 * A table of data as a block; absent where the table only lays out the page, so that its content is read as text.
 *
 * - Layout is: a table with a table, heading, figure or list inside, of one column, or with prose in a cell. Icons in
 *   its cells are no pictures.
 */
export function tableOf(table: Element, toBlocks: ToBlocks): Block | undefined {
  const inside = [...elements(table)];
  if (inside.some((element) => LAYOUT.has(element.tag) && !isIcon(element))) return undefined;
  const rows = inside.filter(({ tag }) => tag === 'tr').map((row) => cellsOf(row, toBlocks));
  const filled = rows.filter((cells) => cells.some(({ text }) => text !== ''));
  if (filled.length < 2 || Math.max(...filled.map((cells) => cells.length)) < 2) return undefined;
  if (filled.some((cells) => cells.some(({ text }) => text.length > 400))) return undefined;
  const first = inside.find(({ tag }) => tag === 'tr');
  const isHeader = first?.children.every((child) => typeof child === 'string' || child.tag === 'th') ?? false;
  const captionElement = inside.find(({ tag }) => tag === 'caption');
  const caption = captionElement ? textOf(captionElement) : '';
  const [head, ...body] = filled;
  return {
    type: 'table',
    ...(caption && { caption }),
    ...(isHeader && head ? { header: head, rows: body } : { rows: filled }),
  };
}

const LAYOUT = new Set('table h1 h2 h3 h4 h5 h6 figure img ul ol blockquote iframe pre'.split(' '));

function cellsOf(row: Element, toBlocks: ToBlocks): RichText[] {
  return row.children
    .filter(
      (child): child is Element => typeof child !== 'string' && (child.tag === 'td' || child.tag === 'th'),
    )
    .map((cell) => {
      const words = toBlocks(cell).flatMap((block) => ('text' in block && block.text ? [block] : []));
      const [only] = words;
      if (words.length === 1 && only && 'marks' in only && only.marks)
        return { text: only.text, marks: only.marks };
      return { text: words.map((block) => ('text' in block ? block.text : '')).join('\n') };
    });
}
