import { safeHref } from '#edition/text/href.ts';
import { toScriptJson } from '#edition/page/pageData.ts';
import type { PrintedArticle } from '#edition/page/printed.ts';
import type { Nameplate } from '#press/compile/list/manifest.ts';
import { shareImage } from './shareImage.ts';

/** A node of schema.org's vocabulary, as JSON-LD writes it. */
export type LinkedData = Readonly<Record<string, unknown>>;

/** The element that says to machines what a page is. `<` is escaped in it, so nothing in it can close it. */
export function linkedDataElement(data: LinkedData): string {
  const json = toScriptJson({ '@context': 'https://schema.org', ...data });
  return `<script type="application/ld+json">${json}</script>`;
}

/**
 * An article as schema.org's NewsArticle; what is unknown is left out, never invented.
 *
 * - `page` is the article's whole address, where the newspaper's own is known: pictures are then named by theirs as well.
 */
export function newsArticle(
  article: PrintedArticle,
  { name, site }: Pick<Nameplate, 'name' | 'site'>,
  page: string | undefined,
): LinkedData {
  const { headline, standfirst, image, published, updated, byline = [], section, tags, language } = article;
  const picture = image && site && shareImage(image, site);
  return defined({
    '@type': 'NewsArticle',
    headline,
    description: standfirst,
    image: picture ? picture.src : undefined,
    datePublished: published,
    dateModified: updated ?? published,
    author: byline.length > 0 ? byline.map(personOf) : undefined,
    publisher: organisation(name, site),
    articleSection: section,
    keywords: tags,
    inLanguage: language,
    isAccessibleForFree: true,
    url: page,
    mainEntityOfPage: page,
  });
}

/** The newspaper as a whole, as schema.org's WebSite. */
export function webSite({ name, tagline, language, site }: Nameplate): LinkedData {
  return defined({
    '@type': 'WebSite',
    name,
    description: tagline,
    inLanguage: language,
    url: site,
    publisher: organisation(name, site),
  });
}

function organisation(name: string, site: string | undefined): LinkedData {
  return defined({ '@type': 'NewsMediaOrganization', name, url: site });
}

function personOf({ name, url }: { name: string; url?: string | undefined }): LinkedData {
  return defined({ '@type': 'Person', name, url: url === undefined ? undefined : safeHref(url) });
}

function defined(record: Record<string, unknown>): LinkedData {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}
