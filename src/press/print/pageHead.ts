import type { HeadlinePage } from '#edition/headline.ts';
import type { PrintedImage } from '#edition/image.ts';
import { articleLeadSizes, frontLeadSizes, imageSrcset } from '#edition/imageSizes.ts';
import type { PrintedArticle } from '#edition/printed.ts';
import { blockText } from '#edition/blockText.ts';
import { escapeHtml } from './html.ts';
import type { Alternate } from './out/alternates.ts';
import { webManifestPath } from './out/siteFiles.ts';
import { openSearchPath } from './openSearch.ts';

/** What the head of a page says of it. */
export type Head = {
  title: string;
  siteName: string;
  description?: string | undefined;
  type: 'website' | 'article';
  published?: string | undefined;
  picture?: { image: PrintedImage; sizes: string } | undefined;
  /** The same in other forms. */
  alternates?: readonly Alternate[];
  /** What the page's screen needs, below the site's root. */
  files?: { scripts: readonly string[]; styles: readonly string[] };
};

// What search engines and link previews show of a description, in characters.
const MAX_DESCRIPTION = 160;

export function articleHead(article: PrintedArticle, siteName: string): Head {
  const { headline, standfirst, body, published, image } = article;
  const opening = body.find((block) => block.type === 'paragraph');
  return {
    title: `${headline} · ${siteName}`,
    siteName,
    description: shorten(standfirst ?? (opening ? blockText(opening) : '')),
    type: 'article',
    published,
    picture: image && { image, sizes: articleLeadSizes(image) },
  };
}

export function listHead(
  { listing, name, rows, lead }: HeadlinePage,
  siteName: string,
  tagline?: string,
): Head {
  const isFront = listing.kind === 'front';
  const image = isFront ? rows.find(({ id }) => id === lead)?.image : undefined;
  return {
    title: isFront ? name : `${name} · ${siteName}`,
    siteName,
    description: isFront ? tagline : undefined,
    type: 'website',
    picture: image && { image, sizes: frontLeadSizes },
  };
}

/** The head's elements; `root` leads from the page to the site's root. */
export function headHtml(
  { title, siteName, description, type, published, picture, files, alternates = [] }: Head,
  root: string,
): string {
  return [
    `<title>${escapeHtml(title)}</title>`,
    description && meta('name', 'description', description),
    `<link rel="manifest" href="${root}${webManifestPath}">`,
    ...alternates.map((one) => alternate(one, root)),
    `<link rel="search" type="application/opensearchdescription+xml" title="${escapeHtml(siteName)}" href="${root}${openSearchPath}">`,
    meta('property', 'og:type', type),
    meta('property', 'og:site_name', siteName),
    meta('property', 'og:title', title),
    description && meta('property', 'og:description', description),
    published && meta('property', 'article:published_time', published),
    picture && preload(picture, root),
    ...(files?.styles ?? []).map((file) => `<link rel="stylesheet" crossorigin href="${root}${file}">`),
    ...(files?.scripts ?? []).map((file) => `<link rel="modulepreload" crossorigin href="${root}${file}">`),
  ]
    .filter(Boolean)
    .join('\n    ');
}

function alternate({ type, title, file }: Alternate, root: string): string {
  return `<link rel="alternate" type="${type}" title="${escapeHtml(title)}" href="${escapeHtml(root + encodeURI(file))}">`;
}

function meta(kind: 'name' | 'property', name: string, content: string): string {
  return `<meta ${kind}="${name}" content="${escapeHtml(content)}">`;
}

function preload({ image, sizes }: NonNullable<Head['picture']>, root: string): string {
  const srcset = escapeHtml(imageSrcset(image, 'webp', root));
  return `<link rel="preload" as="image" type="image/webp" imagesrcset="${srcset}" imagesizes="${escapeHtml(sizes)}" fetchpriority="high">`;
}

/** The text up to a word's end within the limit, with an ellipsis where something is left out. */
function shorten(text: string): string {
  const plain = text
    .slice(0, 4 * MAX_DESCRIPTION)
    .replace(/\s+/g, ' ')
    .trim();
  if (plain.length <= MAX_DESCRIPTION) return plain;
  const cut = plain.lastIndexOf(' ', MAX_DESCRIPTION - 1);
  return `${plain.slice(0, cut > 0 ? cut : MAX_DESCRIPTION - 1)}…`;
}
