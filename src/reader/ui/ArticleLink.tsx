import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link, useViewTransitionState } from 'react-router';
import { articleAddress } from '#edition/paths.ts';
import { articleQuery } from '#reader/data/queries.ts';

type ArticleLinkProps = { id: string; className?: string; children: ReactNode };

/** A link to an article: its text is fetched at the first sign of interest, and its words grow into the headline. */
export function ArticleLink({ id, className = '', children }: ArticleLinkProps): ReactNode {
  const address = `/${articleAddress(id)}`;
  const client = useQueryClient();
  const isMoving = useViewTransitionState(address);
  const prefetch = (): void => void client.prefetchQuery(articleQuery(id));
  return (
    <Link
      to={address}
      viewTransition
      className={isMoving ? `${className} moving-headline` : className}
      onPointerEnter={prefetch}
      onFocus={prefetch}
      onTouchStart={prefetch}
    >
      {children}
    </Link>
  );
}
