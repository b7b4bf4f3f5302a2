import { decode } from '#import/read/encoding.ts';
import { readFeed } from '#import/read/feed/drafts.ts';
import { parseFeed } from '#import/read/feed/feed.ts';
import { readJson } from '#import/read/json/json.ts';
import type { Observed } from './feedChecks.ts';

/** What import saw in a feed: its own fields, and its items as drafts. */
export function observeFeed(bytes: Uint8Array, address?: string): Observed {
  const decoded = decode(bytes);
  const text = 'text' in decoded ? decoded.text : '';
  const isJson = text.trimStart().startsWith('{');
  const { drafts } = isJson
    ? readJson(text, { source: 'feed' })
    : readFeed(text, { source: address ?? 'feed' });
  const feed = isJson ? jsonFeed(text) : parseFeed(text, address);
  return {
    title: feed?.title,
    link: feed?.link,
    description: feed?.description,
    language: feed?.language,
    items: drafts.map((draft, index) => ({
      title: draft.headline,
      link: draft.source?.url,
      printedLink: feed?.items?.[index]?.printedLink,
      id: draft.origin.place,
      published: draft.published,
      updated: draft.updated,
      authors: (draft.byline ?? []).map(({ name }) => name),
      body: draft.body,
      standfirst: draft.standfirst,
      tags: draft.tags ?? [],
      language: draft.language,
    })),
  };
}

type FeedFields = Omit<Observed, 'items'> & { items?: undefined };

function jsonFeed(text: string): FeedFields {
  const value: unknown = JSON.parse(text);
  const field = (name: string): string | undefined => {
    const found: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
    return typeof found === 'string' ? found : undefined;
  };
  return {
    title: field('title'),
    link: field('home_page_url'),
    description: field('description'),
    language: field('language'),
  };
}
