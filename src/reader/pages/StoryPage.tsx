import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link, redirect, useParams, type LoaderFunctionArgs } from 'react-router';
import { storiesAddress, storyAddress } from '#edition/paths.ts';
import type { Story } from '#edition/page/story.ts';
import { articleQuery, manifestQuery, storyQuery } from '#reader/data/queries.ts';
import { queryClientContext } from '#reader/data/queryClient.ts';
import { troubleKind } from '#reader/data/trouble.ts';
import { StoryFacts } from '#reader/story/StoryFacts.tsx';
import { latestOf, Timeline } from '#reader/story/Timeline.tsx';
import { ArticleLink } from '#reader/ui/ArticleLink.tsx';
import { inLanguage } from '#reader/ui/type/inLanguage.ts';
import '#reader/styles/feature/timeline.css';
import { usePageTitle } from '#reader/ui/screen/usePageTitle.ts';
import { useWords } from '#reader/words/useWords.ts';
import { useStoryWords } from '#reader/words/hook/useStoryWords.ts';

/** More reports than these and the latest is a long way down. */
const FEW = 5;

/** A story is also found by the id of any of its articles: it may have been named by one that is no longer the first. */
export async function loader({ params, context }: LoaderFunctionArgs): Promise<Response | null> {
  const id = params['id'] ?? '';
  const client = context.get(queryClientContext);
  try {
    await client.ensureQueryData(storyQuery(id));
    return null;
  } catch (error) {
    if (troubleKind(error) !== 'missing') throw error;
    const { story } = await client.ensureQueryData(articleQuery(id));
    if (!story) throw error;
    return redirect(`/${storyAddress(story.id)}`);
  }
}

/** Reports on one event, from the first to the latest. */
export function Component(): ReactNode {
  const { id = '' } = useParams();
  const { name } = useSuspenseQuery(manifestQuery()).data;
  const { data: story } = useSuspenseQuery(storyQuery(id));
  usePageTitle(`${story.subject ?? story.headline} · ${name}`);
  return (
    <>
      <StoryHead story={story} />
      <Timeline parts={story.parts} />
    </>
  );
}

function StoryHead({ story }: { story: Story }): ReactNode {
  const words = useStoryWords();
  const { runningStories } = useWords();
  const { headline, subject, language, parts, first, last } = story;
  const latest = latestOf(parts);
  const sources = new Set(parts.flatMap(({ source }) => source ?? []));
  const written = inLanguage(language);
  return (
    <header className="listing-head">
      <p className="listing-kind">
        <Link to={`/${storiesAddress}`}>{runningStories}</Link>
      </p>
      <h1 tabIndex={-1} {...(subject === undefined && written)}>
        <bdi>{subject ?? headline}</bdi>
      </h1>
      {subject !== undefined && latest && (
        <p className="story-latest">
          <span>{words.latestIs}</span>{' '}
          <ArticleLink id={latest.id}>
            <bdi {...inLanguage(language)}>{headline}</bdi>
          </ArticleLink>
        </p>
      )}
      <StoryFacts parts={parts.length} first={first} last={last} sources={sources.size} />
      {parts.length > FEW && (
        <a href="#latest" className="target">
          {words.toLatest}
        </a>
      )}
    </header>
  );
}
