import { useQueryClient } from '@tanstack/react-query';
import { useContext, type ReactNode } from 'react';
import { Link, useViewTransitionState } from 'react-router';
import { articleAddress } from '#edition/paths.ts';
import { articleQuery } from '#reader/data/queries.ts';
import { hitsParam } from './address/hitsParam.ts';
import { passageHash, type Passage } from './address/passage.ts';
import { TrailContext } from './address/trail.ts';
import { hasViewTransitions } from './screen/viewTransitions.ts';

type ArticleLinkProps = {
  id: string;
  /** The words to open it at. */
  passage?: Passage | undefined;
  className?: string | undefined;
  /** A headline that stands once on its page grows into the headline of the article. */
  isHeadline?: boolean;
  /** What was searched for, which the article then marks. */
  hits?: string;
  onOpen?: () => void;
  children: ReactNode;
};

/** A link to an article, whose text is fetched at the first sign of interest. */
export function ArticleLink({
  id,
  passage,
  className = '',
  isHeadline = false,
  hits,
  onOpen,
  children,
}: ArticleLinkProps): ReactNode {
  const address = `/${articleAddress(id)}${hits ? `?${hitsParam}=${encodeURIComponent(hits)}` : ''}`;
  const client = useQueryClient();
  const trail = useContext(TrailContext);
  const isMoving = useViewTransitionState(address) && isHeadline;
  const prefetch = (): void => void client.prefetchQuery(articleQuery(id));
  return (
    <Link
      to={passage ? address + passageHash(passage) : address}
      state={trail && { trail }}
      viewTransition={hasViewTransitions}
      className={isMoving ? `${className} moving-headline` : className || undefined}
      onPointerEnter={prefetch}
      onFocus={prefetch}
      onTouchStart={prefetch}
      onClick={onOpen}
    >
      {children}
    </Link>
  );
}
