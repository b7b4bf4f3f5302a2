import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { LoaderFunctionArgs } from 'react-router';
import type { FeaturedQuote } from '#edition/page/headline.ts';
import { pageAsked } from '#reader/data/pageNumber.ts';
import { headlinesQuery } from '#reader/data/queries.ts';
import { queryClientContext } from '#reader/data/queryClient.ts';
import { arrangeFront } from '#reader/front/arrangeFront.ts';
import { ContinueRoom } from '#reader/front/ContinueRoom.tsx';
import { HeadlineList } from '#reader/front/HeadlineList.tsx';
import { RunningStories } from '#reader/front/RunningStories.tsx';
import { Pages } from '#reader/front/Pages.tsx';
import { TopStories } from '#reader/front/TopStories.tsx';
import { useListTitle } from '#reader/front/useListTitle.ts';
import type { Mutable } from '#reader/muted/compileMutes.ts';
import { MutedHere } from '#reader/muted/MutedHere.tsx';
import { useUnmuted } from '#reader/muted/useUnmuted.ts';
import { TrailContext, trailThrough } from '#reader/ui/address/trail.ts';
import { usePageNumber } from '#reader/ui/address/usePageNumber.ts';
import { useListWords } from '#reader/words/hook/useListWords.ts';
import { useMutedIds } from './yours/useMutedIds.ts';

export async function loader(asked: LoaderFunctionArgs): Promise<null> {
  const page = pageAsked(asked);
  await asked.context.get(queryClientContext).ensureQueryData(headlinesQuery({ kind: 'front' }, page));
  return null;
}

export function Component(): ReactNode {
  const words = useListWords();
  const { data } = useSuspenseQuery(headlinesQuery({ kind: 'front' }, usePageNumber()));
  useListTitle(data.page);
  const unmuted = useUnmuted(data.rows, useMutedIds());
  const { featuredQuote: quote } = data;
  const featuredQuote = quote && unmuted.isShown(mutableOf(quote)) ? quote : undefined;
  const { lead, beside, rest } = arrangeFront({ rows: unmuted.rows, lead: data.lead, featuredQuote });
  if (data.count === 0) return <Nothing />;
  return (
    <TrailContext value={trailThrough([...(lead ? [lead] : []), ...beside, ...rest])}>
      <ContinueRoom />
      {lead && <TopStories lead={lead} beside={beside} quote={featuredQuote} />}
      <RunningStories stories={(data.stories ?? []).filter(unmuted.isShown)} />
      <HeadlineList label={words.moreStories} rows={rest} />
      <MutedHere unmuted={unmuted} />
      <Pages page={data.page} pages={data.pages} />
    </TrailContext>
  );
}

/** A quotation is muted by its words too, and by who said them. */
function mutableOf({ text, speaker, ...place }: FeaturedQuote): Mutable {
  return { ...place, standfirst: text, byline: [speaker] };
}

function Nothing(): ReactNode {
  const words = useListWords();
  return (
    <section className="trouble">
      <h2>{words.nothingYet}</h2>
      <p>{words.nothingYetHint}</p>
    </section>
  );
}
