import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Icon } from '#reader/ui/Icon.tsx';
import { useNumber, useWords } from '#reader/words/useWords.ts';

/** Real links to the newer and the older page of a list; nothing where there is one page only. */
export function Pages({ page, pages }: { page: number; pages: number }): ReactNode {
  const words = useWords();
  const number = useNumber();
  if (pages < 2) return null;
  return (
    <nav aria-label={words.pages} className="pages">
      {page > 1 && (
        <Link to={page === 2 ? '?' : `?page=${page - 1}`} rel="prev" className="button">
          <Icon shape="back" size={16} className="mirrored" />
          {words.newer}
        </Link>
      )}
      <p>{words.pageOf(number(page), number(pages))}</p>
      {page < pages && (
        <Link to={`?page=${page + 1}`} rel="next" className="button">
          {words.older}
          <Icon shape="onward" size={16} className="mirrored" />
        </Link>
      )}
    </nav>
  );
}
