import { type Origin, type Reading, trouble } from '#import/draft.ts';
import type { Fields } from './json/fields.ts';
import { readStories } from './json/json.ts';

const TITLE = /^(?:title|headline|heading|news_?title)$/;
const TEXT =
  /^(?:(?:main|full|article|story|news)?_?text|body|content|article|story|html|(?:short_)?description|summary|link|url)$/;
// What columns are called here and nowhere in JSON
const OTHERWISE: ReadonlyMap<string, string> = new Map([
  ['heading', 'title'],
  ['news_title', 'title'],
  ['story', 'text'],
  ['full_text', 'text'],
  ['article_text', 'text'],
  ['news_text', 'text'],
  ['pubdate', 'date'],
  ['publishedat', 'date'],
  ['publication_date', 'date'],
  ['published_date', 'date'],
]);
const COLUMN = /^[\p{L}\p{N}_ .:-]{0,30}$/u;
const SEPARATORS = [',', ';', '\t'];
// How tables say that there is nothing
const NOTHING = /^(?:nan|none|null|n\/a|\[\])?$/i;
// "['Ada Quill', 'Jan Berg']", as Python writes a list into a cell
const LIST = /^\[\s*(?:'.*'|".*")\s*\]$/s;
const LISTED = /'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"/g;

/** Whether a text is a table of articles: its first line names columns, among them a title and a text or an address. */
export function isTable(text: string): boolean {
  return separatorOf(text) !== undefined;
}

/** Reads a table (RFC 4180, or with semicolons or tabs): each row is a story, its cells called as their columns are. */
export function readTable(text: string, origin: Origin): Reading {
  const [head = [], ...rows] = rowsOf(text, separatorOf(text) ?? ',');
  const stories = rows.filter((row) => row.some((cell) => cell !== '')).map((row) => storyOf(head, row));
  const reading = readStories(stories, origin);
  return reading.drafts.length > 0
    ? reading
    : trouble(
        'a table without a story in its rows',
        'give it a column with the text, and one with the title',
      );
}

function separatorOf(text: string): string | undefined {
  const start = text.slice(0, 2000).replace(/^\ufeff?\s*/, '');
  return SEPARATORS.find((separator) => {
    const [head = [], ...rows] = rowsOf(start, separator);
    const names = head.map(nameOf);
    const areColumns = head.every((column) => COLUMN.test(column)) && rows.length > 0;
    return areColumns && names.some((name) => TITLE.test(name)) && names.some((name) => TEXT.test(name));
  });
}

function nameOf(column: string): string {
  return column
    .trim()
    .toLowerCase()
    .replaceAll(/[\s.-]+/g, '_');
}

function storyOf(head: readonly string[], row: readonly string[]): Fields {
  const fields = head.flatMap((column, at): [string, unknown][] => {
    const cell = row[at] ?? '';
    if (NOTHING.test(cell)) return [];
    const name = nameOf(column);
    return [column, name, OTHERWISE.get(name) ?? name].map((each) => [each, valueOf(cell)]);
  });
  return Object.fromEntries(fields);
}

function valueOf(cell: string): unknown {
  if (!LIST.test(cell)) return cell;
  return [...cell.matchAll(LISTED)].map(([, single, double]) => single ?? double);
}

/** The cells of each row. A reader that keeps to the letter reads a cell that a quotation begins on into the rows behind it. */
function rowsOf(text: string, separator: string): string[][] {
  const lines = text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n');
  const end = new RegExp(`[${separator}\n]|$`, 'g');
  const rows: string[][] = [[]];
  for (let at = 0; at < lines.length;) {
    const closing = lines[at] === '"' ? closingQuote(lines, at, separator) : at;
    end.lastIndex = closing;
    const next = end.exec(lines)?.index ?? lines.length;
    const cell = closing > at ? lines.slice(at + 1, closing).replaceAll('""', '"') : lines.slice(at, next);
    rows.at(-1)?.push(cell.trim());
    if (lines[next] === '\n' && next + 1 < lines.length) rows.push([]);
    at = next + 1;
  }
  return rows;
}

/** Where the cell ends that a quotation mark begins, two of them standing for one; `start` where words begin so by chance. */
function closingQuote(text: string, start: number, separator: string): number {
  let end = text.indexOf('"', start + 1);
  while (end >= 0 && text[end + 1] === '"') end = text.indexOf('"', end + 2);
  const next = text[end + 1];
  return end >= 0 && (next === undefined || next === '\n' || next === separator) ? end : start;
}
