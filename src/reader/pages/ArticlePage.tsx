import { useSuspenseQuery } from '@tanstack/react-query';
import { lazy, type ReactNode } from 'react';
import { useParams, type LoaderFunctionArgs } from 'react-router';
import { direction } from '#edition/text/language.ts';
import { AboutText } from '#reader/about/AboutText.tsx';
import { StoryAround } from '#reader/article/around/StoryAround.tsx';
import { ReadingProgress } from '#reader/article/place/ReadingProgress.tsx';
import { Story } from '#reader/article/Story.tsx';
import { StoryActions } from '#reader/article/tools/StoryActions.tsx';
import { articleQuery, manifestQuery } from '#reader/data/queries.ts';
import { queryClientContext } from '#reader/data/queryClient.ts';
import { RelatedAside } from '#reader/related/RelatedAside.tsx';
import { compareParam } from '#reader/ui/address/compareParam.ts';
import { hitsParam } from '#reader/ui/address/hitsParam.ts';
import type { PageHandle } from '#reader/ui/address/pageHandle.ts';
import { useAsked } from '#reader/ui/address/useAsked.ts';
import { usePageTitle } from '#reader/ui/screen/usePageTitle.ts';
import { Extra } from '#reader/ui/Extra.tsx';

const HitSteps = lazy(async () => ({
  default: (await import('#reader/search/hits/HitSteps.tsx')).HitSteps,
}));

const CompareDialog = lazy(async () => ({
  default: (await import('#reader/compare/CompareDialog.tsx')).CompareDialog,
}));

export const handle: PageHandle = { masthead: 'compact', Actions: StoryActions };

export async function loader({ params, context }: LoaderFunctionArgs): Promise<null> {
  await context.get(queryClientContext).ensureQueryData(articleQuery(params['id'] ?? ''));
  return null;
}

/** The story, where to read on beside it, and what comes before and after. */
export function Component(): ReactNode {
  const { id = '' } = useParams();
  const [asked] = useAsked();
  const query = asked.get(hitsParam);
  const other = asked.get(compareParam);
  const { data: article } = useSuspenseQuery(articleQuery(id));
  const { name } = useSuspenseQuery(manifestQuery()).data;
  usePageTitle(`${article.headline} · ${name}`);
  return (
    <div className="story-screen" key={article.id}>
      <div className="story-frame">
        <div className="story-page" dir={direction(article.language)}>
          <Story article={article} foot={<AboutText article={article} />} />
          <RelatedAside article={article} />
          <StoryAround article={article} />
        </div>
      </div>
      <ReadingProgress />
      <Extra>
        {query && <HitSteps query={query} />}
        {other && <CompareDialog article={article} other={other} />}
      </Extra>
    </div>
  );
}
