import { queryOptions } from '@tanstack/react-query';
import { voicePath, voicesPath } from '#edition/paths.ts';
import { voiceSchema, voicesPageSchema, type Voice, type VoicesPage } from '#edition/voice.ts';
import { fetchEdition } from './fetchEdition.ts';
import { editionOf } from './queries.ts';

/** One page of the index of voices, the most quoted first. `page` counts from 1. */
export function voicesQuery(page: number) {
  return queryOptions({
    queryKey: ['voices', page],
    queryFn: async ({ client, signal }): Promise<VoicesPage> =>
      fetchEdition(voicesPageSchema, { path: voicesPath(page), edition: await editionOf(client), signal }),
  });
}

/** One page of what a voice said, newest first. `page` counts from 1. */
export function voiceQuery(slug: string, page: number) {
  return queryOptions({
    queryKey: ['voice', slug, page],
    queryFn: async ({ client, signal }): Promise<Voice> =>
      fetchEdition(voiceSchema, { path: voicePath(slug, page), edition: await editionOf(client), signal }),
  });
}
