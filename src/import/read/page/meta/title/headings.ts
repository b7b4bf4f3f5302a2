import { type Element, elements, findElement, textOf } from '#import/read/html/tree.ts';
import { largeLine } from './largeLine.ts';

export type Heading = { text: string; level: number };

const HEADLINE_NAMES = /(?:^|[\s_-])(?:headline|title|heading|titel|titulo|titre)(?:$|[\s_-])/i;
const HEADING = /^h([1-3])$/;
// "/", "https://pier.example"
const FRONT = /^(?:(?:https?:)?\/\/[^/?#]+\/?|\/)$/;
const ANYWHERE = 'https://anywhere.example/story';
export const LONGEST_HEADLINE = 300;
const MAX_HEADINGS = 200;

/**
 * The headings of a page, and what is marked or named as one, the highest first; not its logo. Where no element is a
 * heading, what is set as the largest line over the story is one, unless the data of the page has a headline (`isSaid`).
 */
export function headingsOf(seen: Element, url: string | undefined, isSaid: boolean): Heading[] {
  const logos = logosOf(seen, url);
  const headings: Heading[] = [];
  for (const element of elements(seen)) {
    const level = levelOf(element);
    const text = level === undefined || logos.has(element) ? '' : textOf(element);
    if (level !== undefined && text !== '' && text.length <= LONGEST_HEADLINE) headings.push({ text, level });
    if (headings.length > MAX_HEADINGS) break;
  }
  const isFound = isSaid || headings.some(({ level }) => level < NAMED);
  const large = isFound ? undefined : largeLine(seen, LONGEST_HEADLINE, logos);
  if (large !== undefined) headings.push({ text: large, level: 1 });
  return headings.sort((a, b) => a.level - b.level);
}

const NAMED = 4;

/** 1 to 3, and 4 for what is named as a heading. */
function levelOf({ tag, attributes }: Element): number | undefined {
  const level = HEADING.exec(tag)?.[1];
  if (level !== undefined) return Number(level);
  const isNamed = attributes['itemprop'] === 'headline' || HEADLINE_NAMES.test(attributes['class'] ?? '');
  return isNamed && /^(?:div|p|span|a)$/.test(tag) ? NAMED : undefined;
}

/** What is a link to the front page, or in one: the name of the site. */
function logosOf(seen: Element, url: string | undefined): ReadonlySet<Element> {
  const logos = new Set<Element>();
  for (const element of elements(seen)) {
    if (isFrontLink(element, url)) for (const inner of elements(element)) logos.add(inner);
    const link = HEADING.test(element.tag) ? findElement(element, ({ tag }) => tag === 'a') : undefined;
    if (link && isFrontLink(link, url) && textOf(link) === textOf(element)) logos.add(element);
  }
  return logos;
}

function isFrontLink({ tag, attributes }: Element, url = ANYWHERE): boolean {
  const href = attributes['href'] ?? '';
  if (tag !== 'a' || !FRONT.test(href)) return false;
  const page = URL.parse(url);
  return page !== null && page.pathname !== '/' && URL.parse(href, url)?.host === page.host;
}
