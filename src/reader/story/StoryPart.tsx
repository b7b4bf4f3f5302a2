import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { voiceAddress } from '#edition/paths.ts';
import type { Part } from '#edition/page/story.ts';
import { read, useHas } from '#reader/data/shelf/library.ts';
import { manifestQuery } from '#reader/data/queries.ts';
import { ArticleLink } from '#reader/ui/ArticleLink.tsx';
import { fullDate } from '#reader/ui/type/date.ts';
import { Dots } from '#reader/ui/Dots.tsx';
import { Picture } from '#reader/ui/Picture.tsx';
import { RowPrints } from '#reader/ui/RowPrints.tsx';
import { inLanguage } from '#reader/ui/type/inLanguage.ts';
import { useInterface, useNumber, useWords } from '#reader/words/useWords.ts';
import { useStoryWords } from '#reader/words/hook/useStoryWords.ts';

/** What a report is to its story, where it is more than one of many. */
export type Role = 'firstReport' | 'turn' | 'latest' | undefined;

type StoryPartProps = { part: Part; role: Role };

/** One report of a story: when, what, from whom, and who speaks in it. */
export function StoryPart({ part, role }: StoryPartProps): ReactNode {
  const { language } = useInterface();
  const words = useStoryWords();
  const isRead = useHas(read, part.id);
  const written = inLanguage(part.language);
  return (
    <article className={['row', 'story-part', isRead && 'row-read'].filter(Boolean).join(' ')}>
      <p className="story-date">
        {part.published === undefined ? (
          words.undated
        ) : (
          <time dateTime={part.published}>{fullDate(part.published, language)}</time>
        )}
        {role && <strong>{words[role]}</strong>}
      </p>
      {part.image && (
        <Picture
          image={part.image}
          sizes="(min-width: 48rem) 220px, 96px"
          isDecorative
          className="row-picture"
        />
      )}
      <div>
        <h2 className="row-headline" {...written}>
          <ArticleLink id={part.id} className="row-link" isHeadline>
            {part.headline}
          </ArticleLink>
        </h2>
        {part.standfirst && (
          <p className="row-standfirst" {...written}>
            {part.standfirst}
          </p>
        )}
        <Meta part={part} isRead={isRead} />
        <RowPrints row={part} />
        <Quoted voices={part.voices} />
      </div>
    </article>
  );
}

function Meta({ part, isRead }: { part: Part; isRead: boolean }): ReactNode {
  const { minutes, read: readWord } = useWords();
  const number = useNumber();
  const { name } = useSuspenseQuery(manifestQuery()).data;
  const isOwn = part.source === undefined || part.source === name || part.prints !== undefined;
  return (
    <Dots className="row-meta">
      {!isOwn && <bdi>{part.source}</bdi>}
      {minutes(number(part.minutes))}
      {isRead && readWord}
    </Dots>
  );
}

/** Who speaks in the report, each with the way to all they said. */
function Quoted({ voices }: Pick<Part, 'voices'>): ReactNode {
  const words = useStoryWords();
  const { listComma } = useWords();
  if (voices.length === 0) return null;
  return (
    <p className="row-prints">
      {words.quoted}{' '}
      {voices.map(({ name, slug }, place) => (
        <span key={slug}>
          {place > 0 && listComma}
          <Link to={`/${voiceAddress(slug)}`}>
            <bdi>{name}</bdi>
          </Link>
        </span>
      ))}
    </p>
  );
}
