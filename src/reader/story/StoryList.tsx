import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { storyAddress } from '#edition/paths.ts';
import type { StoryRow } from '#edition/page/storyRow.ts';
import { Picture } from '#reader/ui/Picture.tsx';
import { inLanguage } from '#reader/ui/type/inLanguage.ts';
import { useWords } from '#reader/words/useWords.ts';
import { StoryFacts } from './StoryFacts.tsx';

/** Stories as a list of headlines: what each is about, what it has come to, and since when it runs. */
export function StoryList({ rows }: { rows: readonly StoryRow[] }): ReactNode {
  const { runningStories } = useWords();
  return (
    <ol className="headline-list" aria-label={runningStories}>
      {rows.map((row) => (
        <li key={row.id}>
          <Row row={row} />
        </li>
      ))}
    </ol>
  );
}

function Row({ row }: { row: StoryRow }): ReactNode {
  const { id, headline, language, subject, image, parts, first, last } = row;
  return (
    <article className="row">
      {image && (
        <Picture image={image} sizes="(min-width: 48rem) 132px, 96px" isDecorative className="row-picture" />
      )}
      <div className="row-text">
        {subject !== undefined && (
          <p className="kicker">
            <bdi>{subject}</bdi>
          </p>
        )}
        <h2 className="row-headline" {...inLanguage(language)}>
          <Link to={`/${storyAddress(id)}`} className="row-link">
            {headline}
          </Link>
        </h2>
        <StoryFacts parts={parts} first={first} last={last} />
      </div>
    </article>
  );
}
