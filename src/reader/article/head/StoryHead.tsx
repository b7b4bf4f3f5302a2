import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { listingAddress } from '#edition/paths.ts';
import type { PrintedArticle } from '#edition/page/printed.ts';
import { nameSlug } from '#edition/text/slug.ts';
import { StoryLine } from '#reader/article/thread/StoryLine.tsx';
import { headlineSize } from '#reader/ui/type/headlineSize.ts';
import { StoryFacts } from './StoryFacts.tsx';

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
      <h1 tabIndex={-1} className={`story-headline ${headlineSize(headline)}`}>
        {headline}
      </h1>
      {standfirst !== undefined && <p className="standfirst">{standfirst}</p>}
      <StoryFacts article={article} />
    </header>
  );
}
