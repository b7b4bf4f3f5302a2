import { queryOptions, type QueryClient } from '@tanstack/react-query';
import type { Listing } from '#edition/page/headline.ts';
import { listingKey } from '#edition/paths.ts';

/** What no component watches all the time, and is good as long as the page. */
const FOR_THE_VISIT = Infinity;

const reading = () => import('./readEdition.ts');

export function manifestQuery() {
  return queryOptions({
    queryKey: ['manifest'],
    queryFn: async ({ signal }) => (await reading()).readManifest({ signal }),
    gcTime: FOR_THE_VISIT,
  });
}

export function articleQuery(id: string) {
  return queryOptions({
    queryKey: ['article', id],
    queryFn: async ({ client, signal }) =>
      (await reading()).readArticle(id, { edition: await editionOf(client), signal }),
  });
}

/** What became of the text of an article's source. */
export function receiptQuery(id: string) {
  return queryOptions({
    queryKey: ['receipt', id],
    queryFn: async ({ client, signal }) =>
      (await reading()).readReceipt(id, { edition: await editionOf(client), signal }),
  });
}

/** `page` counts from 1. */
export function headlinesQuery(listing: Listing, page: number) {
  return queryOptions({
    queryKey: ['headlines', listingKey(listing), page],
    queryFn: async ({ client, signal }) => {
      await completeManifest(client);
      return (await reading()).readHeadlines(listing, page, { edition: await editionOf(client), signal });
    },
  });
}

/** Lists show the edition's date and count, which other pages do not bring along. Without a connection they do without. */
async function completeManifest(client: QueryClient): Promise<void> {
  const { articles } = await client.ensureQueryData(manifestQuery());
  if (articles === undefined) await client.prefetchQuery({ ...manifestQuery(), staleTime: 0 });
}

/** One page of the index of voices, the most quoted first. `page` counts from 1. */
export function voicesQuery(page: number) {
  return queryOptions({
    queryKey: ['voices', page],
    queryFn: async ({ client, signal }) =>
      (await reading()).readVoices(page, { edition: await editionOf(client), signal }),
    gcTime: FOR_THE_VISIT,
  });
}

/** One page of what a voice said, newest first. `page` counts from 1. */
export function voiceQuery(slug: string, page: number) {
  return queryOptions({
    queryKey: ['voice', slug, page],
    queryFn: async ({ client, signal }) =>
      (await reading()).readVoice(slug, page, { edition: await editionOf(client), signal }),
  });
}

/** One page of all stories, those that moved last first. `page` counts from 1. */
export function storiesQuery(page: number) {
  return queryOptions({
    queryKey: ['stories', page],
    queryFn: async ({ client, signal }) =>
      (await reading()).readStories(page, { edition: await editionOf(client), signal }),
  });
}

export function storyQuery(id: string) {
  return queryOptions({
    queryKey: ['story', id],
    queryFn: async ({ client, signal }) =>
      (await reading()).readStory(id, { edition: await editionOf(client), signal }),
  });
}

/** One page of the index of topics, those with the most stories first. `page` counts from 1. */
export function topicsQuery(page: number) {
  return queryOptions({
    queryKey: ['topics', page],
    queryFn: async ({ client, signal }) =>
      (await reading()).readTopics(page, { edition: await editionOf(client), signal }),
    gcTime: FOR_THE_VISIT,
  });
}

/** One page of a topic's stories, newest first. `page` counts from 1. */
export function topicQuery(slug: string, page: number) {
  return queryOptions({
    queryKey: ['topic', slug, page],
    queryFn: async ({ client, signal }) =>
      (await reading()).readTopic(slug, page, { edition: await editionOf(client), signal }),
  });
}

export async function editionOf(client: QueryClient): Promise<string | undefined> {
  return (await client.ensureQueryData(manifestQuery())).edition;
}
