import type { Person } from '#edition/article.ts';
import { type Fields, isFields, textField } from '#import/read/json/fields.ts';
import { type Element, textOf } from '#import/read/html/tree.ts';
import { webAddress } from '#import/read/html/address.ts';
import { type PageFacts, metaContent } from './facts.ts';
import { folded } from './title.ts';

const META_NAMES = [
  'author',
  'article:author',
  'article:author_name',
  'og:article:author',
  'dc.creator',
  'dcterms.creator',
  'dc.creator.name',
  'parsely-author',
  'sailthru.author',
  'byl',
  'byline',
  'rbauthors',
  'cxenseparse:author',
  'twitter:data1 author',
  'creator',
  'citation_author',
  'news_authors',
  'article.author',
  'bt:author',
];
// What stands before a name: "By", "Von", "Par", "Por", "Text:", "Written by", "作者：", "نوشته"
const LEAD =
  /^(?:(?:(?:written|posted|published|reviewed|story|words|text|report|reported|article|created|submitted|photos?)\s+)?by\b|by:|(?:ein(?:e)?\s+\p{L}+\s+)?von\b|(?:geschrieben|verfasst|veröffentlicht|erstellt)\s+von\b|par\b|publi[ée]\s+par\b|por\b|escrito\s+por\b|publicado\s+por\b|di\b|a cura di\b|door\b|av\b|af\b|przez\b|autore?r?(?:en|es|s|in)?\b|aut(?:h)?or\(?s?\)?\b|auteurs?\b|redaktion\b(?=\s*:)|text(?:e|o)?\b(?=\s*:)|текст\b|автор\b|фото\b|作者|文|記者|نویسنده|كتب|بقلم)\s*[:：]?\s*/iu;
// Where a name ends: a date, a place, a role: "Ada Quill | Reporter", "Ada Quill, 12 March", "Ada Quill on March 3"
const TAIL =
  /\s*(?:[|•·–—]|\s-\s|\bon\b\s+(?=\p{Lu}|\d)|\bin\b\s+(?=\p{Lu})|\bam\b\s+(?=\d)|\bvom\b|\bat\b\s+\d|\bUpdated\b|\bPublished\b|\(|\d{1,2}[./]\d|\d{4}).*$/su;
const ROLE =
  /^(?:(?:senior|chief|staff|deputy|managing|associate|contributing|freelance|political|sports?|business|news|science|health|education|economics?|foreign|national|digital|special)\s+)*(?:reporter|correspondent|editors?|writer|staff|journalist|columnist|contributor|producer|author|autor(?:in)?|redakteur(?:in)?|journaliste|redacci[oó]n|redactor[a]?|periodista|reporterin?|volont[äa]r(?:in)?|freelancer|opinion|photographer|admin|administrator)s?$/iu;
const NOT_NAME =
  /https?:|www\.|@\w|^\d+$|^(?:admin|administrator|unknown|anonymous|none|null|undefined|n\/a|editor|webmaster|root|user|guest|staff|share|follow|comments?|print|email|home|facebook|twitter)$/iu;
const SEPARATORS =
  /\s*(?:;|\s\/\s|\/(?=\s)|\s+&\s+|\s+(?:and|und|et|y|e|en|og|och|и|i)\s+(?=\p{Lu})|,\s*(?:and|und|et|y)\s+|,(?!\s*(?:Jr|Sr|III?|MD|M\.D|PhD|Ph\.D|RD|MS|CPA|Esq)\b)|\n|、|，)\s*/u;
const MAX_NAME = 70;

/**
 * Who wrote a page's story: persons, else the agency or desk it names; empty where it names none.
 *
 * - JSON-LD first, then metadata, then the page's own byline beside its headline.
 * - Names only: "By", roles, dates, addresses and the name of the site go.
 */
export function authorsOf(facts: PageFacts, seen: Element): Person[] {
  for (const names of [fromStory(facts), fromMeta(facts), fromPage(seen)]) {
    const people = distinct(names.flatMap((raw) => peopleOf(raw)));
    if (people.length > 0) return people;
  }
  return [];
}

type Raw = { name: string; url?: string | undefined };

function peopleOf({ name, url }: Raw): Person[] {
  const names = cleanNames(name);
  return names.map((clean) => (url === undefined ? { name: clean } : { name: clean, url }));
}

function fromStory({ story, objects }: PageFacts): Raw[] {
  if (!story) return [];
  for (const field of ['author', 'creator', 'contributor']) {
    const names = peopleIn(story[field], objects);
    if (names.length > 0) return names;
  }
  return [];
}

function peopleIn(value: unknown, objects: readonly Fields[]): Raw[] {
  if (Array.isArray(value)) return value.flatMap((item: unknown) => peopleIn(item, objects));
  if (typeof value === 'string') return [{ name: value }];
  if (!isFields(value)) return [];
  const name = value['name'];
  if (name !== undefined)
    return typeof name === 'string'
      ? [{ name, url: webAddress(textField(value, 'url')) }]
      : peopleIn(name, []);
  const id = textField(value, '@id');
  const meant =
    id === undefined
      ? undefined
      : objects.find((object) => object['@id'] === id && object !== value && object['name'] !== undefined);
  return meant ? peopleIn(meant, []) : [];
}

function fromMeta(facts: PageFacts): Raw[] {
  for (const name of META_NAMES) {
    const contents = (facts.meta.get(name) ?? []).filter((content) => !/^https?:/i.test(content));
    if (contents.length > 0) return contents.map((content) => ({ name: content }));
  }
  const content = metaContent(facts, 'twitter:data1');
  return /^(?:written )?by$/i.test(metaContent(facts, 'twitter:label1') ?? '') && content
    ? [{ name: content }]
    : [];
}

const BYLINE_NAMES =
  /(?:^|[\s_-])(?:by-?line|author|authors|autor|autoren|autores|auteur|writer|posted-by|entry-author|post-author|article-author|author-name|authorname|fn)(?:[\s_-]?(?:name|link|s)?)(?=$|[\s_-])/i;
const OUTSIDE_NAMES = /comment|related|sidebar|footer|teaser|widget|recent|bio|about/i;

function fromPage(seen: Element): Raw[] {
  const found: { rank: number; element: Element }[] = [];
  walk(seen, false);
  const best = Math.min(...found.map(({ rank }) => rank));
  const first = found.find(({ rank }) => rank === best);
  if (!first) return [];
  const same = first.rank === 3 ? [first] : found.filter(({ rank }) => rank === best).slice(0, 4);
  return same.map(({ element }) => ({ name: textOf(element) }));

  function walk(element: Element, isOutside: boolean): void {
    for (const child of element.children) {
      if (typeof child === 'string') continue;
      const names = `${child.attributes['class'] ?? ''} ${child.attributes['id'] ?? ''}`;
      const outside =
        isOutside || child.tag === 'footer' || child.tag === 'aside' || OUTSIDE_NAMES.test(names);
      if (!outside) consider(child, names);
      walk(child, outside);
    }
  }

  function consider(element: Element, names: string): void {
    const rank = rankOf(element, names);
    if (rank === undefined || found.length >= 50) return;
    const { length } = textOf(element);
    if (length > 2 && length < 160) found.push({ rank, element });
  }
}

function rankOf({ tag, attributes }: Element, names: string): number | undefined {
  if (/\bauthor\b/i.test(attributes['itemprop'] ?? '')) return 0;
  if (/\bauthor\b/i.test(attributes['rel'] ?? '') && tag === 'a') return 1;
  if (tag === 'address') return 3;
  return BYLINE_NAMES.test(names) ? 2 : undefined;
}

/** The names in a byline, clean; empty where it holds none. */
export function cleanNames(byline: string): string[] {
  return byline
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .split(SEPARATORS)
    .map((part) => cleanName(part))
    .filter((name) => isName(name));
}

function cleanName(part: string): string {
  let name = part.trim();
  for (let before = ''; before !== name;) {
    before = name;
    name = name.replace(LEAD, '').trim();
  }
  return name.replace(TAIL, '').replace(/^[\s.,:;–—-]+|[\s,:;–—-]+$/g, '');
}

function isName(name: string): boolean {
  if (name.length < 2 || name.length > MAX_NAME || NOT_NAME.test(name) || ROLE.test(name)) return false;
  return /\p{L}/u.test(name) && name.split(' ').length <= 7;
}

function distinct(people: readonly Person[]): Person[] {
  const seen = new Set<string>();
  return people.filter(({ name }) => {
    const key = folded(name);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
