import { dateLine, isOnlyDate, UPDATE } from '#import/edit/line/lines.ts';
import { dateOf, dayFirst, mayHoldDate } from '#import/read/date/date.ts';
import { type Element, textOf } from '#import/read/html/tree.ts';
import { textField } from '#import/read/json/fields.ts';
import { isEntry, isSpan, isTold } from '#import/read/page/sentence.ts';
import { type PageFacts, metaContent } from './facts/facts.ts';
import type { Shown, ShownElement, ShownLine } from './shown.ts';

const PUBLISHED_META = words(`
  article:published_time og:article:published_time article:published datepublished article:post_date parsely-pub-date sailthru.date
  cxenseparse:recs:publishtime bt:pubdate pubdate publishdate publish-date publish_date publication_date published_date
  published-date article.published published_at og:published_time og:pubdate rnews:datepublished dc.date.issued
  dcterms.issued dc.date.created dcterms.created dcterms.date dc.date dc:date dc:created citation_publication_date
  citation_date originalpublicationdate article_date_original displaydate datecreated article:created created date
  timestamp article:date release_date video:release_date`);
const UPDATED_META = words(`
  article:modified_time og:updated_time og:article:modified_time datemodified dc.date.modified dcterms.modified lastmod
  last-modified revised article:updated_time article:modified updated_time`);
const DATE_NAMES =
  /(?:^|[\s_-])(?:date|datum|fecha|data|dateline|datetime|time|timestamp|pubdate|published|publish|posted|postdate|created|submitted|meta|byline|info|datestamp|veroeffentlicht|publishingdate|updated)(?:$|[\s_-])/i;
const UPDATED = new RegExp(
  String.raw`(?<!\p{L})(?:${UPDATE}|update|changed|letzte änderung|geändert|modifiée?|last edited|zuletzt bearbeitet|última (?:edición|actualización)|(?:dernière )?mise à jour|dernière modification|actualizada|atualizada|aggiornata|gewijzigd|muokattu|frissít(?:ve|és)|actualizat|aktualizov\p{L}+|τελευταία ενημέρωση|ενημερώθηκε|güncellen?me|cập nhật|আপডেট)(?!\p{L})|更新|수정|อัปเดต|แก้ไขล่าสุด`,
  'iu',
);
const PUBLISHED =
  /\b(?:published|posted|first published|veröffentlicht|gepostet|erschienen|publiziert|erstellt|publié|posté|publicado|publicada|pubblicato|gepubliceerd|geplaatst|opublikowano|opublikowany|dodano|опубликовано|publicerad|publisert|udgivet|julkaistu|yayınlanma)\b|公開|公開日|掲載|发布|投稿日|تاریخ انتشار|منتشر شد|نُ?شر (?:في|بتاريخ)|تاريخ النشر/iu;
const LONGEST_DATELINE = 160;
const LONGEST_DATE = 'Wednesday, 12 September 2024'.length;
/** No page is older than pages are: an earlier day is one that the story tells of. */
const FIRST_PAGE = '1991-08-06';

export type Dates = { published?: string | undefined; updated?: string | undefined };

/**
 * When a page's story was published and last changed, as precise and with the zone the page gives; never guessed.
 *
 * - In this order: JSON-LD, metadata, marked elements, a dateline near the headline, one that says "published", the
 *   title, the day in the address, the one date that the whole page marks, the day it was changed.
 * - A dateline adds its clock to data that gives only the day, and its zone to data in UTC that means the same minute.
 */
export function datesOf(facts: PageFacts, shown: Shown, url: string | undefined): Dates {
  const marked = markedDates(shown.elements);
  const lines = shown.lines.filter((each) => !isFact(each));
  const line = dateline(lines, facts.language);
  const said = saidDate(facts, ['datePublished', 'dateCreated', 'uploadDate'], PUBLISHED_META);
  const published =
    said ?? marked.published ?? line ?? dateOf(facts.title) ?? dayIn(url) ?? onlyDate(facts, lines);
  const known = saidDate(facts, ['dateModified'], UPDATED_META) ?? marked.updated;
  if (published === undefined) return { published: known ?? updateLine(lines) };
  const updated = known ?? updateBeside(published, lines);
  return {
    published: zonedLike(updated, inZoneOf(line, withClockOf(line, published))),
    updated: updated === published ? undefined : updated,
  };
}

/** Whether a line is a fact of the story in a list of such, and no date of the story's own: "Born", "4 April 1933". */
function isFact({ term, text, names }: ShownLine): boolean {
  if (term === undefined || DATE_TERM.test(term)) return false;
  return ![term, text].some((each) => PUBLISHED.test(each) || UPDATED.test(each)) && !DATE_NAMES.test(names);
}

const DATE_TERM = /date|datum|fecha|data|дата|tarih|日|날짜|تاریخ|تاريخ|detail|info|article|artikel/iu;

/** "2024-03-12" with a dateline of that day that has a clock is the dateline. */
function withClockOf(line: string | undefined, day: string): string {
  return day.length === DAY_LENGTH && line?.startsWith(`${day}T`) === true ? line : day;
}

const DAY_LENGTH = '2024-03-12'.length;
const MINUTE_MS = 60_000;
/** Every clock is a number of half hours from UTC, but three that are quarters. */
const CLOCK_STEP = 30;
const MAX_OFFSET = 14 * 60;

/**
 * An instant in UTC as the page's own clock shows it, where a dateline means the same minute. A dateline with its zone
 * proves as well that a clock without any is in UTC.
 */
function inZoneOf(line: string | undefined, date: string): string {
  const [, shown, zone] = CLOCK.exec(line ?? '') ?? [];
  if (shown === undefined || !(zone === undefined ? UTC : UTC_OR_NONE).test(date)) return date;
  const shownMs = Date.parse(`${shown}Z`);
  const offset = Math.round((shownMs - Date.parse(`${date.slice(0, 16)}Z`)) / MINUTE_MS);
  if (offset === 0 || offset % CLOCK_STEP !== 0 || Math.abs(offset) > MAX_OFFSET) return date;
  if (zone !== undefined && zone !== offsetText(offset)) return date;
  return `${shown}${date.slice(16).replace('Z', '')}${offsetText(offset)}`;
}

// "2024-03-12T10:45", "2024-03-12T10:45:00-04:00"
const CLOCK = /^(.{10}T\d\d:\d\d)(?::\d\d)?([+-]\d\d:\d\d)?$/;
const UTC = /T[\d:.]+Z$/;
const UTC_OR_NONE = /T[\d:.]+Z?$/;

/** A clock without a zone has the one that the page gives its last change, where that is not UTC. */
function zonedLike(updated: string | undefined, date: string): string {
  const zone = /T.*([+-]\d\d:\d\d)$/.exec(updated ?? '')?.[1];
  return zone !== undefined && /T[\d:.]+$/.test(date) ? date + zone : date;
}

function offsetText(minutes: number): string {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${minutes < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`;
}

/** The date that a page marks as its only one, wherever it stands; else the only one that stands in a line of its own. */
function onlyDate({ publishedMarks }: PageFacts, lines: readonly ShownLine[]): string | undefined {
  const alone = lines
    .filter(({ text }) => text.length <= LONGEST_DATE && !isSpan(text))
    .map(({ text }) => dateOf(text));
  return (
    only(publishedMarks.map(dateOf)) ?? only(alone.filter((date) => date !== undefined && date > FIRST_PAGE))
  );
}

function only(dates: readonly (string | undefined)[]): string | undefined {
  return new Set(dates).size === 1 ? dates[0] : undefined;
}

/** "Updated: Dec 15, 2016 2:57 PM UTC", "This page was last edited on 25 October 2020" */
function updateLine(lines: readonly ShownLine[]): string | undefined {
  const said = lines.filter((line) => isShort(line) && mayHoldDate(line.text) && UPDATED.test(line.text));
  return firstDate(said.map(({ text }) => text));
}

/**
 * The day of a change that a line gives beside that of publication, in words that say so and little else; far from the
 * headline the date has to follow them: "Updated timetable from 1 April" is none.
 */
function updateBeside(published: string, lines: readonly ShownLine[]): string | undefined {
  const said = lines.flatMap((line) => {
    const text = line.term === undefined ? line.text : `${line.term} ${line.text}`;
    const told = isShort(line) && mayHoldDate(text) ? UPDATED.exec(text) : null;
    const rest = told ? text.slice(told.index) : '';
    const isNear = line.after >= -6 && line.after <= 14;
    const stands = told !== null && (isNear || BEFORE_DATE.test(rest.slice(told[0].length)));
    return stands ? (dateLine(rest)?.date ?? []) : [];
  });
  const isLater = (date: string): boolean => date.slice(0, DAY_LENGTH) >= published.slice(0, DAY_LENGTH);
  // The same minute, or the day alone, says nothing new
  return said.find((date) => isLater(date) && !published.startsWith(date));
}

// " am 13.03.2024", ": 13 March"
const BEFORE_DATE = /^[\s:·|–-]*(?:\p{L}{1,3}\s)?\p{Nd}/u;

function saidDate(facts: PageFacts, fields: string[], metaNames: string[]): string | undefined {
  const inStory = fields.map((field) => facts.story && textField(facts.story, field));
  return firstDate([...inStory, ...metaNames.map((name) => metaContent(facts, name))]);
}

function firstDate(values: readonly (string | undefined)[]): string | undefined {
  for (const value of values) {
    const date = dateOf(value);
    if (date !== undefined) return date;
  }
  return undefined;
}

/** Dates that the page's markup says are dates: `itemprop`, then `<time>`, then a class that means one. */
function markedDates(elements: readonly ShownElement[]): Dates {
  const published: (string | undefined)[] = [undefined, undefined, undefined];
  let updated: string | undefined;
  for (const { element } of elements) {
    const rank = markRank(element);
    const text = rank === undefined ? '' : textOf(element);
    const date = rank === undefined ? undefined : markedDate(element, text);
    if (rank === undefined || date === undefined) continue;
    if (isUpdate(text) || element.attributes['itemprop'] === 'dateModified') updated ??= date;
    else published[rank] ??= date;
  }
  return { published: published.find(Boolean), updated };
}

function markedDate({ attributes }: Element, text: string): string | undefined {
  const inAttribute = dateOf(
    attributes['datetime'] ?? attributes['norm'] ?? attributes['content'] ?? attributes['title'],
  );
  return inAttribute ?? (text.length <= LONGEST_DATELINE ? dateOf(text) : undefined);
}

function isUpdate(text: string): boolean {
  return UPDATED.test(text) && !PUBLISHED.test(text);
}

function markRank({ tag, attributes }: Element): number | undefined {
  const property = `${attributes['itemprop'] ?? ''} ${attributes['property'] ?? ''}`;
  if (/date(?:Published|Created|Modified)|published/i.test(property)) return 0;
  if (tag === 'time') return 1;
  return /(?:^|\s)(?:published|updated|dtstart)(?:\s|$)/.test(attributes['class'] ?? '') ? 2 : undefined;
}

/** The date in a line near the headline, or in one that says it is when the story was published. */
function dateline(lines: readonly ShownLine[], language: string | undefined): string | undefined {
  const below = lines.filter(({ after }) => after >= 0 && after <= 14);
  const near = [...below, ...lines.filter(({ after }) => after >= -6 && after < 0)];
  const named = near.filter(({ names }) => DATE_NAMES.test(names));
  const said = lines.filter(({ text }) => text.length <= LONGEST_DATELINE && PUBLISHED.test(text));
  const [, told] = below.filter(({ text }) => text.length >= SHORTEST_PROSE && isTold(text));
  // Among the paragraphs of the story a line with other words tells of another day
  const mayDate = ({ text, after }: ShownLine): boolean => !told || after < told.after || isOnlyDate(text);
  const ordered = [
    ...named.filter(isShort),
    ...said,
    ...near.filter((line) => isShort(line) && !isTold(line.text) && mayDate(line)),
    ...near.filter(startsWithDate),
    ...lines.filter(isNamedDate),
  ];
  const wired = below.flatMap(({ text }) => WIRED.exec(text)?.[0] ?? []);
  const dated = [
    ...ordered
      .map(({ text }) => text)
      .filter(mayHoldDate)
      .map(publishedPart),
    ...wired,
  ];
  const ofStory = dated.filter((text) => !isUpdate(text) && (!isSpan(text) || PUBLISHED.test(text)));
  return firstDate(ofStory.map((text) => spelledOut(text, language)));
}

const SHORTEST_PROSE = 80;

// "LOWER WENDLE, June 3, 2024 /NewsPort/ --", "HOLLIN, England, 3 June 2024 –": where and when a release is from
const WIRED =
  /^(?:\p{Lu}{2}[\p{Lu}\s.'’-]{1,40}(?:,\s[\p{L}\s.]{2,30})?,\s|\p{Lu}[\p{L}\s.'’,-]{2,60},\s(?=[^/]{6,24}\/))(?:\p{L}{3,10}\.?\s\d{1,2},?|\d{1,2}\.?\s\p{L}{3,10})\s\d{4}\s*(?:\/[^/]{2,40}\/|\([^()]{2,40}\))?\s*(?:--|[—–-])/u;

/** "Published 10:45 March 12, 2024" of a line that goes on "Updated 8:15 March 13, 2024". */
function publishedPart(line: string): string {
  const text = line.slice(0, LONGEST_DATELINE);
  const before = text.slice(0, Math.max(0, text.search(UPDATED)));
  return dateOf(before) === undefined ? text : before;
}

// "12.03.24"
const SHORT_YEAR = /(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d{2})(?![\d.:])/;

/** A line whose date is written so that it says which number is the day, where the language of the page tells. */
function spelledOut(text: string, language: string | undefined): string {
  const isDayFirst = language !== undefined && !/^en(?:$|[-_](?:us|ca|ph))/i.test(language);
  const whole = text.replace(SHORT_YEAR, '$1.$2.20$3');
  return isDayFirst ? dayFirst(whole) : whole;
}

function isShort({ text }: ShownLine): boolean {
  return text.length <= LONGEST_DATELINE;
}

function isNamedDate({ text, names }: ShownLine): boolean {
  return text.length <= 40 && DATE_NAMES.test(names);
}

// "(21. November 2022) The text goes on", "01.02.2022 The text goes on"; not "3 May 2016: The board closes the pier"
function startsWithDate({ text }: ShownLine): boolean {
  return /^[("„]?\d{1,2}[.\s/]/.test(text) && !isEntry(text);
}

/** "/2019/04/12/" in an address is the day a story was published. */
function dayIn(url: string | undefined): string | undefined {
  const day = /\/((?:19|20)\d{2})[/-]?(\d{2})[/-]?(\d{2})(?=[/_-]|\b)/.exec(url ?? '');
  return day ? dateOf(`${day[1]}-${day[2]}-${day[3]}`) : undefined;
}

function words(list: string): string[] {
  return list.trim().split(/\s+/);
}
