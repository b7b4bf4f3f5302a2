import { type Element, elements, withChildren } from '#import/read/html/tree.ts';
import { visiblePieces } from '#import/read/html/visible.ts';

// What the scripts of other sites look for: "twitter-tweet", "instagram-media", "wp-embedded-content"
const EMBED =
  /(?:^|\s)(?:twitter-(?:tweet|video)|instagram-media|tiktok-embed|fb-(?:post|video)|wp-embedded-content|bluesky-embed|reddit-(?:card|embed-bq)|mastodon-embed|imgur-embed-pub|text-post-media)(?:\s|$)/;

// Elements that stand for what is to be seen on another site (https://amp.dev/documentation/components): the attribute that
// says which, and what stands before it in an address
const PLAYERS: ReadonlyMap<string, readonly [attribute: string, before: string]> = new Map([
  ['amp-twitter', ['data-tweetid', 'https://twitter.com/i/status/']],
  ['amp-youtube', ['data-videoid', 'https://www.youtube.com/watch?v=']],
  ['lite-youtube', ['videoid', 'https://www.youtube.com/watch?v=']],
  ['amp-vimeo', ['data-videoid', 'https://vimeo.com/']],
  ['lite-vimeo', ['videoid', 'https://vimeo.com/']],
  ['amp-dailymotion', ['data-videoid', 'https://www.dailymotion.com/video/']],
  ['amp-instagram', ['data-shortcode', 'https://www.instagram.com/p/']],
  [
    'amp-soundcloud',
    ['data-trackid', 'https://w.soundcloud.com/player/?url=https://api.soundcloud.com/tracks/'],
  ],
  ['amp-imgur', ['data-imgur-id', 'https://imgur.com/']],
  ['amp-gist', ['data-gistid', 'https://gist.github.com/']],
  ['amp-facebook', ['data-href', '']],
  ['amp-reddit', ['data-src', '']],
  ['amp-tiktok', ['data-src', '']],
  ['amp-pinterest', ['data-url', '']],
  ['amp-embedly-card', ['data-url', '']],
  ['amp-video', ['src', '']],
  ['amp-video-iframe', ['src', '']],
  ['amp-audio', ['src', '']],
]);

/** The same tree with quotations of other sites, which their scripts would draw, made embeds with address and words. */
export function withEmbeds(element: Element): Element {
  return withChildren(element, asEmbed);
}

function asEmbed(element: Element): Element {
  if (element.tag === 'amp-anim') return { ...element, tag: 'amp-img' };
  const player = PLAYERS.get(element.tag);
  const which = player && (element.attributes[player[0]] ?? sourceIn(element));
  if (which !== undefined)
    return { tag: 'embed', attributes: { src: `${player?.[1]}${which}` }, children: wordsIn(element) };
  if (!EMBED.test(element.attributes['class'] ?? '')) return withEmbeds(element);
  const address =
    element.attributes['cite'] ??
    element.attributes['data-instgrm-permalink'] ??
    element.attributes['data-href'] ??
    lastLink(element);
  if (address === undefined) return withEmbeds(element);
  return { tag: 'embed', attributes: { src: address }, children: wordsIn(element) };
}

/** What stands in it until it is drawn, but not what is for browsers that cannot draw it. */
function wordsIn({ children, ...element }: Element): string[] {
  const shown = children.filter((child) => typeof child === 'string' || !('fallback' in child.attributes));
  return [visiblePieces({ ...element, children: shown }).join(' ')];
}

function sourceIn({ children }: Element): string | undefined {
  const source = children.find((child) => typeof child !== 'string' && child.tag === 'source');
  return typeof source === 'object' ? source.attributes['src'] : undefined;
}

function lastLink(element: Element): string | undefined {
  return elements(element).findLast(({ tag, attributes }) => tag === 'a' && attributes['href'])?.attributes[
    'href'
  ];
}
