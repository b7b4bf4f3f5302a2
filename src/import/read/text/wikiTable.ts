import type { Block } from '#edition/block.ts';

/** A table of more lines is none that anyone reads; it bounds what one without an end costs. */
const MAX_LINES = 2000;
// "| align=right | 10,200"
const ATTRIBUTES = /^[^|=]*=[^|]*\|(?!\|)/;

/** How many lines the table of MediaWiki takes that a line begins, "{|" to "|}"; 0 where it begins none. */
export function wikiTableLength(lines: readonly string[], start: number): number {
  if (lines[start]?.startsWith('{|') !== true) return 0;
  return lines.slice(start, start + MAX_LINES).findIndex((line) => line.startsWith('|}')) + 1;
}

/** A table in the markup of MediaWiki (https://www.mediawiki.org/wiki/Help:Tables), under its caption where it has one. */
export function wikiTable(lines: readonly string[], read: (cell: string) => string): Block[] {
  const caption = read(lines.find((line) => line.startsWith('|+'))?.slice(2) ?? '');
  const rows = rowsOf(lines.slice(1, -1));
  const cells = rows.map((row) => row.cells.map((cell) => ({ text: read(cell) })));
  const [header, ...others] = cells;
  const above: Block[] = caption === '' ? [] : [{ type: 'paragraph', text: caption }];
  if (header === undefined) return above;
  const isHead = rows[0]?.isHead === true && others.length > 0;
  return [...above, isHead ? { type: 'table', header, rows: others } : { type: 'table', rows: cells }];
}

/** The rows of cells; a head has nothing but cells of a head. */
function rowsOf(lines: readonly string[]): { cells: string[]; isHead: boolean }[] {
  const rows: { cells: string[]; isHead: boolean }[] = [{ cells: [], isHead: true }];
  for (const line of lines) {
    const row = rows.at(-1);
    if (/^\|[-+]/.test(line)) rows.push({ cells: [], isHead: true });
    else if (/^[|!]/.test(line)) {
      for (const cell of line.slice(1).split(/\|\||!!/)) row?.cells.push(cell.replace(ATTRIBUTES, ''));
      if (row) row.isHead &&= line.startsWith('!');
    } else if (row && row.cells.length > 0) row.cells.push(`${row.cells.pop() ?? ''} ${line}`);
  }
  return rows.filter(({ cells }) => cells.length > 0);
}
