import * as v from 'valibot';
import { idSchema } from '#edition/article.ts';
import { headlinePageSchema, type HeadlinePage, type Listing } from '#edition/page/headline.ts';
import { manifestSchema, type Manifest } from '#edition/manifest.ts';
import {
  articlePath,
  headlinesPath,
  manifestPath,
  receiptPath,
  storiesPath,
  storyPath,
  topicPath,
  topicsPath,
  voicePath,
  voicesPath,
} from '#edition/paths.ts';
import { printedArticleSchema, type PrintedArticle } from '#edition/page/printed.ts';
import { receiptSchema, type Receipt } from '#edition/receipt.ts';
import { storiesPageSchema, storySchema, type StoriesPage, type Story } from '#edition/page/story.ts';
import { voiceSchema, voicesPageSchema, type Voice, type VoicesPage } from '#edition/page/voice.ts';
import { topicSchema, topicsPageSchema, type Topic, type TopicsPage } from '#edition/page/topic.ts';
import { fetchEdition } from './fetchEdition.ts';
import { EditionTrouble } from './trouble.ts';

/*
 * The files of an edition, fetched and held against their schemas. Loaded when the first of them is asked for: a page
 * opened from its own file has what it shows, and 4 KB less to wait for.
 */

type Visit = { edition?: string | undefined; signal: AbortSignal };

export function readManifest(visit: Visit): Promise<Manifest> {
  return fetchEdition(manifestSchema, { path: manifestPath, ...visit });
}

export async function readArticle(id: string, visit: Visit): Promise<PrintedArticle> {
  const path = articlePath(id);
  if (!v.is(idSchema, id)) throw new EditionTrouble('missing', path);
  return fetchEdition(printedArticleSchema, { path, ...visit });
}

export function readReceipt(id: string, visit: Visit): Promise<Receipt> {
  return fetchEdition(receiptSchema, { path: receiptPath(id), ...visit });
}

export function readHeadlines(listing: Listing, page: number, visit: Visit): Promise<HeadlinePage> {
  return fetchEdition(headlinePageSchema, { path: headlinesPath(listing, page), ...visit });
}

export function readVoices(page: number, visit: Visit): Promise<VoicesPage> {
  return fetchEdition(voicesPageSchema, { path: voicesPath(page), ...visit });
}

export function readVoice(slug: string, page: number, visit: Visit): Promise<Voice> {
  return fetchEdition(voiceSchema, { path: voicePath(slug, page), ...visit });
}

export function readStories(page: number, visit: Visit): Promise<StoriesPage> {
  return fetchEdition(storiesPageSchema, { path: storiesPath(page), ...visit });
}

export async function readStory(id: string, visit: Visit): Promise<Story> {
  const path = storyPath(id);
  if (!v.is(idSchema, id)) throw new EditionTrouble('missing', path);
  return fetchEdition(storySchema, { path, ...visit });
}

export function readTopics(page: number, visit: Visit): Promise<TopicsPage> {
  return fetchEdition(topicsPageSchema, { path: topicsPath(page), ...visit });
}

export function readTopic(slug: string, page: number, visit: Visit): Promise<Topic> {
  return fetchEdition(topicSchema, { path: topicPath(slug, page), ...visit });
}
