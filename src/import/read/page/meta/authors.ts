import type { Person } from '#edition/article.ts';
import { type Fields, isFields, textField } from '#import/read/json/fields.ts';
import type { Element } from '#import/read/html/tree.ts';
import { visiblePieces } from '#import/read/html/visible.ts';
import { webAddress } from '#import/read/html/address.ts';
import { type PageFacts, metaContent } from './facts.ts';
import { hasType } from './linkedData.ts';
import { hasBylineLead, isPersonal, namesIn } from './names.ts';
import type { Shown } from './shown.ts';
import { folded } from './title.ts';

const META_NAMES =
  `article:author parsely-author sailthru.author article:author_name author og:article:author dc.creator dcterms.creator dc.creator.name
  byl byline rbauthors cxenseparse:author creator citation_author news_authors
  article.author bt:author`.split(/\s+/);
const BYLINE_NAMES =
  /(?:^|[\s_-])(?:by-?line|author|authors|autor|autoren|autores|auteur|writer|posted-by|author-name|authorname|username|credit|fn)(?:[\s_-]?(?:name|link|s)?)(?=$|[\s_-])/i;
// "/authors/ada-quill", "/about/editors/ada-quill/"
const PROFILE_PATH =
  /\/(?:authors?|autor(?:en|es|in)?|auteurs?|editors?|writers?|profiles?|by|contributors?|reporters?|journalists?|redaktion|redakteure|newsteam|staff|people|person|columnists?)\/[^/?#]{3,}/i;
const LONGEST_BYLINE = 160;
const SIGNATURE =
  /^(?:(?:text|autor(?:in|en)?|author|auteure?|por|par|written by|story|interview|texto|testo|tekst)\s*[:：]|(?:by|von|por|par)\s+\p{Lu})/iu;

/** A name as a page has it, not cleaned yet. */
type Raw = { name: string; url?: string | undefined };

/**
 * Who wrote a page's story: persons, else the agency or desk it names; empty where it names none.
 *
 * - JSON-LD first, then metadata, then what the page shows near its headline.
 * - Where the data names only the site, or no person, a person in the page's own byline is the better answer.
 */
export function authorsOf(facts: PageFacts, shown: Shown, siteName: string | undefined): Person[] {
  const said = [fromStory(facts), ...fromMeta(facts)].map(peopleIn).filter((people) => people.length > 0);
  const sites = new Set([siteName, publisherOf(facts)].map((name) => folded(name ?? '')));
  const arePersons = (people: Person[]): boolean =>
    people.some(({ name }) => isPersonal(name) && !sites.has(folded(name)));
  const onPage = fromPage(shown)
    .map(peopleIn)
    .filter((people) => people.length > 0);
  return (
    said.find(arePersons) ??
    (said.length > 0 ? onPage.find(arePersons) : undefined) ??
    said[0] ??
    onPage[0] ??
    []
  );
}

function publisherOf({ story }: PageFacts): string | undefined {
  const publisher = story?.['publisher'];
  return isFields(publisher) ? textField(publisher, 'name') : undefined;
}

function peopleIn(names: readonly Raw[]): Person[] {
  const people = names.flatMap(({ name, url }) =>
    namesIn(name).map((clean): Person => (url === undefined ? { name: clean } : { name: clean, url })),
  );
  const seen = new Set<string>();
  return people.filter(({ name }) => {
    const key = folded(name);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function fromStory({ story, objects }: PageFacts): Raw[] {
  if (!story) return [];
  for (const field of ['author', 'creator', 'contributor']) {
    const names = rawNames(story[field], objects);
    if (names.length > 0) return names;
  }
  return [];
}

function rawNames(value: unknown, objects: readonly Fields[]): Raw[] {
  if (Array.isArray(value)) return value.flatMap((item: unknown) => rawNames(item, objects));
  if (typeof value === 'string') return [{ name: value }];
  if (!isFields(value)) return [];
  const name = value['name'];
  if (typeof name === 'string')
    return hasType(value, /Organization$/) && isPersonal(name)
      ? []
      : [{ name, url: webAddress(textField(value, 'url')) }];
  if (name !== undefined) return rawNames(name, []);
  const id = textField(value, '@id');
  const meant = objects.find(
    (object) => id !== undefined && object['@id'] === id && object['name'] !== undefined,
  );
  return meant ? rawNames(meant, []) : [];
}

function fromMeta(facts: PageFacts): Raw[][] {
  const named = META_NAMES.map((name) => (facts.meta.get(name) ?? []).map((content) => ({ name: content })));
  const isByline = /^(?:written )?by$/i.test(metaContent(facts, 'twitter:label1') ?? '');
  const content = isByline ? metaContent(facts, 'twitter:data1') : undefined;
  return content === undefined ? named : [...named, [{ name: content }]];
}

/** What the page shows, the surest first: marked as author, linked as author, named so, a byline, a signature. */
function fromPage({ elements, lines }: Shown): Raw[][] {
  const marked: Raw[][] = [[], [], [], []];
  for (const element of elements) {
    const rank = markRank(element);
    const name = rank === undefined ? '' : nameLines(element);
    if (rank !== undefined && name.length > 1 && name.length <= LONGEST_BYLINE) marked[rank]?.push({ name });
  }
  const [asAuthors = [], linked = [], named = [], profiled = []] = marked;
  const near = lines.filter(({ text, after }) => after >= -4 && after <= 15 && text.length <= LONGEST_BYLINE);
  const bylines = near.filter(({ text }) => hasBylineLead(text) && namesIn(text).some(isPersonal));
  const signatures = lines.filter(
    ({ text }) => text.length <= LONGEST_BYLINE && SIGNATURE.test(text) && namesIn(text).some(isPersonal),
  );
  const bare = near.filter(({ text, names }) => isPersonal(text) && META_LINE.test(names));
  return [
    asAuthors.slice(0, 5),
    linked.slice(0, 3),
    ...named.slice(0, 5).map((name) => [name]),
    ...bylines.map(({ text }) => [{ name: text }]),
    ...profiled
      .filter(({ name }) => isPersonal(name))
      .slice(0, 1)
      .map((name) => [name]),
    ...[...signatures, ...bare].map(({ text }) => [{ name: text }]),
  ].filter((raw) => raw.length > 0);
}

// A name by itself in a line of "post-info" or "article-meta"
const META_LINE = /(?:^|[\s_-])(?:info|meta|details|data|byline|author|credit)s?(?=$|[\s_-])/i;

/** The lines of an element that are persons, else its first line with a name: below it stand dates and roles. */
function nameLines(element: Element): string {
  const lines = visiblePieces(element).filter((line) => namesIn(line).length > 0);
  const persons = lines.filter((line) => namesIn(line).some(isPersonal));
  return (persons.length > 0 ? persons : lines.slice(0, 1)).join('\n');
}

/** 0 marked as author, 1 linked as author, 2 called so, 3 linked to a person's own page. */
function markRank({ tag, attributes }: Element): number | undefined {
  const said = (name: string): string => attributes[name] ?? '';
  if (AUTHOR.test(said('itemprop'))) return 0;
  if (tag === 'a' && AUTHOR.test(said('rel'))) return 1;
  if (tag === 'address' || BYLINE_NAMES.test(`${said('class')} ${said('id')} ${said('data-testid')}`))
    return 2;
  return tag === 'a' && PROFILE_PATH.test(said('href')) ? 3 : undefined;
}

const AUTHOR = /(?:^|\s)author/i;
