import type { Block } from '#edition/block.ts';
import type { RichText } from '#edition/text/text.ts';
import { isIcon } from './figure.ts';
import type { ToBlocks } from './list.ts';
import { type Element, elements, findElement, textOf } from './tree.ts';

/**
 * A table of data as a block; absent where the table only lays out the page, so that its content is read as text.
 *
 * - A cell of several rows stands in each of them, one of several columns in the first: what comes after keeps its column.
 * - Layout is: a table with a table, heading, figure or list inside, of one column, or with prose in a cell. Icons in
 *   its cells are no pictures, and where cells are headings pictures are no layout.
 */
export function tableOf(table: Element, toBlocks: ToBlocks): Block | undefined {
  const inside = elements(table);
  const hasHeads = inside.some(({ tag }) => tag === 'th');
  if (
    inside.some((element) => LAYOUT.has(element.tag) && !isIcon(element) && !(hasHeads && isShown(element)))
  )
    return undefined;
  const told = inside.filter(({ tag }) => tag === 'tr').map((row) => cellsOf(row, toBlocks));
  const written = told.filter((cells) => cells.some(({ words }) => words.text !== ''));
  if (written.length < 2 || Math.max(...written.map((cells) => cells.length)) < 2) return undefined;
  if (written.some((cells) => cells.some(({ words }) => words.text.length > 400))) return undefined;
  const filled = spread(told).filter((cells) => cells.some(({ text }) => text !== ''));
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

/** The pictures in the cells of a table that is read, as they follow it: no badges. */
export function picturesBehind(table: Element, toBlocks: ToBlocks): Block[] {
  if (!findElement(table, (element) => isShown(element) && !isIcon(element))) return [];
  return toBlocks({ ...table, tag: 'div' }).filter(
    (block) => block.type === 'image' && (block.width ?? LEAST_WIDTH) >= LEAST_WIDTH,
  );
}

const LEAST_WIDTH = 100;

function isShown({ tag }: Element): boolean {
  return tag === 'img' || tag === 'figure';
}

/** A list of terms with one short answer each as a table; absent where it tells more than that, so that it is read as text. */
export function factsOf(list: Element, toBlocks: ToBlocks): Block | undefined {
  const parts = elements(list).filter(({ tag }) => tag === 'dt' || tag === 'dd');
  const arePairs = parts.every(({ tag }, at) => tag === (at % 2 === 0 ? 'dt' : 'dd'));
  const answers = parts.filter(({ tag }) => tag === 'dd');
  if (!arePairs || answers.some((answer) => textOf(answer).length > LONGEST_ANSWER)) return undefined;
  const rows = answers.map((_answer, row): Element => {
    const cells = parts
      .slice(2 * row, 2 * row + 2)
      .map(({ attributes, children }): Element => ({ tag: 'td', attributes, children }));
    return { tag: 'tr', attributes: {}, children: cells };
  });
  return tableOf({ ...list, tag: 'table', children: rows }, toBlocks);
}

const LONGEST_ANSWER = 80;
const LAYOUT = new Set('table h1 h2 h3 h4 h5 h6 figure img ul ol blockquote iframe pre'.split(' '));

type Cell = { words: RichText; columns: number; rows: number };

function cellsOf(row: Element, toBlocks: ToBlocks): Cell[] {
  return row.children
    .filter(
      (child): child is Element => typeof child !== 'string' && (child.tag === 'td' || child.tag === 'th'),
    )
    .map((cell) => ({
      words: wordsOf(cell, toBlocks),
      columns: span(cell, 'colspan'),
      rows: span(cell, 'rowspan'),
    }));
}

function wordsOf(cell: Element, toBlocks: ToBlocks): RichText {
  const words = toBlocks(cell).flatMap((block) => ('text' in block && block.text ? [block] : []));
  const [only] = words;
  if (words.length === 1 && only && 'marks' in only && only.marks)
    return { text: only.text, marks: only.marks };
  return { text: words.map((block) => ('text' in block ? block.text : '')).join('\n') };
}

/** Wider and higher cells are none of a table that is read. */
const MOST_SPANNED = 50;

function span({ attributes }: Element, name: 'colspan' | 'rowspan'): number {
  return Math.min(MOST_SPANNED, Math.max(1, Number.parseInt(attributes[name] ?? '', 10) || 1));
}

/** Rows of cells with each cell in the columns it spans (HTML Standard, 4.9.12). */
function spread(rows: readonly Cell[][]): RichText[][] {
  // By column, what a cell of a row above says there too, and in how many rows still
  let above: { words: RichText; left: number }[] = [];
  return rows.map((cells) => {
    const row: { words: RichText; left: number }[] = [];
    const fromAbove = (): void => {
      for (let cell = above[row.length]; cell && cell.left > 0; cell = above[row.length])
        row.push({ words: cell.words, left: cell.left - 1 });
    };
    for (const { words, columns, rows: height } of cells) {
      fromAbove();
      for (let column = 0; column < columns; column++)
        row.push({ words: column === 0 ? words : { text: '' }, left: height - 1 });
    }
    fromAbove();
    above = row;
    return withoutEmptyEnd(
      cells,
      row.map(({ words }) => words),
    );
  });
}

/** A row without the columns behind the words of its last cell. */
function withoutEmptyEnd(cells: readonly Cell[], row: RichText[]): RichText[] {
  const columns = cells.at(-1)?.columns ?? 1;
  const isLast = columns > 1 && row.slice(1 - columns).every(({ text }) => text === '');
  return isLast ? row.slice(0, 1 - columns) : row;
}
