import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { LoaderFunctionArgs } from 'react-router';
import { topicsQuery } from '#reader/data/queries.ts';
import { useListTitle } from '#reader/front/useListTitle.ts';
import { TopicList } from '#reader/topics/TopicList.tsx';
import { usePageNumber } from '#reader/ui/address/usePageNumber.ts';
import { useTopicsWords } from '#reader/words/hook/useTopicsWords.ts';
import { useNumber } from '#reader/words/useWords.ts';
import { loadNames, NameIndex, useFirstPage } from './NameIndex.tsx';

export async function loader(visit: LoaderFunctionArgs): Promise<null> {
  await loadNames(visit, async (client, page) => client.ensureQueryData(topicsQuery(page)));
  return null;
}

/** Every name and tag that stories are on: found by typing, sorted by the number of stories or by name. */
export function Component(): ReactNode {
  const words = useTopicsWords();
  const number = useNumber();
  const index = useSuspenseQuery(topicsQuery(useFirstPage())).data;
  useListTitle(usePageNumber(), words.topics);
  return (
    <>
      <header className="listing-head">
        <h1 tabIndex={-1}>{words.topics}</h1>
        <p className="voices-lede">{words.lede}</p>
        {index.count > 0 && <p>{words.count(index.count, number(index.count))}</p>}
      </header>
      <NameIndex
        index={index}
        read={(client, one) => client.getQueryData(topicsQuery(one).queryKey)}
        words={{ ...words, found: words.count }}
        sortName={(topic) => topic}
        List={TopicList}
      />
    </>
  );
}
