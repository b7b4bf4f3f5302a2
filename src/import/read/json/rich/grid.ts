import type { Node } from '#import/read/html/tree.ts';
import { type Fields, isFields, listField } from '#import/read/json/fields.ts';
import { dataOf } from './kinds.ts';
import { anElement } from './marks.ts';

const HEADS = ['header', 'head'];
const ROWS = ['rows', 'content', 'body', 'children'];

/**
 * The rows of a table that holds them as lists of cells, which `read` reads: those of Editor.js, Arc, Gutenberg, Notion and
 * Sanity's plug-in; none where its rows are nodes as all others.
 */
export function rowsOf(node: Fields, data: Fields, read: (cell: unknown) => Node[]): Node[] {
  const said = { ...node, ...data };
  const heads = HEADS.flatMap((name) => headIn(said, name));
  const rows = ROWS.map((name) => listField(said, name).flatMap(cellsOf)).find((each) => each.length > 0);
  const isHeaded = said['withHeadings'] === true || said['has_column_header'] === true;
  return [...heads, ...(rows ?? [])].map((cells, row) => {
    const tag = row < heads.length || (isHeaded && row === 0) ? 'th' : 'td';
    return anElement(
      'tr',
      cells.map((cell) => anElement(tag, read(cell))),
    );
  });
}

/** A head is a row of its own, or a list of rows. */
function headIn(said: Fields, name: string): (readonly unknown[])[] {
  const list = listField(said, name);
  const rows = list.flatMap(cellsOf);
  return rows.length > 0 || list.length === 0 ? rows : [list];
}

/** The cells of a row, a list of its own for each row. */
function cellsOf(row: unknown): (readonly unknown[])[] {
  if (Array.isArray(row)) return [row];
  const cells = isFields(row) ? listField({ ...row, ...dataOf(row) }, 'cells') : [];
  return cells.length > 0 ? [cells] : [];
}
