import type { Linked } from '#edition/article.ts';
import { safeHref } from '#edition/text/href.ts';
import type { Because, Related } from '#edition/page/printed.ts';
import type { Digest } from '#press/compile/read/digest.ts';
import { reasonText } from './reason.ts';
import { normaliseUrl } from './url.ts';
import { wordsOf } from './terms/words.ts';

/** Finds the article of the edition that a source pointed to. */
export type Resolver = {
  resolve: (linked: Linked) => Digest | undefined;
  resolveHref: (href: string) => Digest | undefined;
};

// Two headlines are one where at least this share of the words of either is in both…
const MIN_OVERLAP = 0.8;
// …and they share so many words that it cannot be chance.
const MIN_SHARED_WORDS = 4;
const ARTICLE_ADDRESS = /^(?:\.{0,2}\/)*article\/([a-z0-9-]+)\/?$/; // "/article/north-pier-survey-ordered"

/** Looks articles up by id, address at their source, or headline; headlines that two articles carry resolve to neither. */
export function createResolver(entries: readonly Digest[]): Resolver {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const byUrl = new Map(entries.flatMap((entry) => (entry.url ? [[entry.url, entry]] : [])));
  const byHeadline = uniqueBy(entries, ({ headline }) => foldHeadline(headline));
  const byWord = indexHeadlines(entries);
  const resolveHref = (href: string): Digest | undefined =>
    byId.get(ARTICLE_ADDRESS.exec(href)?.[1] ?? '') ?? byUrl.get(normaliseUrl(href) ?? '');
  return {
    resolveHref,
    resolve: ({ id, url, headline }) =>
      byId.get(id ?? '') ??
      (url === undefined ? undefined : resolveHref(url)) ??
      byHeadline.get(foldHeadline(headline)) ??
      resolveByWords(headline, byWord),
  };
}

/** What the source of an article itself linked: first what it listed beside the text, then the links in the text that stay in the edition. */
export function linkedOf(entry: Digest, { resolve, resolveHref }: Resolver): Related[] {
  const listed = entry.linked.map((linked) => toRelated(linked, resolve(linked), listedBy(entry)));
  const inText = entry.links
    .map((href) => resolveHref(href))
    .filter((target) => target !== undefined)
    .map((target) => toRelated({ headline: target.headline }, target, { kind: 'inText' }));
  const seen = new Set([entry.id]);
  return [...listed, ...inText].filter(({ id, url, headline }) => {
    const key = id ?? url ?? headline;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function listedBy({ source }: Digest): Because {
  return { kind: 'listed', ...(source && { by: source }) };
}

function toRelated(
  { headline, excerpt, url }: Linked,
  target: Digest | undefined,
  because: Because,
): Related {
  const safeUrl = url === undefined ? undefined : safeHref(url);
  const shown = excerpt ?? target?.standfirst;
  return {
    origin: 'linked',
    headline: target?.headline ?? headline,
    ...(shown && { excerpt: shown }),
    ...(target && { language: target.language, id: target.id }),
    ...(!target && safeUrl && { url: safeUrl }),
    ...(target?.published && { published: target.published }),
    reason: reasonText(because),
    because,
  };
}

function foldHeadline(headline: string): string {
  return wordsOf(headline)
    .map((word) => word.folded)
    .join(' ');
}

function uniqueBy(entries: readonly Digest[], key: (entry: Digest) => string): Map<string, Digest> {
  const found = new Map<string, Digest>();
  const twice = new Set<string>();
  for (const entry of entries) {
    const at = key(entry);
    if (at === '' || found.has(at)) twice.add(at);
    else found.set(at, entry);
  }
  for (const at of twice) found.delete(at);
  return found;
}

type Headline = { entry: Digest; words: ReadonlySet<string> };
type HeadlineIndex = ReadonlyMap<string, readonly Headline[]>;

function indexHeadlines(entries: readonly Digest[]): HeadlineIndex {
  const index = new Map<string, Headline[]>();
  for (const entry of entries) {
    const headline = { entry, words: headlineWords(entry.headline) };
    for (const word of headline.words) {
      const places = index.get(word) ?? [];
      index.set(word, places);
      places.push(headline);
    }
  }
  return index;
}

function headlineWords(headline: string): ReadonlySet<string> {
  return new Set(wordsOf(headline).map((word) => word.folded));
}

/**
 * The one article whose headline has nearly the same words. A headline cut off by an ellipsis still shares most of them.
 *
 * Only so many words may be missing, so one of the rarest `missing + 1` is in every match (Chaudhuri, Ganti & Kaushik 2006,
 * prefix filtering): no walk through all headlines that have "the".
 */
function resolveByWords(headline: string, index: HeadlineIndex): Digest | undefined {
  const words = headlineWords(headline);
  const missing = words.size - Math.ceil(MIN_OVERLAP * words.size);
  const rarest = [...words].sort((a, b) => (index.get(a)?.length ?? 0) - (index.get(b)?.length ?? 0));
  const candidates = new Set(rarest.slice(0, missing + 1).flatMap((word) => index.get(word) ?? []));
  const matches = [...candidates].filter((other) => {
    const count = [...words].filter((word) => other.words.has(word)).length;
    return count >= MIN_SHARED_WORDS && count / Math.max(words.size, other.words.size) >= MIN_OVERLAP;
  });
  return matches.length === 1 ? matches[0]?.entry : undefined;
}
