import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { listingAddress } from '#edition/paths.ts';
import type { PrintedArticle } from '#edition/printed.ts';
import { nameSlug } from '#edition/slug.ts';
import { StoryLine } from '#reader/article/thread/StoryLine.tsx';
import { StoryFacts } from './StoryFacts.tsx';

/** From so many characters on, a headline is set smaller. */
const LONG_HEADLINE = 80;
const VERY_LONG_HEADLINE = 130;

export function StoryHead({ article }: { article: PrintedArticle }): ReactNode {
  const { headline, section, standfirst, story } = article;
  return (
    <header className="story-head">
      <div className="story-lines">
        {section !== undefined && (
          <p className="kicker">
            <Link to={`/${listingAddress({ kind: 'section', slug: nameSlug(section) })}`}>
              <bdi>{section}</bdi>
            </Link>
          </p>
        )}
        {story && <StoryLine story={story} />}
      </div>
      <h1 tabIndex={-1} className={`story-headline ${sizeOf(headline)}`}>
        {headline}
      </h1>
      {standfirst !== undefined && <p className="standfirst">{standfirst}</p>}
      <StoryFacts article={article} />
    </header>
  );
}

function sizeOf(headline: string): string {
  if (headline.length > VERY_LONG_HEADLINE) return 'is-very-long';
  return headline.length > LONG_HEADLINE ? 'is-long' : '';
}
