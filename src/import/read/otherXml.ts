import { type Reading, trouble } from '#import/draft.ts';

/** XML that holds no article as we read them: its root element, what it is called, what a person can do. */
const KINDS: readonly { root: RegExp; name: string; remedy: string }[] = [
  {
    root: /^(?:urlset|sitemapindex)$/i,
    name: 'a sitemap, a list of addresses',
    remedy: 'fetch the pages it lists and import those, or the feed of the site',
  },
  {
    root: /^(?:newsItem|newsMessage|packageItem|conceptItem|planningItem|NewsML)$/i,
    name: 'NewsML without a text in it',
    remedy: 'give the item of the story, or have it exported as NITF, HTML or RSS',
  },
  { root: /^svg$/i, name: 'a drawing, SVG', remedy: 'give the page that shows it' },
  { root: /^(?:kml|gpx)$/i, name: 'a map', remedy: 'give the page that shows it' },
];
/**
 * What may stand before the first element: white space, instructions, comments, a doctype.
 *
 * Each of them is read in one way only, so that a thousand comments before no element cost their length.
 */
export const PROLOGUE =
  /^(?:[\ufeff\s]|<\?(?:(?!\?>)[\s\S])*\?>|<!--(?:(?!-->)[\s\S])*-->|<!doctype[^>[]*(?:\[[^\]]*\][^>]*)?>)+/i;
const ROOT = /^<(?:[\w-]+:)?(?<name>[\w.-]+)/;

/** What kind of XML a text is; absent for what we do not know by name. */
export function otherXml(text: string): (typeof KINDS)[number] | undefined {
  const name = rootOf(text);
  return KINDS.find(({ root }) => root.test(name));
}

/** XML of another kind is trouble by its name. */
export function readOtherXml(text: string): Reading {
  const kind = otherXml(text);
  if (kind) return trouble(kind.name, kind.remedy);
  return trouble(
    `XML of a kind that holds no article, <${rootOf(text)}>`,
    'export it as RSS, Atom, HTML or JSON',
  );
}

function rootOf(text: string): string {
  return ROOT.exec(text.slice(0, 4000).replace(PROLOGUE, ''))?.groups?.['name'] ?? '';
}
