import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useParams, type LoaderFunction } from 'react-router';
import { pageAsked } from '#reader/data/pageNumber.ts';
import { headlinesQuery } from '#reader/data/queries.ts';
import { queryClientContext } from '#reader/data/queryClient.ts';
import { HeadlineList } from '#reader/front/HeadlineList.tsx';
import { Pages } from '#reader/front/Pages.tsx';
import { useListTitle } from '#reader/front/useListTitle.ts';
import { MutedHere } from '#reader/muted/MutedHere.tsx';
import { Muting } from '#reader/muted/Muting.tsx';
import { useUnmuted } from '#reader/muted/useUnmuted.ts';
import { TrailContext, trailThrough } from '#reader/ui/address/trail.ts';
import { usePageNumber } from '#reader/ui/address/usePageNumber.ts';
import { useListWords } from '#reader/words/hook/useListWords.ts';
import { useNumber, useWords } from '#reader/words/useWords.ts';
import { useMutedIds } from './yours/useMutedIds.ts';

type Kind = 'section' | 'source';

export function loadListing(kind: Kind): LoaderFunction {
  return async (asked) => {
    const query = headlinesQuery({ kind, slug: asked.params['slug'] ?? '' }, pageAsked(asked));
    await asked.context.get(queryClientContext).ensureQueryData(query);
    return null;
  };
}

/** The front's list, narrowed to one section or source. */
export function ListingPage({ kind }: { kind: Kind }): ReactNode {
  const words = useListWords();
  const { stories } = useWords();
  const number = useNumber();
  const { slug = '' } = useParams();
  const { data } = useSuspenseQuery(headlinesQuery({ kind, slug }, usePageNumber()));
  const unmuted = useUnmuted(data.rows, useMutedIds());
  useListTitle(data.page, data.name);
  return (
    <>
      <header className="listing-head">
        <p className="listing-kind">{words.listing[kind]}</p>
        <h1 tabIndex={-1}>
          <bdi>{data.name}</bdi>
        </h1>
        <p>{stories(data.count, number(data.count))}</p>
        {kind === 'section' && <Muting kind="section" text={data.name} />}
      </header>
      <TrailContext value={trailThrough(unmuted.rows)}>
        <HeadlineList label={data.name} rows={unmuted.rows} hasKicker={kind !== 'section'} />
      </TrailContext>
      <MutedHere unmuted={unmuted} />
      <Pages page={data.page} pages={data.pages} />
    </>
  );
}
