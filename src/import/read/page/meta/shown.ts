import { type Element, textOf } from '#import/read/html/tree.ts';
import { opensWithWeekday } from '#import/read/date/weekday.ts';
import { isInlineTag } from '#import/read/page/view/piece.ts';
import { folded } from '#import/read/isAlike.ts';
import { singleSpaced } from '#import/read/singleSpaced.ts';

/** A line of a page that stands with its story, and where. */
export type ShownLine = {
  text: string;
  /** Class and id of the line's element and of those around it that hold only the line. */
  names: string;
  /** Lines after the headline; negative before it. Far away where there is no headline. */
  after: number;
  /** The line, then its runs of text between inline elements where it has several. */
  parts: string[];
  /** What a list of facts calls it: "Born" before "4 April 1933". */
  term?: string;
};

/** An element that stands with a story; `after` as in `ShownLine`, of the line that it begins with. */
export type ShownElement = { element: Element; after: number };

/** What of a page stands with its story: not its navigation, comments, teasers or foot, nor the day it was looked at. */
export type Shown = { lines: ShownLine[]; elements: ShownElement[] };

/** Parts around a story that still speak of it. */
const NEAR = new Set([
  'dates and byline',
  'about the author',
  'tags and categories',
  'not for reading',
  'head of the page',
  'foot of the story',
]);
type Place = 'head' | 'page' | 'story';
const STORY = new Set(['article', 'main']);
const FAR = 1000;
// "clock", "current-date", "today": the day on which the page was fetched
const CLOCK_NAMES =
  /(?:^|[\s_-])(?:clock|today|current-?(?:date|time|day)|date-?today|(?:date|time)-?now)(?:$|[\s_-])/i;
const LONGEST_CLOCK = 80;
// "slide-credit", "byline": whoever is named so under a picture took it
const CREDIT_NAMES = /\S*(?:credit|byline)\S*/gi;

/** The lines and elements that stand with a page's story, given what was told to stand around it. */
export function shownOf(
  page: Element,
  around: ReadonlyMap<Element, string>,
  headline: string | undefined,
): Shown {
  const lines: ShownLine[] = [];
  const elements: ShownElement[] = [];
  const clocks = new Map<number, boolean>();
  let isSetApart = false;
  let line = emptyLine();
  let isCaption = false;
  let term = '';
  const wanted = folded(headline ?? '');
  let headlineAt: number | undefined;
  let firstAt: number | undefined;
  visit(page, 'page');
  end(page, 'page');
  const at = headlineAt ?? firstAt;
  // A day directly over the headline is the story's, but not in the head of the page or outside what holds the story
  const isOverIt = (index: number): boolean => clocks.get(index) === false && index + 1 === at && !isSetApart;
  const isClock = (index: number): boolean =>
    clocks.has(index) && index < (at ?? Infinity) && !isOverIt(index);
  for (const each of [...lines, ...elements]) each.after = at === undefined ? FAR : each.after - at;
  return {
    lines: lines.filter((_line, index) => !isClock(index)),
    elements: elements.filter(({ after }) => !isClock(after + (at ?? 0))),
  };

  function visit(element: Element, place: Place): void {
    for (const child of element.children) {
      if (typeof child === 'string') {
        line.text += child;
        line.runs.push(child);
        continue;
      }
      if (isOutside(around.get(child), child)) continue;
      const isInline = isInlineTag(child.tag) && child.tag !== 'br';
      if (isInline) line.names += ` ${namesOf(child)}`;
      else end(element, place);
      isCaption = isCaption || child.tag === 'figcaption';
      if (!isCaption || namesOf(child).search(CREDIT_NAMES) < 0)
        elements.push({ element: child, after: lines.length });
      const inner = placeIn(child, place, around.get(child));
      visit(child, inner);
      if (!isInline) end(child, inner);
      if (child.tag === 'figcaption') isCaption = false;
    }
  }

  function end(element: Element, place: Place): void {
    const text = singleSpaced(line.text).trim();
    if (text !== '') {
      if (isHeadline(text)) meetHeadline(element.tag === 'h1', place);
      const all = `${namesOf(element)}${line.names}`;
      const names = isCaption ? all.replace(CREDIT_NAMES, '') : all;
      if (place !== 'story' && tellsToday(text, names))
        clocks.set(lines.length, place === 'head' || CLOCK_NAMES.test(names));
      if (element.tag === 'dt') term = text;
      lines.push({
        text,
        names,
        after: lines.length,
        parts: partsOf(text, line.runs),
        ...(element.tag === 'dd' && term !== '' && { term }),
      });
    }
    line = emptyLine();
  }

  /** Marks and spaces are no letters, but never more than those. */
  function isHeadline(text: string): boolean {
    return text.length <= 2 * (headline?.length ?? 0) && folded(text) === wanted;
  }

  function meetHeadline(isHeading: boolean, place: Place): void {
    isSetApart ||= place === 'story';
    // A bar that stays in view may repeat the headline above its heading
    if (isHeading) headlineAt ??= lines.length;
    firstAt ??= lines.length;
  }
}

function placeIn({ tag }: Element, outer: Place, rule?: string): Place {
  if (outer === 'story' || STORY.has(tag)) return 'story';
  return rule === 'head of the page' ? 'head' : outer;
}

function emptyLine(): { text: string; names: string; runs: string[] } {
  return { text: '', names: '', runs: [] };
}

/** "Thursday, 26 November 2026 10:31" over a page, outside what holds its story. */
function tellsToday(text: string, names: string): boolean {
  if (text.length > LONGEST_CLOCK || !/\p{Nd}/u.test(text)) return false;
  return CLOCK_NAMES.test(names) || opensWithWeekday(text);
}

function partsOf(text: string, runs: readonly string[]): string[] {
  const parts = runs.map((run) => singleSpaced(run).trim()).filter((run) => run !== '' && run !== text);
  return [text, ...parts];
}

function isOutside(rule: string | undefined, element: Element): boolean {
  if (rule === undefined || NEAR.has(rule)) return false;
  // A short aside may hold the byline and the date
  return rule !== 'beside the story' || textOf(element).length > LONGEST_ASIDE;
}

const LONGEST_ASIDE = 300;

function namesOf({ attributes }: Element): string {
  return `${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`;
}
