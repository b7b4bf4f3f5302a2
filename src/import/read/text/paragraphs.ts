import { isSentence } from '#import/edit/line/lines.ts';
import { decodeEntitiesTwice } from './entities.ts';
import { isParted, lineJoiner } from './joinLines.ts';
import { FENCE } from './head/frontMatter.ts';
import { withReferences } from './markdown/references.ts';
import { cellsOf, isSet, withSetLines } from './set.ts';
import { isCode, isMarkdown, markdownParagraphs } from './markdown/markdown.ts';
import { plainMarkdown } from './markdown/dialects.ts';
import { withLevels } from './markdown/lists.ts';

// A character that shows; a zero-width space alone on its line is nothing to read
const VISIBLE = /[^\s\p{Cf}]/u;

/**
 * The paragraphs of a text, however they are set apart: by blank lines, one to a line, or wrapped at a column.
 *
 * - Wrapped: lines end near one column and go on in the next; an indent or a blank line starts a paragraph.
 * - Where blank lines part the text and lines are long, each line is a paragraph of its own.
 * - A page of Markdown may be written for some system or other; a text is read as one only by what it looks like.
 */
export function paragraphsOf(text: string, isPage = false): string[] {
  const lines = linesOf(text);
  const head = headLength(lines);
  const story = isPage ? plainMarkdown(lines.slice(head)) : lines.slice(head);
  return seen([...lines.slice(0, head), ...parted(withReferences(story), isPage)]);
}

function parted(lines: readonly string[], isPage: boolean): readonly string[] {
  if (isPage || isMarkdown(lines)) return markdownParagraphs(withLevels(lines), isWrapped(lines));
  const set = withSetLines(lines);
  const running = set.filter((line) => !isSet(line));
  return isWrapped(running) ? unwrapped(set, columnOf(linesGoingOn(running))) : set;
}

// "author: Ada Quill", "Reply-To: …"
const FIELD = /^[\p{L}_-]{2,30}:(?:\s|$)/u;

/** The lines over a text, each a field of its own: front matter, or the fields of a mail. */
function headLength(lines: readonly string[]): number {
  const isFenced = FENCE.test(lines[0] ?? '');
  if (!isFenced && !FIELD.test(lines[0] ?? '')) return 0;
  const end = lines.findIndex(
    (line, at) => at > 0 && (isFenced ? line[0] === lines[0]?.[0] && FENCE.test(line) : !FIELD.test(line)),
  );
  return end < 0 ? 0 : end + Number(isFenced);
}

/** The lines of a text as they stand, empty ones left out. */
export function visibleLines(text: string): string[] {
  return seen(linesOf(text));
}

function seen(lines: readonly string[]): string[] {
  return lines.map(seenLine).filter((line) => VISIBLE.test(line));
}

function seenLine(line: string): string {
  if (isCode(line)) return line;
  if (!isSet(line)) return plainLine(line);
  const parts = line.split('\n').map((part) => {
    const cells = cellsOf(part);
    return cells.length > 0 ? cells.map(plainLine).join('\t') : plainLine(part);
  });
  return parts.join('\n');
}

function linesOf(text: string): string[] {
  return withoutTags(text)
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .split('\n');
}

// "<b>The council</b> voted": a pair of tags close around words; a text about HTML has a tag alone, or spaces around it
const PAIR =
  /<(?<tag>b|strong|i|em|u|a|span|font|small|mark|sub|sup|p|div)(?:\s[^<>]*)?>(?=\S)(?<words>[^<>]*)(?<=\S)<\/\k<tag>>/gi;
const PARAGRAPH_TAG = /^(?:p|div)$/i;
// "the pier<br>after nine years" goes on, "the pier<br>After" does not
const BREAK = /(?:(?<=\S)<br\s?\/?>\s?|<br\s?\/?>(?=\S|$))(?<next>(?-i:\p{Ll})?)/gimu;
const MAX_NESTED = 4;

/** A text without the tags that a scrape left in it; their words stay. */
function withoutTags(text: string): string {
  if (!text.includes('<')) return text;
  let rest = text.replace(BREAK, (_break, next: string) => (next === '' ? '\n' : ` ${next}`));
  for (let level = 0; level < MAX_NESTED; level++)
    rest = rest.replace(PAIR, (_pair, tag: string, words: string) =>
      PARAGRAPH_TAG.test(tag) ? `\n${words}\n` : words,
    );
  return rest;
}

/** A line as the reader sees it: entities decoded, white space folded, controls gone; joiners stay. */
export function plainLine(line: string): string {
  return (
    decodeEntitiesTwice(line)
      // oxlint-disable-next-line no-control-regex -- the very characters that must go
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f\ufeff]/g, '')
      .replace(/[\t \u00a0]+/g, ' ')
      .trim()
  );
}

// "    The next paragraph"
const INDENT = /^\s+\S/;

/** Whether an indent starts a paragraph here: some lines have one, most have not. */
function hasIndents(lines: readonly string[]): boolean {
  const written = lines.filter((line) => line.trim() !== '');
  const indents = written.filter((line) => INDENT.test(line)).length;
  return indents > 0 && indents < written.length * 0.6;
}

// "• Bring a lamp": a paragraph of its own, also where lines are wrapped; "- Bring a lamp" under another one
const BULLET = /^\s*[•‣▪◦●]\s/u;
const DASH = /^\s*[-*]\s/;

// "AVERELL, March 12 (Coastal Wire) - The ferry"
const DATELINE = /^\p{Lu}[\p{Lu}\s.'’-]{2,30}(?:,\s[^.!?]{2,30})?\s*(?:\([^)]{2,40}\)\s*)?[—–-]\s/u;

const WRAP_MIN_COLUMN = 40;
const WRAP_MAX_COLUMN = 120;

/**
 * Whether a text is wrapped at a column of 40–120 characters: among lines followed by another most come close to it, and few end
 * a sentence; or, where short lines stand over and under it, two in five of those that come close break within one.
 */
function isWrapped(lines: readonly string[]): boolean {
  const goingOn = linesGoingOn(lines);
  if (goingOn.length < 2) return false;
  const column = columnOf(goingOn);
  if (column < WRAP_MIN_COLUMN || column > WRAP_MAX_COLUMN || isOverrun(lines, column)) return false;
  return isMostlyFull(goingOn, column) || isBreakingSentences(lines, column);
}

/** Whether more than a line here and there goes far beyond a column; a headline may stand over it as long as it is. */
function isOverrun(lines: readonly string[], column: number): boolean {
  const below = lines.filter((line) => line.trim() !== '').slice(1);
  return below.filter((line) => line.trimEnd().length > column * 1.3).length > below.length * 0.1;
}

function isBreakingSentences(lines: readonly string[], column: number): boolean {
  const breaks = lines.flatMap((line, index) => {
    const [before, next] = [line.trimEnd(), lines[index + 1]?.trim() ?? ''];
    return before.length >= column * 0.7 && next !== '' ? [`${before.slice(-1)} ${next}`] : [];
  });
  const within = breaks.filter((around) => WITHIN_SENTENCE.test(around)).length;
  return within >= 3 && within >= breaks.length * 0.4;
}

// "fort|y minutes", "71|, who"
const WITHIN_SENTENCE = /^[\p{L}\p{N},;] \p{Ll}/u;

function isMostlyFull(goingOn: readonly string[], column: number): boolean {
  const full = goingOn.filter((line) => line.trimEnd().length >= column * 0.7).length;
  const ending = goingOn.filter((line) => isSentence(line) || /[;’')\]]$/.test(line.trimEnd())).length;
  return full >= goingOn.length * 0.6 && ending <= goingOn.length * 0.4;
}

/** The lines that another one follows in the same paragraph; where there are several, without the first, a headline. */
function linesGoingOn(lines: readonly string[]): string[] {
  const isIndented = hasIndents(lines);
  const goesOn = (next: string | undefined): boolean =>
    next !== undefined && next.trim() !== '' && !(isIndented && INDENT.test(next));
  const followed = lines.filter((line, index) => line.trim() !== '' && goesOn(lines[index + 1]));
  return followed.slice(followed.length < 4 ? 0 : 1);
}

/** The length that nine lines of ten stay within: one long line does not count. */
function columnOf(lines: readonly string[]): number {
  const lengths = lines.map((line) => line.trimEnd().length).sort((a, b) => a - b);
  return lengths[Math.floor((lengths.length - 1) * 0.9)] ?? 0;
}

function unwrapped(lines: readonly string[], column: number): string[] {
  const isIndented = hasIndents(lines);
  const joined = lineJoiner(lines);
  const paragraphs: string[] = [];
  let before = '';
  let first = '';
  for (const line of lines) {
    const last = paragraphs.at(-1) ?? '';
    const isIndent = isIndented && INDENT.test(line) && !isHanging(first);
    const startsAnew = isIndent || isMarkedOff(line, first);
    if (isBroken(before, line, column) && !startsAnew)
      paragraphs[paragraphs.length - 1] = joined(last, line.trim());
    else if (line.trim() !== '') {
      paragraphs.push(line.trim());
      first = line;
    }
    before = isSet(line) ? '' : line.trim();
  }
  return paragraphs;
}

/** Whether a line begins a paragraph by what it is, wherever the one before it was broken. */
function isMarkedOff(line: string, first: string): boolean {
  return isSet(line) || BULLET.test(line) || (DASH.test(line) && isItem(first)) || DATELINE.test(line.trim());
}

function isItem(line: string): boolean {
  return BULLET.test(line) || DASH.test(line);
}

/** Whether indents under a paragraph's first line go on with it: it is an item of a list, not indented itself. */
function isHanging(first: string): boolean {
  return isItem(first) && !INDENT.test(first);
}

/** Whether a line was broken at the column: the first word of the next one had no place in it, or hardly any. */
function isBroken(line: string, next: string, column: number): boolean {
  const [word = ''] = next.trim().split(/\s/, 1);
  if (line === '' || word === '') return false;
  if (isParted(line, word)) return true;
  return line.length + 1 + word.length >= column * (/^\p{Lu}/u.test(word) ? 0.95 : 0.8);
}
