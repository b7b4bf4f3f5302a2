import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useParams, type LoaderFunctionArgs } from 'react-router';
import { blockText } from '#edition/block.ts';
import { direction } from '#edition/language.ts';
import { articleQuery } from '#reader/data/queries.ts';
import { queryClientContext } from '#reader/data/queryClient.ts';
import type { PageHandle } from '#reader/ui/pageHandle.ts';
import { usePageTitle } from '#reader/ui/usePageTitle.ts';

export const articleHandle: PageHandle = { masthead: 'compact' };

export async function loadArticle({ params, context }: LoaderFunctionArgs): Promise<null> {
  await context.get(queryClientContext).ensureQueryData(articleQuery(params['id'] ?? ''));
  return null;
}

export function ArticlePage(): ReactNode {
  const { id = '' } = useParams();
  const { data: article } = useSuspenseQuery(articleQuery(id));
  usePageTitle(article.headline);
  return (
    <article lang={article.language} dir={direction(article.language)}>
      <h1 tabIndex={-1} className="story-headline">
        {article.headline}
      </h1>
      {article.body.map((block, index) => (
        // oxlint-disable-next-line react/no-array-index-key -- the body of an article never changes order
        <p key={index}>{blockText(block)}</p>
      ))}
    </article>
  );
}
