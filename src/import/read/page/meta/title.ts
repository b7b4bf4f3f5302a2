import { textField } from '#import/read/json/fields.ts';
import { type Element, elements, textOf } from '#import/read/html/tree.ts';
import { type PageFacts, metaContent } from './facts.ts';
import { folded, isAlike } from '#import/read/isAlike.ts';

// What parts a headline from the name of the site: " | ", " - ", " – ", " :: ", " » "
const PARTING = /\s+(?:[|–—·•:»«›‹/\\~]|::|-{1,2}|>|<)\s+/;
const HEADLINE_NAMES = /(?:^|[\s_-])(?:headline|title|heading|titel|titulo|titre)(?:$|[\s_-])/i;
const MAX_LENGTH = 300;

/**
 * The headline of a page: the one its own heading, metadata and title agree on, as the heading has it.
 *
 * - A heading wins that says the same as `og:title`, the JSON-LD headline or the `<title>`; else the metadata, with the
 *   site's name taken off.
 */
export function titleOf(facts: PageFacts, seen: Element, siteName: string | undefined): string | undefined {
  const said = saidTitles(facts, siteName);
  const headings = headingsOf(seen);
  const agreed = headings.find(({ text }) => said.some((title) => isSame(title, text)));
  if (agreed) return agreed.text;
  const main = headings.filter(({ level }) => level === 1);
  const inTitle = headings.filter(
    ({ text }) => text.length > 8 && folded(facts.title).includes(folded(text)),
  );
  const longest = inTitle.reduce<Heading | undefined>(
    (best, each) => (best && best.text.length >= each.text.length ? best : each),
    undefined,
  );
  if (longest) return longest.text;
  const [only] = main;
  if (only && (said.length === 0 || (main.length === 1 && said.some((title) => isAlike(only.text, title)))))
    return only.text;
  return said[0];
}

type Heading = { text: string; level: number };

function headingsOf(seen: Element): Heading[] {
  const headings: Heading[] = [];
  for (const element of elements(seen)) {
    const level = /^h([1-3])$/.exec(element.tag)?.[1];
    const isNamed =
      element.attributes['itemprop'] === 'headline' || HEADLINE_NAMES.test(element.attributes['class'] ?? '');
    if (level === undefined && !(isNamed && /^(?:div|p|span|a)$/.test(element.tag))) continue;
    const text = textOf(element);
    if (text !== '' && text.length <= MAX_LENGTH) headings.push({ text, level: Number(level ?? 4) });
    if (headings.length > 200) break;
  }
  return headings.sort((a, b) => a.level - b.level);
}

function saidTitles(facts: PageFacts, siteName: string | undefined): string[] {
  const raw = [
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
    facts.title,
  ];
  return raw
    .flatMap((title) => (title ? [withoutSite(plain(title), siteName)] : []))
    .filter((title) => title !== '');
}

function plain(title: string): string {
  return title
    .replace(/<[^>]{1,40}>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A title without the site's name: the part that is the name goes, else the shorter part at the end. */
export function withoutSite(title: string, siteName: string | undefined): string {
  const parts = title.split(PARTING);
  if (parts.length < 2) return title;
  const name = folded(siteName ?? '');
  const isSite = (part: string): boolean =>
    name !== '' && (folded(part) === name || folded(part).includes(name));
  const last = parts.at(-1) ?? '';
  if (isSite(last) || (last.length < 30 && last.split(/\s+/).length <= 4 && title.length - last.length > 15))
    return title
      .slice(0, title.length - last.length)
      .replace(/\s*(?:[|–—·•:»«›‹/\\~]|::|-{1,2}|>|<)\s*$/, '')
      .trim();
  if (isSite(parts[0] ?? ''))
    return title
      .slice((parts[0] ?? '').length)
      .replace(/^\s*(?:[|–—·•:»«›‹/\\~]|::|-{1,2}|>|<)\s*/, '')
      .trim();
  return title;
}

/** What a title is made of: its headline, the site, a section. */
export function titleParts(title: string): string[] {
  return title.split(PARTING);
}

function isSame(a: string, b: string): boolean {
  return folded(a) === folded(b);
}
