import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { LoaderFunctionArgs } from 'react-router';
import { pageAsked } from '#reader/data/pageNumber.ts';
import { storiesQuery } from '#reader/data/queries.ts';
import { queryClientContext } from '#reader/data/queryClient.ts';
import { Pages } from '#reader/front/Pages.tsx';
import { useListTitle } from '#reader/front/useListTitle.ts';
import { StoryList } from '#reader/story/StoryList.tsx';
import { usePageNumber } from '#reader/ui/address/usePageNumber.ts';
import { useStoryWords } from '#reader/words/hook/useStoryWords.ts';
import { useNumber, useWords } from '#reader/words/useWords.ts';

export async function loader(asked: LoaderFunctionArgs): Promise<null> {
  const client = asked.context.get(queryClientContext);
  await client.ensureQueryData(storiesQuery(pageAsked(asked)));
  return null;
}

/** Every story of the edition, those that moved last first. */
export function Component(): ReactNode {
  const words = useStoryWords();
  const { runningStories } = useWords();
  const number = useNumber();
  const { data } = useSuspenseQuery(storiesQuery(usePageNumber()));
  useListTitle(data.page, runningStories);
  return (
    <>
      <header className="listing-head">
        <h1 tabIndex={-1}>{runningStories}</h1>
        <p className="voices-lede">{words.lede}</p>
        {data.count > 0 && <p>{words.count(data.count, number(data.count))}</p>}
      </header>
      {data.count === 0 ? (
        <div className="nothing-kept">
          <p>{words.none}</p>
          <p className="hint">{words.noneHint}</p>
        </div>
      ) : (
        <StoryList rows={data.rows} />
      )}
      <Pages page={data.page} pages={data.pages} />
    </>
  );
}
