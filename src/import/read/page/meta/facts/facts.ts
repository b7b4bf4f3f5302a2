import type { Fields } from '#import/read/json/fields.ts';
import { type Element, elements, rawText, textOf } from '#import/read/html/tree.ts';
import { linkedData } from './linkedData.ts';
import { type OwnPage, ownStory } from './ownStory.ts';
import { singleSpaced } from '#import/read/singleSpaced.ts';

/** What a page says about itself outside its text. */
export type PageFacts = {
  /** Contents of meta elements by name, property or itemprop in lower case, in page order. */
  meta: ReadonlyMap<string, readonly string[]>;
  /** Objects of its JSON-LD, flat. */
  objects: readonly Fields[];
  /** Scripts that are no JSON-LD: one may hold the data that the page is shown from. */
  scripts: readonly Element[];
  /** The object that is the story. */
  story: Fields | undefined;
  title: string;
  language: string | undefined;
  /** `rel` to address. */
  links: ReadonlyMap<string, string>;
  base: string | undefined;
  /** What its elements marked as the date of publication hold, teasers included. */
  publishedMarks: readonly string[];
};

/** Gathers what a page says about itself from its whole tree, scripts of data included; `from` is where it was found. */
export function factsOf(root: Element, from?: string): PageFacts {
  const meta = new Map<string, string[]>();
  const links = new Map<string, string>();
  const linked: Element[] = [];
  const scripts: Element[] = [];
  const firsts = new Map<string, Element>();
  const publishedMarks: string[] = [];
  for (const element of elements(root)) {
    const { tag, attributes } = element;
    if (attributes['itemprop'] === 'datePublished')
      publishedMarks.push(attributes['datetime'] ?? attributes['content'] ?? textOf(element));
    if (tag === 'meta') addMeta(meta, attributes);
    else if (tag === 'link') addLink(links, attributes);
    else if (tag === 'script') (isLinkedData(element) ? linked : scripts).push(element);
    else if (FIRSTS.has(tag) && !firsts.has(tag)) firsts.set(tag, element);
  }
  const { objects, listed } = linkedData(linked.map(rawText));
  const about = firstFacts(firsts);
  const headings = elements(root)
    .filter(({ tag }) => tag === 'h1')
    .map(textOf);
  const page = ownPage([from, links.get('canonical')], [about.title, ...headings], meta);
  return { meta, links, publishedMarks, objects, scripts, story: ownStory(objects, listed, page), ...about };
}

function ownPage(addresses: (string | undefined)[], titles: string[], meta: PageFacts['meta']): OwnPage {
  const said = (name: string): readonly string[] => meta.get(name) ?? [];
  return {
    addresses: [...addresses, ...said('og:url')].filter((address) => address !== undefined),
    titles: [...titles, ...said('og:title'), ...said('twitter:title')].filter((title) => title !== ''),
  };
}

function firstFacts(firsts: ReadonlyMap<string, Element>): Pick<PageFacts, 'title' | 'language' | 'base'> {
  const title = firsts.get('title');
  const html = firsts.get('html')?.attributes;
  return {
    title: title ? textOf(title) : '',
    language: html?.['lang'] ?? html?.['xml:lang'],
    base: firsts.get('base')?.attributes['href'],
  };
}

function isLinkedData({ attributes }: Element): boolean {
  return DATA_SCRIPT.test(attributes['type'] ?? '');
}

const DATA_SCRIPT = /^\s*application\/(?:\w+-)?ld\+json/i;
const FIRSTS = new Set(['title', 'html', 'base']);

/** The first content of the first of these names that has one. */
export function metaContent({ meta }: PageFacts, ...names: string[]): string | undefined {
  for (const name of names) {
    const content = meta.get(name)?.[0];
    if (content !== undefined) return content;
  }
  return undefined;
}

function addMeta(meta: Map<string, string[]>, attributes: Element['attributes']): void {
  const content = singleSpaced(attributes['content'] ?? '').trim();
  if (!content) return;
  for (const name of [
    attributes['property'],
    attributes['name'],
    attributes['itemprop'],
    attributes['http-equiv'],
  ]) {
    const key = name?.trim().toLowerCase();
    if (!key) continue;
    const contents = meta.get(key);
    if (contents) contents.push(content);
    else meta.set(key, [content]);
  }
}

function addLink(links: Map<string, string>, attributes: Element['attributes']): void {
  const href = attributes['href']?.trim();
  if (!href) return;
  for (const rel of (attributes['rel'] ?? '').toLowerCase().split(/\s+/))
    if (!links.has(rel)) links.set(rel, href);
}
