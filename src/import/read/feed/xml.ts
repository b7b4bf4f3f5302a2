import { decodeEntities } from '#import/read/text/entities.ts';

/**
 * An element of a feed, read leniently.
 *
 * - `name` is lower case with the usual prefix of its namespace, whatever prefix the feed chose: `dc:creator`,
 *   `content:encoded`, `atom:link`; elements of RSS have none.
 * - `inner` is everything between its tags as it was written, for markup that stands in a feed unescaped.
 * - `base` and `language` hold for it, from the `xml:base` and `xml:lang` around it.
 */
export type XmlElement = {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: XmlElement[];
  text: string;
  inner: string;
  base: string | undefined;
  language: string | undefined;
};

// A comment, CDATA (one that nobody closed ends with its item), processing instruction, doctype, or a tag whose attributes may hold ">"
const TOKEN =
  /<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[(?<cdata>[\s\S]*?)(?:\]\]>|(?=<\/[\w:]{1,40}>\s*<\/(?:item|entry)>)|$)|<\?[\s\S]*?(?:\?>|$)|<!doctype[^[<>]*(?:\[[^\]]{0,8000}\][^[<>]*)?>|<(?<end>\/?)(?<name>[\p{L}_][\p{L}\p{N}_:.-]*(?![\p{L}\p{N}_:.-]))(?<attributes>(?:[^<>"']|"[^"]*"|'[^']*')*?)(?<empty>\/?)>/giu;
// A name begins where no other sign of a name is before it, so that a long word without "=" is looked at once
const ATTRIBUTE = /(?<![\p{L}\p{N}_:.-])([\p{L}_][\p{L}\p{N}_:.-]*)\s*=\s*(?:"([^"]*)"|'([^']*)')/giu;
const MAX_DEPTH = 100;

// Namespaces by a telling part of their address; feeds write them with https, other case, or without the last slash
const PREFIXES: readonly (readonly [part: string, prefix: string])[] = [
  ['www.w3.org/2005/atom', 'atom'],
  ['purl.org/atom/ns', 'atom'],
  ['example.com/newformat', 'atom'],
  ['necho', 'atom'],
  ['purl.org/dc/elements/', 'dc'],
  ['purl.org/dc/terms', 'dcterms'],
  ['purl.org/rss/1.0/modules/content', 'content'],
  ['purl.org/rss/1.0/modules/', 'module'],
  ['purl.org/rss/1.0', ''],
  ['my.netscape.com/rdf/simple', ''],
  ['my.netscape.com/publish/formats/rss', ''],
  ['channel.netscape.com/rdf/simple', ''],
  ['backend.userland.com/rss', ''],
  ['blogs.law.harvard.edu/tech/rss', ''],
  ['purl.org/net/rss', ''],
  ['search.yahoo.com/mrss', 'media'],
  ['itunes.com/dtds/podcast', 'itunes'],
  ['www.w3.org/1999/xhtml', 'xhtml'],
  ['www.w3.org/1999/02/22-rdf-syntax', 'rdf'],
  ['rssnamespace.org/feedburner', 'feedburner'],
];

type Open = { element: XmlElement; namespaces: ReadonlyMap<string, string>; start: number };

/**
 * Reads XML as feeds have it: unclosed tags end with their parent, entities of HTML are known, none is ever expanded
 * from a doctype. Nothing throws; a text without any element gives an empty root.
 *
 * Cost: linear in the text; elements nested deeper than 100 are left out.
 */
export function parseXml(text: string, base?: string): XmlElement {
  const root = anElement('', {}, base, undefined);
  const stack: Open[] = [{ element: root, namespaces: new Map(), start: 0 }];
  let position = 0;
  const addText = (end: number): void => {
    const top = stack.at(-1)?.element;
    if (top) top.text += decodeEntities(text.slice(position, end));
  };
  for (const token of text.matchAll(TOKEN)) {
    addText(token.index);
    position = token.index + token[0].length;
    const groups = token.groups ?? {};
    const top = stack.at(-1);
    if (groups['cdata'] !== undefined && top) top.element.text += groups['cdata'];
    else if (groups['end'] === '/') closeElement(groups['name'] ?? '', stack, text, token.index);
    else if (groups['name'] !== undefined) openElement(groups, stack, position);
  }
  addText(text.length);
  while (stack.length > 1) closeTop(stack, text, text.length);
  return root;
}

export function childrenNamed(element: XmlElement, ...names: string[]): XmlElement[] {
  for (const name of names) {
    const found = element.children.filter((child) => child.name === name);
    if (found.length > 0) return found;
  }
  return [];
}

function anElement(
  name: string,
  attributes: Readonly<Record<string, string>>,
  base: string | undefined,
  language: string | undefined,
): XmlElement {
  return { name, attributes, children: [], text: '', inner: '', base, language };
}

function openElement(groups: Record<string, string | undefined>, stack: Open[], start: number): void {
  const parent = stack.at(-1);
  if (!parent || stack.length > MAX_DEPTH) return;
  const attributes = attributesOf(groups['attributes'] ?? '');
  const namespaces = withDeclared(parent.namespaces, attributes);
  const base = attributes['xml:base'];
  const element = anElement(
    canonicalName(groups['name'] ?? '', namespaces),
    attributes,
    base === undefined
      ? parent.element.base
      : (URL.parse(base, parent.element.base)?.href ?? parent.element.base),
    attributes['xml:lang'] ?? parent.element.language,
  );
  parent.element.children.push(element);
  if (groups['empty'] !== '/') stack.push({ element, namespaces, start });
}

function closeElement(name: string, stack: Open[], text: string, end: number): void {
  const top = stack.at(-1);
  const wanted = canonicalName(name, top?.namespaces ?? new Map());
  const index = stack.findLastIndex(({ element }) => element.name === wanted);
  if (index < 1) return;
  while (stack.length > index) closeTop(stack, text, end);
}

function closeTop(stack: Open[], text: string, end: number): void {
  const open = stack.pop();
  if (open) open.element.inner = text.slice(open.start, end);
}

function attributesOf(source: string): Record<string, string> {
  const attributes: Record<string, string> = Object.create(null);
  for (const [, name = '', double, single] of source.matchAll(ATTRIBUTE))
    attributes[name.toLowerCase()] = decodeEntities(double ?? single ?? '');
  return attributes;
}

function withDeclared(
  namespaces: ReadonlyMap<string, string>,
  attributes: Readonly<Record<string, string>>,
): ReadonlyMap<string, string> {
  const declared = Object.entries(attributes).filter(
    ([name]) => name === 'xmlns' || name.startsWith('xmlns:'),
  );
  if (declared.length === 0) return namespaces;
  const all = new Map(namespaces);
  for (const [name, address] of declared) all.set(name.slice(6), usualPrefix(name.slice(6), address));
  return all;
}

function usualPrefix(prefix: string, address: string): string {
  const plain = address.toLowerCase();
  return PREFIXES.find(([part]) => plain.includes(part))?.[1] ?? prefix;
}

function canonicalName(name: string, namespaces: ReadonlyMap<string, string>): string {
  const [first = '', second] = name.toLowerCase().split(':', 2);
  const prefix = second === undefined ? '' : first;
  const usual = namespaces.get(prefix) ?? prefix;
  const local = second ?? first;
  return usual === '' ? local : `${usual}:${local}`;
}
