import { type Element, elements, withChildren } from '#import/read/html/tree.ts';
import { visiblePieces } from '#import/read/html/visible.ts';

// What the scripts of other sites look for: "twitter-tweet", "instagram-media", "wp-embedded-content"
const EMBED =
  /(?:^|\s)(?:twitter-(?:tweet|video)|instagram-media|tiktok-embed|fb-(?:post|video)|wp-embedded-content|bluesky-embed|reddit-(?:card|embed-bq)|mastodon-embed|imgur-embed-pub|text-post-media)(?:\s|$)/;

/** The same tree with quotations of other sites, which their scripts would draw, made embeds with address and words. */
export function withEmbeds(element: Element): Element {
  return withChildren(element, asEmbed);
}

function asEmbed(element: Element): Element {
  if (!EMBED.test(element.attributes['class'] ?? '')) return withEmbeds(element);
  const address =
    element.attributes['cite'] ??
    element.attributes['data-instgrm-permalink'] ??
    element.attributes['data-href'] ??
    lastLink(element);
  if (address === undefined) return withEmbeds(element);
  return { tag: 'embed', attributes: { src: address }, children: [visiblePieces(element).join(' ')] };
}

function lastLink(element: Element): string | undefined {
  return elements(element).findLast(({ tag, attributes }) => tag === 'a' && attributes['href'])?.attributes[
    'href'
  ];
}
