import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { storyAddress } from '#edition/paths.ts';
import type { StoryPart } from '#edition/page/printed.ts';
import { useInterface, useNumber } from '#reader/words/useWords.ts';

/** Over the headline: which part of which story this is, and the way to all of it. */
export function StoryLine({ story }: { story: StoryPart }): ReactNode {
  const { words, language, direction } = useInterface();
  const number = useNumber();
  return (
    <p className="story-line" lang={language} dir={direction}>
      <Link to={`/${storyAddress(story.id)}`}>
        {story.subject !== undefined && (
          <>
            <bdi>{story.subject}</bdi>
            {words.comma}
          </>
        )}
        {words.article.partOf(number(story.part), number(story.parts))}
      </Link>
    </p>
  );
}
