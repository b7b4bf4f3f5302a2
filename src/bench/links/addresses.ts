import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

const SINGLE = new Set(['href', 'src', 'action', 'poster']);
const SETS = new Set(['srcset', 'imagesrcset']);
const REFRESH = /^\d+;\s*url=(.*)$/i; // 0; url=../topic/pier/
const CSS_URL = /url\(\s*["']?(?!data:)([^"')]+)/g; // url(./newsreader-Bk3.woff2)
const CHUNK = /["'`](\.{1,2}\/[\w.-]+\.(?:js|css))["'`]/g; // import(`./StoryPage-x.js`)
const EDITION_FILE = /"((?:edition|assets)\/[^"\\{}]+\.\w+)"/g; // "edition/images/a0-1600.jpg"
const NAMED = /"(?:src|url|start_url)":"([^"]+)"/g; // of a web manifest

/** Every address a file of a printed site names, as it is written there. */
export function addressesIn(file: string, text: string, site: string | undefined): string[] {
  const whole = site === undefined ? [] : wholeAddresses(text, site);
  if (file.endsWith('.html')) return [...inMarkup(parse(text)), ...whole];
  if (file.endsWith('.css')) return all(text, CSS_URL);
  if (file.endsWith('.js')) return all(text, CHUNK);
  if (file.endsWith('.webmanifest')) return all(text, NAMED);
  if (file.startsWith('edition/')) return all(text, EDITION_FILE).map((one) => `/${one}`);
  return whole;
}

/** What a fragment can lead to in a page. */
export function idsIn(html: string): Set<string> {
  return new Set(walk(parse(html)).flatMap(({ name, value }) => (name === 'id' ? [value] : [])));
}

function inMarkup(page: Node): string[] {
  return walk(page).flatMap(({ name, value }) => {
    if (SINGLE.has(name)) return [value];
    if (SETS.has(name)) return value.split(/,\s+/).map((one) => one.trim().split(/\s+/)[0] ?? '');
    return name === 'content' ? (REFRESH.exec(value)?.slice(1) ?? []) : [];
  });
}

function walk(node: Node): { name: string; value: string }[] {
  const own = 'attrs' in node ? node.attrs : [];
  return 'childNodes' in node ? [...own, ...node.childNodes.flatMap(walk)] : own;
}

function wholeAddresses(text: string, site: string): string[] {
  const found = text.split(site).slice(1);
  // `{searchTerms}` is filled in by whoever searches
  return found.map((rest) => site + (/^[^\s"'<>\\{}?]*/.exec(rest)?.[0] ?? '').replaceAll('&amp;', '&'));
}

function all(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, address = '']) => address);
}
