import type { Block } from '#edition/block.ts';
import { blockText } from '#edition/blockText.ts';
import { type Draft, type Drop, type Origin, type Reading, aDraft, trouble } from '#import/draft.ts';
import { pieceBody } from '#import/read/page/body/body.ts';
import { postedLine } from '#import/edit/dropPostedLine.ts';
import { beginsStory } from '#import/edit/line/beginsStory.ts';
import { folded } from '#import/read/isAlike.ts';
import { withPlaces } from '#import/read/places.ts';
import { textContent } from '#import/read/text/content.ts';
import { type Feed, type FeedItem, parseFeed } from './feed.ts';
import type { Value } from './value.ts';

type Content = { body: Block[]; visible: string[]; drops?: Drop[] };

/** Reads a feed: an article for each item, told apart by its guid or address, so that a later import updates it. */
export function readFeed(xml: string, origin: Origin): Reading {
  const address = /^https?:/.test(origin.source) ? origin.source : undefined;
  const feed = parseFeed(xml, address);
  if (!feed) return trouble('XML without a channel or an item', 'check that it is a feed');
  const skipped = unpublishedIn(feed);
  if (feed.items.length === 0 && skipped === undefined)
    return trouble('a feed without items', 'nothing to do, or check its address');
  const stories = feed.items.map((item) => ({
    draft: itemDraft(item, feed, origin),
    names: [item.id, item.link],
  }));
  return { drafts: withPlaces(stories), troubles: [], ...(skipped !== undefined && { skipped }) };
}

const MAX_NAMED = 5;

/** What an export holds beside its stories, "a draft that was not published: “Not finished”". */
function unpublishedIn({ unpublished = [] }: Feed): string | undefined {
  if (unpublished.length === 0) return undefined;
  const what =
    unpublished.length === 1
      ? 'a draft that was not published'
      : `${unpublished.length} drafts that were not published`;
  const titles = unpublished.slice(0, MAX_NAMED).map((title) => `“${(title ?? 'untitled').slice(0, 60)}”`);
  return `${what}: ${titles.join(', ')}${unpublished.length > MAX_NAMED ? ' …' : ''}`;
}

function itemDraft(item: FeedItem, feed: Feed, origin: Origin): Draft {
  const { content, summary, pictures } = toldApart(
    contentOf(item.content, item.base),
    contentOf(item.summary, item.base),
  );
  const full = content.body.length > 0 ? content : summary;
  const standfirst = content.body.length > 0 ? standfirstFrom(summary, content, item.title) : undefined;
  const beside = full === content ? summary : NOTHING;
  const again = Number(isHeadline(full.body[0], item.title));
  const enclosures = item.enclosures.map((url): Block => ({ type: 'embed', url }));
  return {
    ...aDraft('feed', origin),
    headline: item.title,
    standfirst,
    body: [...pictures, ...full.body.slice(again), ...enclosures],
    byline: item.authors,
    published: item.published ?? item.updated,
    updated: item.published === undefined ? undefined : item.updated,
    source: { name: item.source ?? feed.title, url: item.link },
    tags: item.tags,
    language: item.language,
    image: item.image ?? undefined,
    visible: [...(item.title === undefined ? [] : [item.title]), ...beside.visible, ...full.visible],
    drops: [
      ...(full.drops ?? []),
      ...full.body.slice(0, again).map(headlineAgain),
      ...summaryDrops(beside.visible, item.title, standfirst !== undefined),
    ],
  };
}

/** What a feed calls the content of an item and its summary, told apart by their length where it has them the other way round. */
function toldApart(
  content: Content,
  summary: Content,
): { content: Content; summary: Content; pictures: Block[] } {
  const [length, summaryLength] = [lengthOf(content), lengthOf(summary)];
  if (content.body.length === 0 || summaryLength <= MAX_STANDFIRST || summaryLength < LEAST_SWAPPED * length)
    return { content, summary, pictures: [] };
  return {
    content: summary,
    summary: content,
    pictures: content.body.filter(({ type }) => type === 'image'),
  };
}

function lengthOf({ body }: Content): number {
  return body.reduce((sum, block) => sum + blockText(block).length, 0);
}

function headlineAgain(block: Block): Drop {
  return { text: blockText(block), rule: 'the headline again', to: 'headline' };
}

/** What a summary holds that is no standfirst. */
function summaryDrops(pieces: readonly string[], title: string | undefined, isStandfirst: boolean): Drop[] {
  return pieces
    .filter((text) => !isStandfirst || postedLine(text, title) !== undefined)
    .map((text) => ({ text, rule: SUMMARY }));
}

function isHeadline(block: Block | undefined, title: string | undefined): boolean {
  return block?.type === 'heading' && title !== undefined && folded(block.text) === folded(title);
}

function contentOf(value: Value | undefined, base: string | undefined): Content {
  if (value === undefined) return NOTHING;
  return 'html' in value ? pieceBody(value.html, base) : textContent(value.text);
}

const NOTHING: Content = { body: [], visible: [] };
const SUMMARY = 'a summary of the text';
const MAX_STANDFIRST = 400;
/** A summary so many times as long as the content is the text. */
const LEAST_SWAPPED = 3;

/** A short summary that says something else than the beginning of the text. */
function standfirstFrom(summary: Content, content: Content, title: string | undefined): string | undefined {
  const text = summary.body
    .map((block) => withoutPosted(blockText(block), title))
    .join(' ')
    .trim();
  if (text === '' || text.length > MAX_STANDFIRST) return undefined;
  return beginsStory(text, content.body) ? undefined : text;
}

function withoutPosted(text: string, title: string | undefined): string {
  return text.slice(0, text.length - (postedLine(text, title)?.length ?? 0));
}
