import type { Drop } from '#import/draft.ts';
import { dateLine, isProse } from '#import/edit/line/lines.ts';
import { plainLine } from '#import/read/text/paragraphs.ts';
import { type Field, dropOfField, fieldOf, headOfFields } from './fields.ts';
import type { Head } from './head.ts';

type Said = Omit<Head, 'length' | 'drops'>;
/** What fields around a text say of it, and the text alone; the account of the lines over and under it. */
export type Fielded = { head?: Said; over: Drop[]; text: string; under: Drop[] };

// What databases of newspapers write over and under a text, and nobody else
const EXPORTED =
  /^\s*(?:load-date|publication-type|journal-code|acc-no|issn|(?:\p{L}+ )?document id|(?:document|source) type|publication (?:title|info)|(?:language|place|country) of publication)\s?:|^\s*length:\s*\d[\d.,]* (?:words?|wörter|worte|mots|palabras|palavras|parole|woorden|ord|słów|слов)\s*$/iu;
/** Words that stand by the way may be called so once. */
const LEAST_EXPORTED = 2;
// "Body" alone on its line, "Full text: The council …"
const BODY =
  /^\s*(?<label>(?:full text|volltext|texte intégral|texto completo|testo completo)\s?:|(?:body|text|full text)\s?:?\s*$)\s*/i;
// "Copyright 2024 Velmora Press", "All Rights Reserved", "End of Document", "Graphic", "____________"
const NOTICE =
  /^\s*(?:copyright\s.*\d{4}.*|(?:copyright )?(?:©|\(c\)).*\d{4}.*|all rights reserved\.?|end of document|graphic|classification|notes|[=_*~-]{3,})\s*$/i;
// "Graphic", and below it what the picture shows
const LABEL = /^\s*(?:graphic|classification|notes|load-date|language)\s*$/i;
const EDITION = /^.{0,40}(?:edition|ausgabe|édition|edición|edizione)\s*$/i;
/** The first field stands within so many lines, the lines that name paper, day and headline over it. */
const LONGEST_COVER = 40;

/**
 * Reads the fields over a text, "Title: …", "Date: …", and of the export of a database those under it as well.
 *
 * - Fields are at least two on the first lines, a title among them, or an address or a day that can be read; a headline that
 *   merely has a colon stays one.
 * - An export has fields that only databases write. Over its fields may stand paper, day and headline, in either order.
 */
export function fieldedText(text: string): Fielded {
  const lines = text.split(/\r\n?|\n/);
  const isExport = isExported(lines);
  const start = isExport ? firstField(lines) : lines.findIndex(isWritten);
  const { fields, end } = fieldsFrom(lines, Math.max(0, start), isExport);
  if (fields.length === 0) return { over: [], text, under: [] };
  const foot = isExport ? footStart(lines, end) : lines.length;
  const under = lines.slice(foot).filter(isWritten).map(aField);
  const head = headOfFields([...fields, ...under]);
  if (!isExport && !isHead(fields, head)) return { over: [], text, under: [] };
  const cover = coverOf(lines.slice(0, start));
  const label = BODY.exec(lines[end] ?? '')?.groups?.['label'];
  return {
    head: withCover(head, cover),
    over: [
      ...coverDrops(lines.slice(0, start), cover),
      ...fields.map((field) => dropOfField(field, 'over')),
      ...(label === undefined ? [] : [{ text: plainLine(label), rule: 'a field over the text' }]),
    ],
    text: [(lines[end] ?? '').replace(BODY, ''), ...lines.slice(end + 1, foot)].join('\n'),
    under: under.map((field) => dropOfField(field, 'under')),
  };
}

/** Whether a text has fields that databases write, and no prose over the first of them. */
function isExported(lines: readonly string[]): boolean {
  const marks = lines.filter((line) => EXPORTED.test(line)).length;
  return (
    marks >= LEAST_EXPORTED && !lines.slice(0, Math.max(0, firstField(lines))).some((line) => isProse(line))
  );
}

function firstField(lines: readonly string[]): number {
  return lines.slice(0, LONGEST_COVER).findIndex((line) => fieldOf(line, true));
}

function isWritten(line: string): boolean {
  return line.trim() !== '';
}

/** A line around the text of an export, be it no field. */
function aField(line: string): Field {
  return fieldOf(line, true) ?? { line, key: '', value: '' };
}

/** The fields from a line on, empty lines between them left out, and where the text begins. */
function fieldsFrom(
  lines: readonly string[],
  start: number,
  isExport: boolean,
): { fields: Field[]; end: number } {
  const fields: Field[] = [];
  let at = start;
  for (; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (line.trim() === '') continue;
    const field = BODY.test(line) ? undefined : fieldOf(line, isExport);
    if (field && isOneLine(field)) fields.push(field);
    else if (isExport && INDENTED.test(line) && lines[at - 1]?.trim() !== '') fields.push(aField(line));
    else break;
  }
  return { fields, end: at };
}

const INDENTED = /^\s{2,}\S/;
/** A field is shorter than a paragraph, but for what may be one. */
const LONGEST_FIELD = 140;

function isOneLine({ line, to }: Field): boolean {
  return line.length <= LONGEST_FIELD || to === 'headline' || to === 'standfirst' || to === 'tags';
}

function isHead(fields: readonly Field[], { headline, published, source }: Said): boolean {
  return fields.length > 1 && (headline ?? published ?? source?.url) !== undefined;
}

/** Where the fields under the text of an export begin: behind them nothing stands but fields, notices and what goes on with them. */
function footStart(lines: readonly string[], from: number): number {
  const groups = groupsOf(lines, from);
  let start = lines.length;
  for (let at = groups.length - 1; at >= 0; at--) {
    const group = groups[at] ?? { start: 0, lines: [] };
    const foot = footWithin(group.lines);
    const isLabelled = LABEL.test(groups[at - 1]?.lines.join('\n') ?? '');
    if (foot !== 0 && !isLabelled) return foot < 0 ? start : group.start + foot;
    ({ start } = group);
  }
  return start;
}

type Group = { start: number; lines: string[] };

/** The lines that stand together, with where they begin. */
function groupsOf(lines: readonly string[], from: number): Group[] {
  const groups: Group[] = [];
  for (let at = from; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (line.trim() === '') continue;
    const last = groups.at(-1);
    if (last && last.start + last.lines.length === at) last.lines.push(line);
    else groups.push({ start: at, lines: [line] });
  }
  return groups;
}

/** The first line of a group, behind all prose, that is a field or a notice; -1 where none is. */
function footWithin(group: readonly string[]): number {
  const prose = group.findLastIndex((line) => isProse(line) && !isFoot(line));
  return group.findIndex((line, at) => at > prose && isFoot(line));
}

type Cover = { headline?: string | undefined; paper?: string | undefined; day?: string | undefined };

function isFoot(line: string): boolean {
  return NOTICE.test(line) || fieldOf(line, true) !== undefined;
}

/** What stands over the fields of an export: its paper over the day, and the headline below it, or else on the first line. */
function coverOf(lines: readonly string[]): Cover {
  const groups = groupsOf(lines, 0).map((group) => group.lines.filter((line) => !isAside(line)));
  const words = groups.flat();
  const day = words.find((line) => dateLine(line.trim()) !== undefined);
  if (day === undefined) return { headline: words[0] };
  const below = groups.slice(groups.findIndex((group) => group.includes(day)) + 1).flatMap(joined);
  const headline = below.at(-1) ?? words[0];
  const paper = words[words.indexOf(day) - 1];
  return { headline, day, ...(paper !== headline && { paper }) };
}

function withCover(head: Said, { headline, paper, day }: Cover): Said {
  const named = head.source ?? (paper === undefined ? undefined : { name: paper.trim() });
  return {
    ...head,
    headline: head.headline ?? headline?.trim(),
    published: head.published ?? dateLine(day?.trim() ?? '')?.date,
    ...(named && { source: named }),
  };
}

function coverDrops(lines: readonly string[], { headline = '', paper, day }: Cover): Drop[] {
  return lines.filter(isWritten).map((line) => {
    const isOf = headline.includes(line.trim()) ? 'headline' : undefined;
    const to =
      new Map([
        [paper, 'source'],
        [day, 'published'],
      ]).get(line) ?? isOf;
    return dropOfField({ line, key: '', value: '', ...(to !== undefined && { to }) }, 'over');
  });
}

function joined(group: readonly string[]): string[] {
  return group.length > 0 ? [group.map((line) => line.trim()).join(' ')] : [];
}

function isAside(line: string): boolean {
  return NOTICE.test(line) || EDITION.test(line);
}
