import type { QueryClient } from '@tanstack/react-query';
import * as v from 'valibot';
import { pageDataElementId, pageDataSchema, type PageData } from '#edition/pageData.ts';
import { articleQuery, headlinesQuery, manifestQuery } from './queries.ts';
import { voiceQuery, voicesQuery } from './voiceQueries.ts';

/** What the page's own file brought along, or nothing where it brought nothing sound: then it is fetched. */
export function readPageData(page: Document): PageData | undefined {
  const text = page.getElementById(pageDataElementId)?.textContent;
  if (!text) return undefined;
  const result = v.safeParse(v.pipe(v.string(), v.parseJson(), pageDataSchema), text);
  return result.success ? result.output : undefined;
}

export function seedPageData(client: QueryClient, data: PageData): void {
  const { manifest, article, headlines, voices, voice } = data;
  client.setQueryData(manifestQuery().queryKey, manifest);
  if (article) client.setQueryData(articleQuery(article.id).queryKey, article);
  if (headlines) client.setQueryData(headlinesQuery(headlines.listing, headlines.page).queryKey, headlines);
  if (voices) client.setQueryData(voicesQuery(voices.page).queryKey, voices);
  if (voice) client.setQueryData(voiceQuery(voice.slug, voice.page).queryKey, voice);
}
