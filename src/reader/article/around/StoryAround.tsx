import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import type { PrintedArticle } from '#edition/page/printed.ts';
import { ArticleLink } from '#reader/ui/ArticleLink.tsx';
import { inLanguage } from '#reader/ui/type/inLanguage.ts';
import { trailOf, TrailContext, type Trail } from '#reader/ui/address/trail.ts';
import { useIsLive } from '#reader/ui/screen/useIsLive.ts';
import { useInterface } from '#reader/words/useWords.ts';
import { neighbours } from './neighbours.ts';

/** The story before and the story after, in the list one came from; the list goes along. */
export function StoryAround({ article }: { article: PrintedArticle }): ReactNode {
  const { words, language, direction } = useInterface();
  const { state } = useLocation();
  const trail = useIsLive() ? trailOf(state) : undefined;
  const { previous, next } = neighbours(article, trail);
  if (!previous && !next) return null;
  return (
    <TrailContext value={trail}>
      <nav aria-label={words.article.around} className="around" lang={language} dir={direction}>
        {previous && <Stop className="previous" label={words.article.previous} stop={previous} />}
        {next && <Stop className="next" label={words.article.next} stop={next} />}
      </nav>
    </TrailContext>
  );
}

function Stop({
  className,
  label,
  stop,
}: {
  className: string;
  label: string;
  stop: Trail[number];
}): ReactNode {
  return (
    <ArticleLink id={stop.id} className={className}>
      <span className="label">{label}</span> <span {...inLanguage(stop.language)}>{stop.headline}</span>
    </ArticleLink>
  );
}
