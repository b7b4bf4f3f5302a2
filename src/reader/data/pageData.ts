import type { QueryClient } from '@tanstack/react-query';
import { pageDataElementId, type PageData } from '#edition/page/pageData.ts';
import {
  articleQuery,
  headlinesQuery,
  manifestQuery,
  storiesQuery,
  storyQuery,
  topicQuery,
  topicsQuery,
  voiceQuery,
  voicesQuery,
} from './queries.ts';

/**
 * What the page's own file brought along, or nothing where it brought nothing whole: then it is fetched.
 *
 * The press printed it against the schemas into the very file that loads this code, so they are not asked again.
 */
export function readPageData(page: Document): PageData | undefined {
  const text = page.getElementById(pageDataElementId)?.textContent;
  if (!text) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isPageData(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isPageData(value: unknown): value is PageData {
  if (typeof value !== 'object' || value === null || !('manifest' in value)) return false;
  const { manifest } = value;
  return typeof manifest === 'object' && manifest !== null && 'schema' in manifest && manifest.schema === 1;
}

export function seedPageData(client: QueryClient, data: PageData): void {
  const { manifest, article, headlines, voices, voice, stories, story, topics, topic } = data;
  client.setQueryData(manifestQuery().queryKey, manifest);
  if (article) client.setQueryData(articleQuery(article.id).queryKey, article);
  if (headlines) client.setQueryData(headlinesQuery(headlines.listing, headlines.page).queryKey, headlines);
  if (voices) client.setQueryData(voicesQuery(voices.page).queryKey, voices);
  if (voice) client.setQueryData(voiceQuery(voice.slug, voice.page).queryKey, voice);
  if (stories) client.setQueryData(storiesQuery(stories.page).queryKey, stories);
  if (story) client.setQueryData(storyQuery(story.id).queryKey, story);
  if (topics) client.setQueryData(topicsQuery(topics.page).queryKey, topics);
  if (topic) client.setQueryData(topicQuery(topic.slug, topic.page).queryKey, topic);
}
