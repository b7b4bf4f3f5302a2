import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link, redirect, useParams, type LoaderFunctionArgs } from 'react-router';
import { topicAddress, topicsAddress } from '#edition/paths.ts';
import type { Topic } from '#edition/page/topic.ts';
import { pageAsked } from '#reader/data/pageNumber.ts';
import { topicQuery } from '#reader/data/queries.ts';
import { queryClientContext } from '#reader/data/queryClient.ts';
import { HeadlineList } from '#reader/front/HeadlineList.tsx';
import { Pages } from '#reader/front/Pages.tsx';
import { useListTitle } from '#reader/front/useListTitle.ts';
import { TopicAround } from '#reader/topics/TopicAround.tsx';
import { Names } from '#reader/ui/Names.tsx';
import { TrailContext, trailThrough } from '#reader/ui/address/trail.ts';
import { usePageNumber } from '#reader/ui/address/usePageNumber.ts';
import { Span } from '#reader/voices/Span.tsx';
import { useTopicsWords } from '#reader/words/hook/useTopicsWords.ts';
import { useNumber, useWords } from '#reader/words/useWords.ts';

export async function loader(asked: LoaderFunctionArgs): Promise<null> {
  const client = asked.context.get(queryClientContext);
  await client.ensureQueryData(topicQuery(asked.params['slug'] ?? '', pageAsked(asked)));
  return null;
}

/** A tag was a page of its own once, and links to it stay. */
export function leadTagToTopic({ params }: LoaderFunctionArgs): Response {
  return redirect(`/${topicAddress(params['slug'] ?? '')}`);
}

/** The stories on a person, a place, a body or a tag, newest first, and what they have around them. */
export function Component(): ReactNode {
  const { slug = '' } = useParams();
  const { data: topic } = useSuspenseQuery(topicQuery(slug, usePageNumber()));
  useListTitle(topic.page, topic.name);
  return (
    <div className="topic-page">
      <TopicHead topic={topic} />
      <div className="voice-columns">
        <div>
          <TrailContext value={trailThrough(topic.articles)}>
            <HeadlineList label={topic.name} rows={topic.articles} />
          </TrailContext>
          <Pages page={topic.page} pages={topic.pages} />
        </div>
        <TopicAround topic={topic} />
      </div>
    </div>
  );
}

function TopicHead({ topic: { name, also, count, first, last } }: { topic: Topic }): ReactNode {
  const words = useTopicsWords();
  const { stories } = useWords();
  const number = useNumber();
  return (
    <header className="listing-head">
      <p className="listing-kind">
        <Link to={`/${topicsAddress}`}>{words.topics}</Link>
      </p>
      <h1 tabIndex={-1}>
        <bdi>{name}</bdi>
      </h1>
      {also && (
        <p className="voice-roles">
          {words.also} <Names names={also} />
        </p>
      )}
      <p className="facts-line">
        {stories(count, number(count))}
        <Span first={first} last={last} />
      </p>
    </header>
  );
}
