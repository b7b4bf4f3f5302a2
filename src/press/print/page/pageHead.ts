import { blockText } from '#edition/blockText.ts';
import type { HeadlinePage } from '#edition/page/headline.ts';
import type { PrintedImage } from '#edition/image.ts';
import { articleLeadSizes, frontLeadSizes, imageSrcset } from '#edition/page/imageSizes.ts';
import type { PrintedArticle } from '#edition/page/printed.ts';
import type { Story } from '#edition/page/story.ts';
import type { Topic } from '#edition/page/topic.ts';
import type { Voice } from '#edition/page/voice.ts';
import type { Nameplate } from '#press/compile/list/manifest.ts';
import { escapeHtml } from './html.ts';
import { linkedDataElement, newsArticle, webSite, type LinkedData } from './linkedData.ts';
import type { Alternate } from '#press/print/out/alternates.ts';
import { webManifestPath } from '#press/print/out/siteFiles.ts';
import { openSearchPath } from './openSearch.ts';
import { shareImage } from './shareImage.ts';

/** What the head of a page says of what it shows. */
export type Head = {
  /** As link previews show it; else the page's own title. */
  headline?: string;
  description: string;
  type: 'website' | 'article';
  /** Facts of an article, by their Open Graph names. */
  facts?: readonly (readonly [name: string, value: string])[];
  picture?: { image: PrintedImage; sizes: string } | undefined;
  /** The same in other forms. */
  alternates?: readonly Alternate[];
  linkedData?: (page: string | undefined) => LinkedData;
  /** Of no use to somebody who searches the web. */
  isHidden?: boolean;
};

/** Where a page stands. */
export type HeadPlace = {
  title: string;
  /** The way to the site's root, with a slash at its end. */
  root: string;
  /** The whole address of the page, where the newspaper's own is known; `undefined` where it is not. */
  address: string | undefined;
  nameplate: Nameplate;
  /** What the page's screen needs, below the site's root. */
  files: { scripts: readonly string[]; styles: readonly string[] };
};

/** Attributes of a link to code, which the page's first script has loaded once the page has been painted. */
export const LATER = 'media="not all" fetchpriority="low"';
// What search engines and link previews show of a description, in characters.
const MAX_DESCRIPTION = 160;

/** An article is described by its standfirst, else by its first paragraph. */
export function articleHead(article: PrintedArticle, nameplate: Nameplate): Head {
  const { headline, standfirst, body, published, updated, image, section, tags = [], byline = [] } = article;
  const opening = body.find((block) => block.type === 'paragraph');
  return {
    headline,
    description: standfirst ?? (opening ? blockText(opening) : headline),
    type: 'article',
    facts: [
      ...(published === undefined ? [] : [['article:published_time', published] as const]),
      ...(updated === undefined ? [] : [['article:modified_time', updated] as const]),
      ...byline.map(({ name }) => ['article:author', name] as const),
      ...(section === undefined ? [] : [['article:section', section] as const]),
      ...tags.map((tag) => ['article:tag', tag] as const),
    ],
    picture: image && { image, sizes: articleLeadSizes(image) },
    linkedData: (page) => newsArticle(article, nameplate, page),
  };
}

/** A list is described by what stands in it, the front by what the newspaper says of itself. */
export function listHead({ listing, rows, lead }: HeadlinePage, nameplate: Nameplate): Head {
  const contents = headlinesOf(rows);
  if (listing.kind !== 'front') return { ...plainHead(nameplate), description: contents };
  const image = rows.find(({ id }) => id === lead)?.image;
  return {
    ...plainHead(nameplate),
    description: nameplate.tagline ?? (contents || nameplate.name),
    picture: image && { image, sizes: frontLeadSizes },
    linkedData: () => webSite(nameplate),
  };
}

/** A voice is described by what one calls them and by their latest words. */
export function voiceHead({ roles, quotations }: Voice, nameplate: Nameplate): Head {
  const words = quotations[0]?.parts.map((part) => part.words).join(' … ');
  const description = [...roles.slice(0, 1), ...(words === undefined ? [] : [words])].join(' · ');
  return { ...plainHead(nameplate), description: description || nameplate.name };
}

/** A story is described by the headlines of its parts. */
export function storyHead({ headline, parts }: Story, nameplate: Nameplate): Head {
  return { ...plainHead(nameplate), headline, description: headlinesOf(parts) };
}

/** A topic is described by the headlines of its page. */
export function topicHead({ articles }: Topic, nameplate: Nameplate): Head {
  return { ...plainHead(nameplate), description: headlinesOf(articles) };
}

function headlinesOf(rows: readonly { headline: string }[]): string {
  return rows.map(({ headline }) => headline).join(' · ');
}

/** For a page of which there is no more to say than where it belongs. */
export function plainHead({ name, tagline }: Nameplate): Head {
  return { type: 'website', description: tagline ?? name };
}

/** The elements of a head, each on its line; every text in them is escaped. */
export function headHtml(head: Head, place: HeadPlace): string {
  const { title, root, nameplate, files } = place;
  return [
    head.picture && preload(head.picture, root),
    `<title>${escapeHtml(title)}</title>`,
    meta('name', 'description', shorten(head.description)),
    head.isHidden
      ? meta('name', 'robots', 'noindex')
      : place.address !== undefined && `<link rel="canonical" href="${escapeHtml(place.address)}">`,
    `<link rel="manifest" href="${root}${webManifestPath}">`,
    ...(head.alternates ?? []).map((one) => alternate(one, root)),
    `<link rel="search" type="application/opensearchdescription+xml" title="${escapeHtml(nameplate.name)}" href="${root}${openSearchPath}">`,
    ...(head.isHidden ? [] : previewTags(head, place)),
    ...files.styles.map((file) => `<link rel="stylesheet" crossorigin href="${root}${file}">`),
    ...files.scripts.map((file) => `<link rel="modulepreload" ${LATER} crossorigin href="${root}${file}">`),
    head.linkedData && linkedDataElement(head.linkedData(place.address)),
  ]
    .filter(Boolean)
    .join('\n    ');
}

/** What a link to the page looks like elsewhere (https://ogp.me; https://developer.x.com/en/docs/x-for-websites/cards). */
function previewTags(head: Head, { title, address, nameplate, root }: HeadPlace): string[] {
  const shared = head.picture && shareImage(head.picture.image, nameplate.site ?? root);
  const facts: (readonly [name: string, value: string | number | undefined])[] = [
    ['og:type', head.type],
    ['og:site_name', nameplate.name],
    ['og:title', head.headline ?? title],
    ['og:description', shorten(head.description)],
    ['og:url', address],
    ['og:image', shared?.src],
    ['og:image:width', shared?.width],
    ['og:image:height', shared?.height],
    ['og:image:alt', shared?.alt],
    ...(head.facts ?? []),
  ];
  const known = facts.filter(([, value]) => value !== undefined && value !== '');
  return [
    ...known.map(([name, value]) => meta('property', name, String(value))),
    meta('name', 'twitter:card', shared?.isLarge ? 'summary_large_image' : 'summary'),
  ];
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
