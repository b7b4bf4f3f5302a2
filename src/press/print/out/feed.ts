import { generateAtomFeed, generateJsonFeed, generateRssFeed } from 'feedsmith';
import { instantOf } from '#edition/text/instant.ts';
import { direction } from '#edition/text/language.ts';
import { escapeHtml, onlyXml } from '#press/print/page/html.ts';

/** A list of the newspaper as a feed, whatever its format. Paths are relative to the site's root. */
export type Feed = {
  /** Where its formats lie, without their endings: `feeds/section/harbour`. */
  path: string;
  /** The page that shows the same. */
  page: string;
  title: string;
  description?: string | undefined;
  language: string;
  items: readonly FeedItem[];
};

export type FeedItem = {
  /** Never changes while the article has its id. */
  id: string;
  page: string;
  title: string;
  summary?: string | undefined;
  language: string;
  /** The whole text, as HTML made from blocks: every character that could be markup is escaped. */
  html: string;
  authors: readonly string[];
  tags: readonly string[];
  published?: string | undefined;
  updated?: string | undefined;
};

/** The address of a feed in one of the formats, relative to the site's root; names in any script lie in its path. */
export function feedAddress({ path }: Pick<Feed, 'path'>, ending: string): string {
  return encodeURI(path) + ending;
}

/** A format feeds are printed in. `needsSite`: its addresses must be absolute. */
export type FeedFormat = {
  ending: string;
  type: string;
  needsSite: boolean;
  /** `site` is the address of the site's root; without it addresses are relative to the feed. */
  text: (feed: Feed, site: string | undefined) => string;
};

/** RSS 2.0, RFC 4287, and JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export const feedFormats: readonly FeedFormat[] = [
  { ending: '.rss.xml', type: 'application/rss+xml', needsSite: true, text: rss },
  { ending: '.atom.xml', type: 'application/atom+xml', needsSite: false, text: atom },
  { ending: '.json', type: 'application/feed+json', needsSite: true, text: json },
];

function rss(feed: Feed, site = ''): string {
  const text = generateRssFeed({
    title: feed.title,
    link: site + feed.page,
    description: feed.description ?? feed.title,
    language: feed.language,
    lastBuildDate: latest(feed),
    atom: {
      links: [{ href: site + feedAddress(feed, '.rss.xml'), rel: 'self', type: 'application/rss+xml' }],
    },
    items: feed.items.map((item) => ({
      title: item.title,
      link: site + item.page,
      guid: { value: idOf(item), isPermaLink: false },
      description: item.summary ?? item.title,
      pubDate: dateOf(item.published),
      categories: item.tags.map((name) => ({ name })),
      dc: { creators: [...item.authors] },
      content: { encoded: htmlOf(item, feed) },
    })),
  });
  return onlyXml(text);
}

/** An entry must have a date: what has none is in the other formats only. */
function atom(feed: Feed, site?: string): string {
  const root = site ?? '../'.repeat(feed.path.split('/').length - 1);
  const text = generateAtomFeed({
    id: `urn:broadsheet:${feed.path}`,
    title: { value: feed.title },
    subtitle: textOf(feed.description),
    updated: latest(feed) ?? new Date(0),
    xml: { lang: feed.language },
    links: [
      { href: root + feed.page || './', rel: 'alternate', type: 'text/html' },
      { href: root + feedAddress(feed, '.atom.xml'), rel: 'self', type: 'application/atom+xml' },
    ],
    authors: [{ name: feed.title }],
    entries: feed.items
      .filter(({ published }) => published !== undefined)
      .map((item) => ({
        id: idOf(item),
        title: { value: item.title },
        links: [{ href: root + item.page, rel: 'alternate', type: 'text/html' }],
        published: dateOf(item.published),
        updated: dateOf(item.updated ?? item.published) ?? new Date(0),
        authors: item.authors.map((name) => ({ name })),
        categories: item.tags.map((term) => ({ term })),
        summary: textOf(item.summary),
        content: { type: 'html', value: htmlOf(item, feed) },
      })),
  });
  return onlyXml(text);
}

function json(feed: Feed, site = ''): string {
  const value = generateJsonFeed({
    title: feed.title,
    home_page_url: site + feed.page,
    feed_url: site + feedAddress(feed, '.json'),
    description: feed.description,
    language: feed.language,
    items: feed.items.map((item) => ({
      id: idOf(item),
      url: site + item.page,
      title: item.title,
      summary: item.summary,
      content_html: htmlOf(item, feed),
      date_published: dateOf(item.published),
      date_modified: dateOf(item.updated),
      language: item.language,
      authors: item.authors.map((name) => ({ name })),
      tags: [...item.tags],
    })),
  });
  return JSON.stringify(value);
}

/** In another language than the feed's it says so, and which way it is read. */
function htmlOf({ html, language }: FeedItem, feed: Feed): string {
  if (language === feed.language) return html;
  return `<div lang="${escapeHtml(language)}" dir="${direction(language)}">${html}</div>`;
}

function idOf({ id }: FeedItem): string {
  return `urn:broadsheet:article:${id}`;
}

function latest({ items }: Feed): Date | undefined {
  const instants = items.flatMap(({ updated, published }) => instantOf(updated ?? published) ?? []);
  return instants.length > 0 ? new Date(Math.max(...instants)) : undefined;
}

function dateOf(date: string | undefined): Date | undefined {
  const instant = instantOf(date);
  return instant === undefined ? undefined : new Date(instant);
}

function textOf(value: string | undefined): { value: string } | undefined {
  return value === undefined ? undefined : { value };
}
