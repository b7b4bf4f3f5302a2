import { lazy, type ReactNode } from 'react';
import type { PrintedArticle } from '#edition/page/printed.ts';
import { inLanguage } from '#reader/ui/type/inLanguage.ts';
import { useIsLive } from '#reader/ui/screen/useIsLive.ts';
import { Gallery } from './gallery/Gallery.tsx';
import { LeadPicture } from './head/LeadPicture.tsx';
import { StoryHead } from './head/StoryHead.tsx';
import { StoryBody } from './StoryBody.tsx';
import { StoryFoot } from './StoryFoot.tsx';
import { Prints } from './prints/Prints.tsx';
import { StoryThread } from './thread/StoryThread.tsx';
import { Extra } from '#reader/ui/Extra.tsx';

// They come once the story can be read.
const StoryLater = lazy(async () => ({ default: (await import('./StoryLater.tsx')).StoryLater }));

/** One article as a reader meets it: head, lead picture, text, foot; `foot` joins what one may do there. */
export function Story({ article, foot }: { article: PrintedArticle; foot?: ReactNode }): ReactNode {
  const isLive = useIsLive();
  return (
    <Gallery article={article}>
      <article className="story" {...inLanguage(article.language)}>
        <StoryHead article={article} />
        {article.image && <LeadPicture image={article.image} />}
        <div className="story-text">
          <div className="prose">
            <StoryBody article={article} />
          </div>
          {isLive && (
            <Extra>
              <StoryLater article={article} />
            </Extra>
          )}
          {article.story && <StoryThread article={article} story={article.story} />}
          <Prints article={article} />
          <StoryFoot article={article}>{foot}</StoryFoot>
        </div>
      </article>
    </Gallery>
  );
}
