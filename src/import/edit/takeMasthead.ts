import type { Person } from '#edition/article.ts';
import type { Block } from '#edition/block.ts';
import type { Draft, Drop } from '#import/draft.ts';
import { dayFirst } from '#import/read/date/date.ts';
import { isAuthor, isPersonal } from '#import/read/names.ts';
import {
  UPDATE,
  bylineNames,
  dateLine,
  isEnglish,
  isProse,
  isSentence,
  textOfBlock,
  weight,
} from './line/lines.ts';

type Head = {
  kept: Block[];
  byline: Person[];
  published?: string | undefined;
  updated?: string | undefined;
  standfirst?: string;
  drops: Drop[];
};

/** The masthead of a page is done with after so many lines. */
const MAX_LINES = 40;

/**
 * Takes byline, dates and standfirst out of the lines between the headline and the first prose of a text.
 *
 * - "By Ada Quill", a line that is a date: whole lines of known form, read or left alone, never guessed.
 * - A sentence followed by such lines, before the prose, is the standfirst, and so are six words without a full stop.
 * - Where no line says "By", a person's name directly over the date is the byline.
 * - Beside them, short lines without a full stop (a role, a section, an agency) go with the masthead; where no such
 *   line is found, nothing is taken.
 */
export function takeMasthead(draft: Draft): Draft {
  if (draft.kind !== 'text') return draft;
  const headline = draft.headline ?? '';
  const written = draft.body.slice(0, MAX_LINES).map(textOfBlock);
  const lines = isEnglish(written.join('\n')) ? written : written.map(dayFirst);
  const length = headLength(lines, headline);
  if (length === 0) return draft;
  const blocks = draft.body.slice(0, length);
  // What ruled the masthead off goes with it
  const below = draft.body.slice(length);
  const story = below.slice(
    Math.max(
      0,
      below.findIndex(({ type }) => type !== 'divider'),
    ),
  );
  const known = { headline, name: bareName(lines.slice(0, length)) };
  const head = blocks.reduce<Head>(
    (current, block, index) =>
      readLine(current, block, { line: lines[index] ?? '', before: lines[index - 1] ?? '' }, known),
    { kept: [], byline: [], drops: [] },
  );
  return {
    ...draft,
    byline: (draft.byline ?? []).length > 0 ? draft.byline : head.byline,
    published: draft.published ?? head.published,
    updated: draft.updated ?? head.updated,
    standfirst: draft.standfirst ?? head.standfirst,
    body: [...head.kept, ...story],
    drops: [...draft.drops, ...head.drops],
  };
}

/** How many blocks lie before the first prose of the story, where a byline or a date is among them; else 0. */
function headLength(lines: readonly string[], headline: string): number {
  const marks = lines.flatMap((line, index) => (isMark(line) ? [index] : []));
  const first = marks[0];
  if (first === undefined || isStoryBefore(lines, first)) return 0;
  const prose = lines.findIndex(
    (line, index) =>
      index >= first && ((isProse(line) && line !== headline) || isBroken(line, lines[index + 1] ?? '')),
  );
  const end = prose < 0 ? lines.length : prose;
  if (daysOf(lines.slice(0, end)) > MAX_DAYS) return 0;
  const last = marks.findLast((index) => index < end) ?? first;
  const belongs =
    belongsToMark(lines[last] ?? '', lines[last + 1] ?? '') ||
    (end - last <= NAME_TO_PROSE && bareName(lines.slice(0, end)) === lines[last + 1]);
  return last + (last + 1 < end && belongs ? 2 : 1);
}

/** Whether a line is of the story by the next one, which goes on with its sentence: "… on Tuesday to" / "open the pier …". */
function isBroken(line: string, next: string): boolean {
  const isLong = [line, next].every((each) => each.split(' ').length >= MIN_STANDFIRST_WORDS);
  return isLong && /^\p{Ll}/u.test(next) && !isSentence(line) && !isMark(line) && !isMark(next);
}

/** Between the date over a bare name and the prose stand no more than the name, a role and a paper; over results a league. */
const NAME_TO_PROSE = 4;

/** Days of a masthead: published and updated. Lines of more days are a story's own. */
const MAX_DAYS = 2;

function daysOf(lines: readonly string[]): number {
  return new Set(lines.flatMap((line) => dateLine(line)?.date.slice(0, '2024-03-12'.length) ?? [])).size;
}

/** Whether prose before the first byline or date is the story already; one paragraph there is the standfirst. */
function isStoryBefore(lines: readonly string[], first: number): boolean {
  const before = lines.slice(0, first).filter((line) => isProse(line));
  return before.length > 1 || before.some((line) => weight(line) > 320) || first > 25;
}

/** Whether the line under a byline or date goes with it: who the author is, a counter. */
function belongsToMark(mark: string, line: string): boolean {
  return /^\d{1,4}$/.test(line) || (bylineNames(mark) !== undefined && isRole(line));
}

/** The line under a byline that says who the author is: "Opinion Columnist", "Northern News". */
function isRole(line: string): boolean {
  return line !== '' && weight(line) <= 48 && !isSentence(line) && !MEASURED.test(line);
}

// "Serves: 4", "Cook time: 40 min" of a recipe
const MEASURED = /^\p{L}[^:]*: ?\p{Nd}/u;

function isMark(line: string): boolean {
  return (
    line !== '' && (bylineNames(line) !== undefined || dateLine(line) !== undefined || NUMBERS_DAY.test(line))
  );
}

// "12/03/2024": of March or of December, in English
const NUMBERS_DAY = /^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}(?:,?\s+\d{1,2}:\d{2})?$/;

/**
 * "Ada Quill" by itself over the date, where no other line is a byline; between them may stand what she writes for. Or
 * else under the date, where words all in capitals are a label: "MORE FROM THE HARBOUR".
 */
function bareName(lines: readonly string[]): string | undefined {
  if (lines.some((line) => bylineNames(line) !== undefined)) return undefined;
  const isDate = (index: number): boolean => dateLine(lines[index] ?? '') !== undefined;
  const overDate = lines.find((line, index) => isPersonal(line) && isDate(index + 1));
  return (
    overDate ??
    lines.find((line, index) => isAuthor(line) && !isPersonal(lines[index + 1] ?? '') && isDate(index + 2)) ??
    lines.find((line, index) => isAuthor(line) && line !== line.toUpperCase() && isDate(index - 1))
  );
}

/** What a line of the masthead may repeat or be: the headline, a name that stands by itself. */
type Known = { headline: string; name: string | undefined };

/** A line as it is read, and the one before it. */
type Place = { line: string; before: string };

function readLine(head: Head, block: Block, { line, before }: Place, { headline, name }: Known): Head {
  const text = textOfBlock(block);
  if (block.type !== 'paragraph') return { ...head, kept: [...head.kept, block] };
  const names = bylineNames(text) ?? (text === name || /^by$/i.test(before) ? [text] : undefined);
  if (names) return withByline(head, text, line, names);
  const dates = datesIn(line);
  const [date] = dates;
  if (date) {
    const to = date.isUpdate ? 'updated' : 'published';
    return dated({ ...head, drops: noted(head, text, 'the line of the date', to) }, dates);
  }
  if (NUMBERS_DAY.test(line))
    return { ...head, drops: noted(head, text, 'a date that may be either of two') };
  if (text === headline) return { ...head, drops: noted(head, text, 'the headline again', 'headline') };
  return withOther(head, block, text);
}

function withByline(head: Head, text: string, line: string, names: readonly string[]): Head {
  const dates = datesIn(line);
  const byline = [...head.byline, ...names.map((name) => ({ name }))];
  return dated(
    { ...head, byline, drops: noted(head, text, 'the byline', 'byline') },
    dates.length > 0 ? dates : datesIn(line.replace(/^.*?\bon\b/i, '')),
  );
}

/** A line that is neither byline nor date: the standfirst, a line beside them, or already of the story. */
function withOther(head: Head, block: Block, text: string): Head {
  if (canBeStandfirst(text) && head.standfirst === undefined) return { ...head, standfirst: text };
  if (!isSentence(text) && weight(text) <= 100)
    return { ...head, drops: noted(head, text, 'a line of the masthead') };
  return { ...head, kept: [...head.kept, block] };
}

/** Words from which on a line is no role, section or agency. */
const MIN_STANDFIRST_WORDS = 6;

function canBeStandfirst(text: string): boolean {
  if (weight(text) > 320) return false;
  return (
    (weight(text) >= 40 && isSentence(text)) ||
    weight(text) > 100 ||
    text.split(' ').length >= MIN_STANDFIRST_WORDS
  );
}

type Dated = NonNullable<ReturnType<typeof dateLine>>;

// "Published 12 March 2024 | Updated 13 March 2024", "12 March 2024, last updated 13 March 2024"
const BETWEEN_DATES = new RegExp(String.raw`\s+[|•·]\s+|[\s.,;/–-]+(?=${UPDATE}(?!\p{L}))`, 'iu');

/** The dates of a line; one that has several says of each what it is. */
function datesIn(text: string): Dated[] {
  const parts = text.split(BETWEEN_DATES).flatMap((part) => dateLine(part) ?? []);
  return parts.length > 1 ? parts : [dateLine(text) ?? []].flat();
}

function dated(head: Head, dates: readonly Dated[]): Head {
  const published = dates.find(({ isUpdate }) => !isUpdate)?.date;
  const updated = dates.find(({ isUpdate }) => isUpdate)?.date;
  return { ...head, published: head.published ?? published, updated: head.updated ?? updated };
}

function noted({ drops }: Head, text: string, rule: string, to?: string): Drop[] {
  return [...drops, { text, rule, ...(to !== undefined && { to }) }];
}
