import type { Person } from '#edition/article.ts';
import type { Image } from '#edition/image.ts';
import { dateOf } from '#import/read/date/date.ts';
import { authorsOf } from './author.ts';
import { identityOf, linkOf, printedLink } from './link.ts';
import { enclosuresOf, pictureOf } from './media.ts';
import { type Export, displayed, exportOf, isExport, shownHtml, thumbnailOf } from './wordPress.ts';
import { type Value, plainValue, valueOf } from './value.ts';
import { type XmlElement, childrenNamed, parseXml } from './xml.ts';

/** One story of a feed. Addresses are absolute where the feed gave any base. */
export type FeedItem = {
  /** What tells it apart for good: its guid, id or address. */
  id: string | undefined;
  title: string | undefined;
  link: string | undefined;
  /** The address as the feed printed it, where a proxy stands before the story's own. */
  printedLink: string | undefined;
  summary: Value | undefined;
  content: Value | undefined;
  base: string | undefined;
  authors: Person[];
  published: string | undefined;
  updated: string | undefined;
  tags: string[];
  language: string | undefined;
  image: Image | undefined;
  /** Sound, film and documents that came with it. */
  enclosures: string[];
  /** The newspaper it was taken over from. */
  source: string | undefined;
};

export type Feed = {
  title: string | undefined;
  link: string | undefined;
  description: string | undefined;
  language: string | undefined;
  items: FeedItem[];
  /** The titles of posts in an export that were not published. */
  unpublished?: (string | undefined)[];
};

const ITEMS = new Set(['item', 'atom:entry', 'entry']);
const CHANNELS = new Set(['channel', 'atom:feed', 'feed']);

/**
 * A feed from its XML: RSS 0.9x to 2.0, RDF, Atom 0.3 and 1.0, CDF. Absent where there is no channel and no item.
 *
 * - `address` is where the feed came from, for its relative links; `xml:base` goes before it.
 */
export function parseFeed(xml: string, address?: string): Feed | undefined {
  const elements = [...below(parseXml(xml, address))];
  const channel = elements.find(({ name }) => CHANNELS.has(name));
  const all = elements.filter((element) => ITEMS.has(element.name));
  const stories = all.filter(isStory);
  const items = stories.filter(isPublished);
  if (!channel && items.length === 0) return undefined;
  const base = channel && linkOf(channel);
  const beside = exportOf(channel, all);
  return {
    title: plainValue(childrenNamed(channel ?? EMPTY, 'title', 'atom:title', 'dc:title')[0]),
    link: base,
    description: plainValue(
      childrenNamed(
        channel ?? EMPTY,
        'description',
        'atom:subtitle',
        'atom:tagline',
        'subtitle',
        'abstract',
        'dc:description',
        'itunes:summary',
      )[0],
    ),
    language: languageOf(channel),
    items: items.map((item) => readItem(item, channel, base, beside)),
    unpublished: stories.filter((item) => !isPublished(item)).map(titleOf),
  };
}

const EMPTY: XmlElement = {
  name: '',
  attributes: {},
  children: [],
  text: '',
  inner: '',
  base: undefined,
  language: undefined,
};

// What an export of WordPress holds beside its posts and pages
const NO_STORY = /^(?:attachment|revision|nav_menu_item|custom_css|customize_changeset|oembed_cache|wp_\w+)$/;

/** An export of WordPress holds pictures and menus as items too. */
function isStory(item: XmlElement): boolean {
  return !NO_STORY.test(said(item, 'wp:post_type') ?? '');
}

function isPublished(item: XmlElement): boolean {
  return (said(item, 'wp:status') ?? 'publish') === 'publish';
}

function said(item: XmlElement, name: string): string | undefined {
  return childrenNamed(item, name)[0]?.text.trim();
}

function titleOf(item: XmlElement): string | undefined {
  return plainValue(childrenNamed(item, 'title', 'atom:title', 'dc:title', 'media:title', 'itunes:title')[0]);
}

function* below(element: XmlElement): Generator<XmlElement> {
  for (const child of element.children) {
    yield child;
    // What stands inside an item is the item's: a source with a title of its own, markup with an "item"
    if (!ITEMS.has(child.name)) yield* below(child);
  }
}

function readItem(
  item: XmlElement,
  channel: XmlElement | undefined,
  home: string | undefined,
  known: Export,
): FeedItem {
  const link = linkOf(item, home);
  const base = item.base ?? link ?? home;
  const summary = contentOf(item, SUMMARIES);
  const content = contentOf(item, CONTENTS) ?? contentOf(item, namesLikeText(item));
  // What a film's picture says is the text of an item that has no other
  const beside = content === undefined && summary === undefined ? mediaWords(item) : undefined;
  const image = thumbnailOf(item, known) ?? pictureOf(item, base);
  return {
    id: identityOf(item) ?? link,
    title: titleOf(item),
    link,
    printedLink: printedLink(item, home),
    summary: summary ?? beside,
    content,
    base,
    authors: authorsOf(item, channel).map((author) => displayed(author, known)),
    published: dateIn(item, [
      'pubdate',
      'atom:published',
      'atom:issued',
      'published',
      'issued',
      'dc:date',
      'dcterms:issued',
      'dcterms:created',
      'atom:created',
      'lastmod',
    ]),
    updated: dateIn(item, [
      'atom:updated',
      'atom:modified',
      'updated',
      'modified',
      'dcterms:modified',
      'lastbuilddate',
    ]),
    tags: tagsOf(item),
    language: languageOf(item) ?? languageOf(channel),
    image: image && (beside === undefined ? image : { ...image, caption: undefined }),
    enclosures: enclosuresOf(item, base),
    source: plainValue(sourceTitle(item)),
  };
}

const SUMMARIES = [
  'description',
  'atom:summary',
  'summary',
  'abstract',
  'dc:description',
  'itunes:summary',
  'media:description',
  'excerpt:encoded',
];
const CONTENTS = [
  'content:encoded',
  'turbo:content',
  'yandex:full-text',
  'atom:content',
  'content',
  'xhtml:body',
  'body',
  'fullitem',
  'xhtml:div',
];

// "full:text", "story", "news:articleBody": what a feed calls a text in a namespace of its own
const LIKE_TEXT =
  /^(?!media:|excerpt:|itunes:)(?:[\w-]+:)?(?:full-?text|text|content|body|story|article-?(?:body|text)|main-?text|full-?description|content-?html|html|encoded)$/;

/** No feed gives a text more often; each is looked for. */
const MOST_NAMES = 8;

function namesLikeText(item: XmlElement): string[] {
  const names = new Set(item.children.flatMap(({ name }) => (LIKE_TEXT.test(name) ? [name] : [])));
  return [...names].slice(0, MOST_NAMES);
}

function mediaWords(item: XmlElement): Value | undefined {
  const [group] = childrenNamed(item, 'media:group');
  return group && contentOf(group, ['media:description']);
}

function contentOf(item: XmlElement, names: readonly string[]): Value | undefined {
  for (const element of names.flatMap((name) => childrenNamed(item, name))) {
    const value = isExport(item) ? { html: shownHtml(element.text) } : valueOf(element);
    if (('html' in value ? value.html : value.text).trim() !== '') return value;
  }
  return undefined;
}

function dateIn(item: XmlElement, names: string[]): string | undefined {
  return names
    .flatMap((name) => childrenNamed(item, name))
    .map(({ text }) => dateOf(text.trim()))
    .find((date) => date !== undefined);
}

function languageOf(element: XmlElement | undefined): string | undefined {
  if (!element) return undefined;
  const child = childrenNamed(element, 'language', 'dc:language')[0]?.text.trim();
  return child || element.language;
}

function tagsOf(item: XmlElement): string[] {
  const elements = item.children.filter(({ name }) => /^(?:category|atom:category|dc:subject)$/.test(name));
  const keywords = childrenNamed(item, 'itunes:keywords').flatMap(({ text }) => text.split(','));
  return [
    ...keywords,
    ...elements.map(({ text, attributes }) => attributes['label'] ?? attributes['term'] ?? text),
  ]
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '');
}

function sourceTitle(item: XmlElement): XmlElement | undefined {
  const source = childrenNamed(item, 'source', 'atom:source')[0];
  return (
    source &&
    (childrenNamed(source, 'title', 'atom:title')[0] ?? (source.children.length === 0 ? source : undefined))
  );
}
