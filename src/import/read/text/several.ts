import { bylineNames, dateLine, isProse, isSentence, weight } from '#import/edit/line/lines.ts';
import { dayFirst } from '#import/read/date/date.ts';
import { type Field, fieldsAt } from './head/fields.ts';
import { FENCE, frontMatter } from './head/frontMatter.ts';

/** One of several stories of a text, and the lines over it that only tell it from the others. */
export type Part = { over: string[]; text: string };

// "Document 3 of 12", "3 of 12 DOCUMENTS", "Dokument 3 von 12"
const COUNTED =
  /^\s*(?:(?:(?:document|dokument|documento|article|artikel|artículo|articolo|документ|статья) )?(?<number>\d{1,5}) (?:of|von|de|sur|di|van|av|af|из) (?<total>\d{1,5})(?: (?:documents|dokumenten?|documentos|documenti|documenten|articles|artikeln?))?)\s*$/iu;
const WORD = /\p{L}{5}/u;
// "End of Document", "Document VELC000020240312ek3c00001"
const END =
  /^\s*(?:end of document|ende des dokuments|fin du document|fin del documento|fim do documento|fine del documento|document (?=\S*\d{8})[A-Za-z\d]{16,40})\s*$/i;
// "==========", "* * *", and what stands for one: a form feed, three empty lines
const RULE = /^\s*(?:(?<mark>[=_~*#•·⁂─━═—–-])(?:\s?\k<mark>){2,}|⁂)\s*$/u;
const PAGE = '\f';
const EMPTY_LINES = 3;
/** Headline, byline, date and the first prose are so many lines, in as many with those between. */
const HEAD_LINES = 8;
const WITHIN = 24;
const SHORTEST_HEADLINE = 12;
/** Where there is no byline, a headline has more letters than "Tuesday". */
const SHORTEST_DATED = 20;
const SMALL = /^\P{L}*\p{Ll}/u;
/** A line that was wrapped has so many letters. */
const SHORTEST_LINE = 40;

/**
 * The stories of a text that says itself that it holds several; a text that does not is one story.
 *
 * - "Document 3 of 12", counted from one to the last; a line that ends each document; front matter over each.
 * - The same fields over each, among them an address or a date: "Title: …", "Date: …".
 * - A headline with byline or date over prose, behind each rule, page or gap of one kind. What has no such head is a part
 *   of the story before it.
 *
 * Cost: linear; what may begin a story is looked at within a few lines.
 */
export function storiesOf(text: string): Part[] {
  const lines = text.replaceAll(PAGE, `\n${PAGE}`).split(/\r\n?|\n/);
  const counted = countedStarts(lines);
  if (counted.length > 1) return partsAt(lines, counted, 1);
  for (const find of [endedStarts, fencedStarts, fieldedStarts, headedStarts]) {
    const starts = find(lines);
    if (starts.length > 1) return partsAt(lines, starts, 0);
  }
  return [{ over: [], text }];
}

/** A text from each start on, without the rules between; `marks` lines at each start, and all before the first, stand over. */
function partsAt(lines: readonly string[], starts: readonly number[], marks: number): Part[] {
  return starts.map((start, at) => ({
    over: lines.slice(at === 0 ? 0 : start, start + marks).filter((line) => !isBetween(line)),
    text: trimmed(lines.slice(start + marks, starts[at + 1])),
  }));
}

function trimmed(lines: readonly string[]): string {
  const first = lines.findIndex((line) => line.trim() !== '');
  const last = lines.findLastIndex((line) => !isBetween(line));
  return lines.slice(Math.max(0, first), last + 1).join('\n');
}

function isBetween(line: string): boolean {
  return line.trim() === '' || RULE.test(line);
}

function countedStarts(lines: readonly string[]): number[] {
  const marks = lines.flatMap((line, at) => {
    const isMark = line.length < 80 && WORD.test(line);
    const { number, total } = (isMark ? COUNTED.exec(line)?.groups : undefined) ?? {};
    return number === undefined ? [] : [{ at, number: Number(number), total }];
  });
  const areAll = marks.every(({ number, total }, at) => number === at + 1 && total === marks[0]?.total);
  return areAll ? marks.map(({ at }) => at) : [];
}

function endedStarts(lines: readonly string[]): number[] {
  const ends = lines.flatMap((line, at) => (line.length < 60 && END.test(line) ? [at + 1] : []));
  const last = lines.findLastIndex((line) => weight(line) >= SHORTEST_LINE && !END.test(line));
  return ends.length === 0 ? [] : [0, ...ends.filter((at) => at <= last)];
}

function fencedStarts(lines: readonly string[]): number[] {
  if (!FENCE.test(lines[0] ?? '')) return [];
  return lines.flatMap((line, at) => {
    const mayBegin = FENCE.test(line) && (lines[at - 1] ?? '').trim() === '';
    return mayBegin && frontMatter(lines.slice(at, at + MAX_FENCED))?.headline !== undefined ? [at] : [];
  });
}

const MAX_FENCED = 62;

function fieldedStarts(lines: readonly string[]): number[] {
  const first = lines.findIndex((line) => !isBetween(line));
  const head = fieldsAt(lines, first);
  const [opening] = head;
  if (opening === undefined || !head.some(isTelling)) return [];
  const names = new Set(head.map(({ key }) => key));
  const isAlike = (fields: readonly Field[]): boolean =>
    fields[0]?.key === opening.key && fields.some((field) => isTelling(field) && names.has(field.key));
  return lines.flatMap((line, at) =>
    at === first || (line.toLowerCase().startsWith(opening.key) && isAlike(fieldsAt(lines, at))) ? [at] : [],
  );
}

/** Whether a field tells one story from another: no box about a book has an address or a day. */
function isTelling({ to }: Field): boolean {
  return to === 'published' || to === 'url';
}

/** Where stories begin behind rules, pages or gaps: those of the kind that has most heads behind it. */
function headedStarts(lines: readonly string[]): number[] {
  const first = lines.findIndex((line) => !isBetween(line));
  const opening = headAt(lines, first);
  if (opening === undefined) return [];
  const kinds = new Map<string, number[]>();
  for (const [at, line] of lines.entries()) {
    const kind = at > first ? boundaryAt(lines, at) : undefined;
    const head = kind === undefined ? undefined : headAt(lines, at);
    if (kind === undefined || !(opening.isSigned ? head?.isSigned : head)) continue;
    const start = RULE.test(line) ? at + 1 : at;
    const starts = kinds.get(kind);
    if (starts) starts.push(start);
    else kinds.set(kind, [0, start]);
  }
  return [...kinds.values()].reduce((most, starts) => (starts.length > most.length ? starts : most), []);
}

/** What may part two stories at a line. A rule close under a line that is no sentence is that line's own. */
function boundaryAt(lines: readonly string[], at: number): string | undefined {
  const [line = '', before = ''] = [lines[at], lines[at - 1]];
  if (line.startsWith(PAGE)) return PAGE;
  const rule = RULE.exec(line);
  if (rule) return before.trim() === '' || isSentence(before) ? (rule.groups?.['mark'] ?? '⁂') : undefined;
  const isGap = at >= EMPTY_LINES && lines.slice(at - EMPTY_LINES, at).every((each) => each.trim() === '');
  return isGap && line.trim() !== '' ? '' : undefined;
}

/** The head of a story: a headline, byline or date below it, and then prose; absent where there is none. */
function headAt(lines: readonly string[], from: number): { isSigned: boolean } | undefined {
  const [headline = '', ...below] = lines
    .slice(Math.max(0, from), from + WITHIN)
    .filter((line) => !isBetween(line))
    .slice(0, HEAD_LINES)
    .map((line) => line.replace(MARKS, '').trim());
  const prose = below.findIndex((line, at) => isRunning(line, below[at + 1] ?? ''));
  const head = below.slice(0, Math.max(0, prose));
  const isSigned = head.some((line) => bylineNames(line) !== undefined);
  const isDated = head.some((line) => dayOf(line) !== undefined);
  const length = isSigned ? SHORTEST_HEADLINE : SHORTEST_DATED;
  const isOver = weight(headline) >= length && !isProse(headline) && dayOf(headline) === undefined;
  return isOver && (isSigned || isDated) && (!isSentence(headline) || /[?!"”»]$/.test(headline))
    ? { isSigned }
    : undefined;
}

// "## Velmora votes", "*By Ada Quill*"
const MARKS = /^[\f\s#*_]+|(?<![\s*_])[\s*_]+$/g;

function dayOf(line: string): unknown {
  return dateLine(line) ?? dateLine(dayFirst(line));
}

/** Whether two lines are prose: two paragraphs, or a sentence that goes on from one line to the next. */
function isRunning(line: string, next: string): boolean {
  return isProse(line)
    ? isProse(next) || SMALL.test(next)
    : weight(line) >= SHORTEST_LINE && SMALL.test(next);
}
