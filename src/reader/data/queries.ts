import { queryOptions, type QueryClient } from '@tanstack/react-query';
import * as v from 'valibot';
import { idSchema } from '#edition/article.ts';
import { headlinePageSchema, type HeadlinePage, type Listing } from '#edition/headline.ts';
import { manifestSchema } from '#edition/manifest.ts';
import { articlePath, headlinesPath, listingKey, manifestPath } from '#edition/paths.ts';
import { printedArticleSchema } from '#edition/printed.ts';
import { fetchEdition } from './fetchEdition.ts';
import { EditionTrouble } from './trouble.ts';

export function manifestQuery() {
  return queryOptions({
    queryKey: ['manifest'],
    queryFn: ({ signal }) => fetchEdition(manifestSchema, { path: manifestPath, signal }),
    gcTime: Infinity,
  });
}

export function articleQuery(id: string) {
  return queryOptions({
    queryKey: ['article', id],
    queryFn: async ({ client, signal }) => {
      const path = articlePath(id);
      if (!v.is(idSchema, id)) throw new EditionTrouble('missing', path);
      return fetchEdition(printedArticleSchema, { path, edition: await editionOf(client), signal });
    },
  });
}

/** `page` counts from 1. */
export function headlinesQuery(listing: Listing, page: number) {
  return queryOptions({
    queryKey: ['headlines', listingKey(listing), page],
    queryFn: async ({ client, signal }): Promise<HeadlinePage> => {
      const path = headlinesPath(listing, page);
      return fetchEdition(headlinePageSchema, { path, edition: await editionOf(client), signal });
    },
  });
}

export async function editionOf(client: QueryClient): Promise<string | undefined> {
  return (await client.ensureQueryData(manifestQuery())).edition;
}
