import { countWords } from '#edition/text/countWords.ts';
import { textField } from '#import/read/json/fields.ts';
import { type Element, elements, textOf } from '#import/read/html/tree.ts';
import { type PageFacts, metaContent } from '#import/read/page/meta/facts/facts.ts';
import { folded, isAlike } from '#import/read/isAlike.ts';
import { type Heading, LONGEST_HEADLINE, headingsOf } from './headings.ts';
import { runsOf, siteNames, withoutSite } from './titleParts.ts';

/**
 * The headline of a page: the one its own heading, metadata and title agree on, as the heading has it.
 *
 * - A heading wins that says the same as `og:title`, the JSON-LD headline or the `<title>`; else a line of the page that
 *   is a part of its title; else the metadata, with the site's name taken off.
 * - One heading of the first level and three words or more wins over metadata that says something else: what is shared and
 *   searched is often written anew.
 * - A kicker inside the heading, and a day before it, are no part of it.
 */
export function titleOf(
  facts: PageFacts,
  seen: Element,
  siteName: string | undefined,
  url: string | undefined,
): string | undefined {
  return chosenTitle(facts, seen, siteName, url)?.replace(DAY_BEFORE, '');
}

// "12.03.2024 - The ferry sails again"
const DAY_BEFORE = /^(?:\d{1,2}[./]\d{1,2}[./]\d{4}|\d{4}-\d{2}-\d{2})\s?[-–—|:]\s+(?=\p{L})/u;

function chosenTitle(
  facts: PageFacts,
  seen: Element,
  siteName: string | undefined,
  url: string | undefined,
): string | undefined {
  const names = siteNames(siteName, url);
  const said = saidTitles(facts, names);
  const headings = headingsOf(seen, url, isSaid(facts, said));
  const isName = ({ text }: Heading): boolean => names.has(folded(text));
  const letters = new Set(said.map(folded));
  const agreed = headings.filter(({ text }) => letters.has(folded(text)));
  const best = agreed.find((heading) => !isName(heading)) ?? agreed[0];
  if (best) return best.text;
  const inTitle = headings.filter(
    (heading) =>
      heading.text.length > 8 && folded(facts.title).includes(folded(heading.text)) && !isName(heading),
  );
  if (inTitle.length > 0) return longest(inTitle.map(({ text }) => text));
  const highest = headings.filter((heading) => heading.level === 1 && !isName(heading));
  if (said.length === 0) return titleUnsaid(headings, highest);
  const [only, ...others] = highest;
  const kicked = only && said.find((title) => isKicker(only.text, title));
  if (kicked !== undefined) return kicked;
  if (only && others.length === 0 && isHeadline(only.text, said)) return only.text;
  return longest(shownParts(facts.title, said[0] ?? '', seen, names)) ?? said[0];
}

/** The heading of a page that says no title of itself; a document that was written out may call one so, over its chapters. */
function titleUnsaid(headings: readonly Heading[], highest: readonly Heading[]): string | undefined {
  const named = highest.length > 1 ? headings.find(({ level }) => level > LOWEST_HEADING) : undefined;
  return (named ?? highest[0])?.text;
}

const LOWEST_HEADING = 3;

/** Whether the one heading of the first level is a headline: alike to a title, or long enough to be none of a section. */
function isHeadline(heading: string, said: readonly string[]): boolean {
  return countWords(heading) >= LEAST_WORDS || said.some((title) => isAlike(heading, title));
}

const LEAST_WORDS = 3;

/** Whether a page says in its data what its story is called, or in a title that is longer than a newspaper's name. */
function isSaid(facts: PageFacts, said: readonly string[]): boolean {
  return (
    ofData(facts).some((title) => title !== undefined) ||
    said.some((title) => countWords(title) >= LONG_TITLE)
  );
}

const LONG_TITLE = 5;

/** Whether a heading says a title after a word or two of its own: "Harbour The ferry sails again". */
function isKicker(heading: string, title: string): boolean {
  if (title.length < SHORTEST_KICKED || !heading.endsWith(` ${title}`)) return false;
  const kicker = heading.slice(0, -title.length).trim();
  return /^[^.:!?–—|-]+$/u.test(kicker) && kicker.split(' ').length <= 3;
}

const SHORTEST_KICKED = 16;

/** Lines of a page that are a part of its title. */
function shownParts(title: string, said: string, seen: Element, names: ReadonlySet<string>): string[] {
  const least = folded(said).length / 2;
  const parts = new Set(
    runsOf(title)
      .map(folded)
      .filter((part) => part.length >= least && !names.has(part)),
  );
  const shown: string[] = [];
  for (const element of elements(seen)) {
    const hasOwnText = element.children.some((child) => typeof child === 'string' && child.trim() !== '');
    const text = hasOwnText ? textOf(element) : '';
    if (text !== '' && text.length <= LONGEST_HEADLINE && parts.has(folded(text))) shown.push(text);
  }
  return shown;
}

function longest(texts: readonly string[]): string | undefined {
  return texts.toSorted((a, b) => b.length - a.length)[0];
}

function saidTitles(facts: PageFacts, names: ReadonlySet<string>): string[] {
  return [...ofData(facts), facts.title]
    .flatMap((title) => (title ? [withoutSite(plain(title), names)] : []))
    .filter((title) => title !== '');
}

/** The titles in the data of a page, besides the one that its window has. */
function ofData(facts: PageFacts): (string | undefined)[] {
  return [
    facts.story && textField(facts.story, 'headline', 'name'),
    metaContent(
      facts,
      'og:title',
      'twitter:title',
      'parsely-title',
      'sailthru.title',
      'dc.title',
      'dcterms.title',
      'title',
    ),
  ];
}

function plain(title: string): string {
  return title
    .replace(/<[^>]{1,40}>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
