import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useSearchParams, type LoaderFunctionArgs } from 'react-router';
import { pageNumber } from '#reader/data/pageNumber.ts';
import { headlinesQuery } from '#reader/data/queries.ts';
import { queryClientContext } from '#reader/data/queryClient.ts';
import { HeadlineList } from '#reader/front/HeadlineList.tsx';
import { usePageTitle } from '#reader/ui/usePageTitle.ts';

export async function loadFront({ request, context }: LoaderFunctionArgs): Promise<null> {
  const page = pageNumber(new URL(request.url).searchParams);
  await context.get(queryClientContext).ensureQueryData(headlinesQuery({ kind: 'front' }, page));
  return null;
}

export function FrontPage(): ReactNode {
  const [params] = useSearchParams();
  const { data } = useSuspenseQuery(headlinesQuery({ kind: 'front' }, pageNumber(params)));
  usePageTitle(data.name);
  return <HeadlineList rows={data.rows} />;
}
