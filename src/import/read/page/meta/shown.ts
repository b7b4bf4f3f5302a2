import { type Element, textOf } from '#import/read/html/tree.ts';
import { isInlineTag } from '#import/read/page/body/piece.ts';
import { folded } from './isAlike.ts';

/** A line of a page that stands with its story, and where. */
export type ShownLine = {
  text: string;
  /** Class and id of the line's element and of those around it that hold only the line. */
  names: string;
  /** Lines after the headline; negative before it. Far away where there is no headline. */
  after: number;
  /** The line, then its runs of text between inline elements where it has several. */
  parts: string[];
};

/** What of a page stands with its story: not its navigation, comments, teasers or foot. */
export type Shown = { lines: ShownLine[]; elements: Element[] };

/** Parts around a story that still speak of it. */
const NEAR = new Set([
  'dates and byline',
  'about the author',
  'tags and categories',
  'not for reading',
  'head of the page',
  'foot of the story',
]);
const FAR = 1000;

/** The lines and elements that stand with a page's story, given what was told to stand around it. */
export function shownOf(
  page: Element,
  around: ReadonlyMap<Element, string>,
  headline: string | undefined,
): Shown {
  const lines: ShownLine[] = [];
  const elements: Element[] = [];
  let line = emptyLine();
  const wanted = headline === undefined ? '' : folded(headline);
  let headlineAt: number | undefined;
  let firstAt: number | undefined;
  visit(page);
  end(page);
  const at = headlineAt ?? firstAt;
  for (const [index, each] of lines.entries()) each.after = at === undefined ? FAR : index - at;
  return { lines, elements };

  function visit(element: Element): void {
    for (const child of element.children) {
      if (typeof child === 'string') {
        line.text += child;
        line.runs.push(child);
        continue;
      }
      if (isOutside(around.get(child), child)) continue;
      elements.push(child);
      const isInline = isInlineTag(child.tag) && child.tag !== 'br';
      if (isInline) line.names += ` ${namesOf(child)}`;
      else end(element);
      visit(child);
      if (!isInline) end(child);
    }
  }

  function end(element: Element): void {
    const text = line.text.replace(/\s+/g, ' ').trim();
    if (text !== '') {
      const isHeadline = wanted !== '' && folded(text) === wanted;
      // A bar that stays in view may repeat the headline above its heading
      if (isHeadline && element.tag === 'h1') headlineAt ??= lines.length;
      if (isHeadline) firstAt ??= lines.length;
      lines.push({
        text,
        names: `${namesOf(element)}${line.names}`,
        after: FAR,
        parts: partsOf(text, line.runs),
      });
    }
    line = emptyLine();
  }
}

function emptyLine(): { text: string; names: string; runs: string[] } {
  return { text: '', names: '', runs: [] };
}

function partsOf(text: string, runs: readonly string[]): string[] {
  const parts = runs
    .map((run) => run.replace(/\s+/g, ' ').trim())
    .filter((run) => run !== '' && run !== text);
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
