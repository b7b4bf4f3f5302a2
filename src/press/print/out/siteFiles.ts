import { generateOpml } from 'feedsmith';
import { dayOf, instantOf } from '#edition/text/instant.ts';
import { listingAddress } from '#edition/paths.ts';
import { escapeHtml, onlyXml } from '#press/print/page/html.ts';
import type { Nameplate } from '#press/compile/list/manifest.ts';
import { feedAddress, feedFormats, type Feed } from './feed.ts';

export const webManifestPath = 'site.webmanifest';

/** What a device needs to put the newspaper among its programs (https://www.w3.org/TR/appmanifest/). Addresses are relative to it. */
export function webManifest({ name, tagline, language, sections }: Nameplate): string {
  return JSON.stringify({
    name,
    short_name: name.length <= 30 ? name : name.slice(0, 30).trimEnd(),
    ...(tagline && { description: tagline }),
    lang: language,
    dir: 'auto',
    id: './',
    start_url: './',
    scope: './',
    display: 'standalone',
    background_color: '#fbf8f2',
    theme_color: '#fbf8f2',
    categories: ['news'],
    icons: [
      { src: 'icons/icon.svg', sizes: 'any', type: 'image/svg+xml' },
      icon(192, 'any'),
      icon(512, 'any'),
      icon(512, 'maskable'),
    ],
    shortcuts: sections.slice(0, 3).map(({ name: section, slug }) => ({
      name: section,
      url: `${listingAddress({ kind: 'section', slug })}/`,
    })),
  });
}

function icon(size: number, purpose: 'any' | 'maskable'): object {
  return {
    src: `icons/icon-${purpose === 'maskable' ? 'maskable-' : ''}${size}.png`,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  };
}

/** All feeds of the newspaper in one list (OPML 2.0). */
export function opml(feeds: readonly Omit<Feed, 'items'>[], { name }: Nameplate, site: string): string {
  const [rss] = feedFormats;
  const text = generateOpml({
    head: { title: name },
    body: {
      outlines: feeds.map(({ title, path, page, language }) => ({
        text: title,
        title,
        type: 'rss',
        xmlUrl: site + feedAddress({ path }, rss?.ending ?? ''),
        htmlUrl: site + page,
        language,
      })),
    },
  });
  return onlyXml(text);
}

/** `robots.txt` (RFC 9309). It counts at the root of a host only; below that it does no harm. */
export function robots(site: string | undefined): string {
  const lines = ['User-agent: *', 'Allow: /'];
  if (site !== undefined) lines.push('', `Sitemap: ${site}sitemap.xml`, `Sitemap: ${site}news-sitemap.xml`);
  return `${lines.join('\n')}\n`;
}

/** A page of the site for its maps. */
export type Place = { page: string; changed?: string | undefined };

/** The most addresses of one map (https://www.sitemaps.org/protocol.html). */
const MAX_PLACES = 50_000;
const XML = '<?xml version="1.0" encoding="UTF-8"?>';
const SITEMAP = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/** The maps of a site by file name: one, or where it is too large an index and its parts. */
export function sitemaps(places: readonly Place[], site: string): Map<string, string> {
  const parts = Array.from({ length: Math.ceil(places.length / MAX_PLACES) }, (_, index) =>
    places.slice(index * MAX_PLACES, (index + 1) * MAX_PLACES),
  );
  const files = new Map<string, string>();
  if (parts.length <= 1) return files.set('sitemap.xml', sitemap(places, site));
  for (const [index, part] of parts.entries()) files.set(`sitemap-${index + 1}.xml`, sitemap(part, site));
  const entries = [...files.keys()].map((file) => `<sitemap>${location(file, site)}</sitemap>`);
  return files.set(
    'sitemap.xml',
    `${XML}\n<sitemapindex ${SITEMAP}>\n${entries.join('\n')}\n</sitemapindex>\n`,
  );
}

function sitemap(places: readonly Place[], site: string): string {
  const entries = places.map(
    ({ page, changed }) =>
      `<url>${location(page, site)}${changed === undefined ? '' : `<lastmod>${escapeHtml(changed)}</lastmod>`}</url>`,
  );
  return `${XML}\n<urlset ${SITEMAP}>\n${entries.join('\n')}\n</urlset>\n`;
}

function location(page: string, site: string): string {
  return `<loc>${escapeHtml(site + page)}</loc>`;
}

export type NewsItem = { page: string; headline: string; language: string; published: string };

const NEWS = 'xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"';
/** The most a news sitemap may name, and for how long after the newest of them, in milliseconds. */
const MAX_NEWS = 1000;
const NEWS_MS = 48 * 3600 * 1000;

/**
 * What is news (https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap): of the last two days before
 * the newest of the items, which stand in that order, so that the same articles give the same file whenever it is printed.
 */
export function newsSitemap(items: readonly NewsItem[], { name }: Nameplate, site: string): string {
  const oldestMs = (instantOf(items[0]?.published) ?? Infinity) - NEWS_MS;
  const fresh = items.filter(({ published }) => (instantOf(published) ?? 0) >= oldestMs).slice(0, MAX_NEWS);
  const entries = fresh.map(({ page, headline, language, published }) =>
    [
      `<url>${location(page, site)}<news:news>`,
      `<news:publication><news:name>${escapeHtml(name)}</news:name>`,
      `<news:language>${escapeHtml(newsLanguage(language))}</news:language></news:publication>`,
      `<news:publication_date>${newsDate(published)}</news:publication_date>`,
      `<news:title>${escapeHtml(headline)}</news:title></news:news></url>`,
    ].join(''),
  );
  return `${XML}\n<urlset ${SITEMAP} ${NEWS}>\n${entries.join('\n')}\n</urlset>\n`;
}

/** A day as it is, and a moment with a zone, which it must have (https://www.w3.org/TR/NOTE-datetime). */
function newsDate(published: string): string {
  const instant = published.includes('T') ? instantOf(published) : undefined;
  return instant === undefined ? dayOf(published) : new Date(instant).toISOString();
}

/** Two or three letters, but for Chinese, which is told by its script's country. */
function newsLanguage(language: string): string {
  const [primary = 'en', ...rest] = language.toLowerCase().split('-');
  if (primary !== 'zh') return primary;
  return rest.some((part) => ['hant', 'tw', 'hk'].includes(part)) ? 'zh-tw' : 'zh-cn';
}
