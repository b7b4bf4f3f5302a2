import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useParams, useSearchParams, type LoaderFunction } from 'react-router';
import { pageNumber } from '#reader/data/pageNumber.ts';
import { headlinesQuery } from '#reader/data/queries.ts';
import { queryClientContext } from '#reader/data/queryClient.ts';
import { HeadlineList } from '#reader/front/HeadlineList.tsx';
import { usePageTitle } from '#reader/ui/usePageTitle.ts';

type Kind = 'section' | 'source' | 'tag';

export function loadListing(kind: Kind): LoaderFunction {
  return async ({ params, request, context }) => {
    const page = pageNumber(new URL(request.url).searchParams);
    const query = headlinesQuery({ kind, slug: params['slug'] ?? '' }, page);
    await context.get(queryClientContext).ensureQueryData(query);
    return null;
  };
}

export function ListingPage({ kind }: { kind: Kind }): ReactNode {
  const { slug = '' } = useParams();
  const [params] = useSearchParams();
  const { data } = useSuspenseQuery(headlinesQuery({ kind, slug }, pageNumber(params)));
  usePageTitle(data.name);
  return (
    <>
      <h1 tabIndex={-1}>{data.name}</h1>
      <HeadlineList rows={data.rows} />
    </>
  );
}
