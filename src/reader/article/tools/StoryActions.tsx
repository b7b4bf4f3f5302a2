import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useMatches } from 'react-router';
import { articleQuery } from '#reader/data/queries.ts';
import { SaveButton } from './SaveButton.tsx';
import { ShareButton } from './ShareButton.tsx';

/** Save and Share for the top bar, which stands outside the page: the article is known by the address. */
export function StoryActions(): ReactNode {
  const id = useMatches().at(-1)?.params['id'] ?? '';
  const { data: article } = useQuery({ ...articleQuery(id), enabled: false });
  if (!article) return null;
  return (
    <>
      <SaveButton article={article} />
      <ShareButton title={article.headline} />
    </>
  );
}
