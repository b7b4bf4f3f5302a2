import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { storiesAddress, storyAddress } from '#edition/paths.ts';
import type { StoryRow } from '#edition/page/storyRow.ts';
import { manifestQuery } from '#reader/data/queries.ts';
import { rowDate } from '#reader/ui/type/rowDate.ts';
import { Dots } from '#reader/ui/Dots.tsx';
import { Icon } from '#reader/ui/Icon.tsx';
import { inLanguage } from '#reader/ui/type/inLanguage.ts';
import { useListWords } from '#reader/words/hook/useListWords.ts';
import { useInterface, useNumber } from '#reader/words/useWords.ts';

/** What one may be following: a strip of stories, each with what it has come to. */
export function RunningStories({ stories }: { stories: readonly StoryRow[] }): ReactNode {
  const { words } = useInterface();
  const { allRunning } = useListWords();
  if (stories.length === 0) return null;
  return (
    <section className="running" aria-label={words.runningStories}>
      <p className="running-head">
        <span>{words.runningStories}</span>
        <Link to={`/${storiesAddress}`} className="target">
          {allRunning}
          <Icon shape="onward" size={14} className="mirrored" />
        </Link>
      </p>
      <ul>
        {stories.map((story) => (
          <li key={story.id} className="row">
            <Running story={story} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Running({ story }: { story: StoryRow }): ReactNode {
  const face = useInterface();
  const number = useNumber();
  const { date } = useSuspenseQuery(manifestQuery()).data;
  const { id, headline, language, subject, parts, last } = story;
  return (
    <>
      {subject !== undefined && (
        <p className="running-subject">
          <bdi>{subject}</bdi>
        </p>
      )}
      <h2 {...inLanguage(language)}>
        <Link to={`/${storyAddress(id)}`} className="row-link">
          {headline}
        </Link>
      </h2>
      <Dots className="row-meta">
        {face.words.reports(number(parts))}
        {last !== undefined && <time dateTime={last}>{rowDate(last, date, face)}</time>}
      </Dots>
    </>
  );
}
