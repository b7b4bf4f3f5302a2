import { type Element, rawText } from '#import/read/html/tree.ts';

// self.__next_f.push([1,"1a:T4f2,<p>The lamps…"])
const PUSHED = /^\s*self\.__next_f\.push\((\[.*\])\)\s*;?\s*$/s;
// "1a:", "1a:T4f2,": the number of a row and, where it is text, how many bytes of UTF-8 it has
const ROW = /^([\da-f]+):(?:T([\da-f]+),)?/;
const LONGEST_ROW_HEAD = 40;
const REFERENCE = /^\$[\da-f]+$/;
const LINE_FEED = 10;

/**
 * The rows of data that scripts of a page stream to it, as React's server components do, each with the texts that it
 * refers to in their places. Rows that are no JSON are left out.
 */
export function streamedRows(scripts: readonly Element[]): unknown[] {
  const bytes = Buffer.from(scripts.map((script) => pushedText(rawText(script))).join(''));
  const texts = new Map<string, string>();
  const lines: string[] = [];
  for (let at = 0; at < bytes.length;) {
    const [head = '', row = '', size] = ROW.exec(bytes.toString('latin1', at, at + LONGEST_ROW_HEAD)) ?? [];
    const start = at + head.length;
    const isText = size !== undefined;
    const found = isText ? start + Number.parseInt(size, 16) : bytes.indexOf(LINE_FEED, start);
    const end = found < 0 ? bytes.length : found;
    const text = bytes.toString('utf8', start, end);
    if (isText) texts.set(row, text);
    else lines.push(text);
    at = isText ? end : end + 1;
  }
  return lines.flatMap((line) => parsed(line, texts));
}

function pushedText(script: string): string {
  const pushed = PUSHED.exec(script)?.[1];
  const [value] = pushed === undefined ? [] : parsed(pushed);
  return Array.isArray(value) && value[0] === 1 && typeof value[1] === 'string' ? value[1] : '';
}

function parsed(text: string, texts?: ReadonlyMap<string, string>): unknown[] {
  const replaced = (_name: string, value: unknown): unknown =>
    typeof value === 'string' && REFERENCE.test(value) ? (texts?.get(value.slice(1)) ?? value) : value;
  try {
    return [JSON.parse(text, texts && replaced)];
  } catch {
    return [];
  }
}
