import { isSentence } from '#import/edit/line/lines.ts';

const LEAST_VERSES = 4;
const VERSE = /^\s*["“„«‘'(–—]?\p{L}.{8,62}$/u;
const PAUSED = /[,;:.!?…—–-]["”’»]?$/;

/**
 * The lines of a text with those in one that stand together as they are set: the rows of a table, their cells parted by
 * tabs or spaces, and the verses of a stanza between blank lines.
 *
 * - Rows have as many cells each: two rows of three cells, or three of two.
 * - Four verses at least, short and begun like sentences, most of them ended with a mark, not all with a full stop.
 */
export function withSetLines(lines: readonly string[]): string[] {
  const together: string[] = [];
  for (let at = 0; at < lines.length;) {
    const length = rowsAt(lines, at) || stanzaAt(lines, at) || 1;
    together.push(lines.slice(at, at + length).join('\n'));
    at += length;
  }
  return together;
}

/** Whether lines were put together, as rows or verses. */
export function isSet(line: string): boolean {
  return line.includes('\n');
}

/** A longer text is no cell: "Q:" and a tab may stand over an answer. */
const LONGEST_CELL = 60;

/** Spaces part columns only where there are three and narrow ones: a page set in two has a line of each side by side. */
const SPACES = / {3,}/;
const LONGEST_SPACED = 30;

/** The cells of a line that has several, parted by tabs or set off by spaces. */
export function cellsOf(line: string): string[] {
  const isTabbed = line.includes('\t');
  const cells = line.trim().split(isTabbed ? '\t' : SPACES);
  const longest = isTabbed ? LONGEST_CELL : LONGEST_SPACED;
  const areCells = cells.length > (isTabbed ? 1 : 2) && cells.every((cell) => cell.length <= longest);
  return areCells ? cells.map((cell) => cell.trim()) : [];
}

function rowsAt(lines: readonly string[], start: number): number {
  const columns = cellsOf(lines[start] ?? '').length;
  if (columns < 2) return 0;
  let end = start + 1;
  while (cellsOf(lines[end] ?? '').length === columns) end++;
  return end - start >= (columns > 2 ? 2 : 3) ? end - start : 0;
}

function stanzaAt(lines: readonly string[], start: number): number {
  if (start === 0 || lines[start - 1]?.trim() !== '' || !VERSE.test(lines[start] ?? '')) return 0;
  let end = start;
  while (VERSE.test(lines[end] ?? '')) end++;
  const verses = lines.slice(start, end).map((line) => line.trim());
  const isApart = (lines[end] ?? '').trim() === '' && verses.length >= LEAST_VERSES;
  return isApart && isVerse(verses) ? verses.length : 0;
}

function isVerse(verses: readonly string[]): boolean {
  const paused = verses.filter((verse) => PAUSED.test(verse)).length;
  const begun = verses.filter((verse) => /^["“„«‘'(–—]?[\p{Lu}\p{Lo}]/u.test(verse)).length;
  const ended = verses.filter((verse) => isSentence(verse)).length;
  return (
    PAUSED.test(verses.at(-1) ?? '') &&
    paused >= verses.length / 2 &&
    begun >= verses.length * 0.75 &&
    ended < verses.length * 0.75
  );
}
