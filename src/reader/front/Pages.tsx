import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Icon } from '#reader/ui/Icon.tsx';
import { useAsked } from '#reader/ui/useAsked.ts';
import { useNumber, useWords } from '#reader/words/useWords.ts';

/** Real links to the newer and the older page of a list; nothing where there is one page only. */
export function Pages({ page, pages }: { page: number; pages: number }): ReactNode {
  const words = useWords();
  const number = useNumber();
  const [params] = useAsked();
  if (pages < 2) return null;
  return (
    <nav aria-label={words.pages} className="pages">
      {page > 1 && (
        <Link to={addressOf(page - 1, params)} rel="prev" className="button">
          <Icon shape="back" size={16} className="mirrored" />
          {words.newer}
        </Link>
      )}
      <p>{words.pageOf(number(page), number(pages))}</p>
      {page < pages && (
        <Link to={addressOf(page + 1, params)} rel="next" className="button">
          {words.older}
          <Icon shape="onward" size={16} className="mirrored" />
        </Link>
      )}
    </nav>
  );
}

/** The page of the same list: what else the address asks for stays. */
function addressOf(page: number, params: URLSearchParams): string {
  const next = new URLSearchParams(params);
  if (page === 1) next.delete('page');
  else next.set('page', String(page));
  return `?${next}`;
}
