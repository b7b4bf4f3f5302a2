import type { ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import { furtherPage } from '#edition/paths.ts';
import { Icon } from '#reader/ui/Icon.tsx';
import { useAsked } from '#reader/ui/address/useAsked.ts';
import { useListWords } from '#reader/words/hook/useListWords.ts';
import { useNumber } from '#reader/words/useWords.ts';

type PagesProps = {
  page: number;
  pages: number;
  /** Whether the list is of names, which are neither newer nor older. */
  isOfNames?: boolean;
};

/** Real links to the page before and the page after this one of a list; nothing where there is one page only. */
export function Pages({ page, pages, isOfNames = false }: PagesProps): ReactNode {
  const words = useListWords();
  const number = useNumber();
  const { pathname } = useLocation();
  const [params] = useAsked();
  if (pages < 2) return null;
  return (
    <nav aria-label={words.pages} className="pages">
      {page > 1 && (
        <Link to={addressOf(page - 1, pathname, params)} rel="prev" className="button">
          <Icon shape="back" size={16} className="mirrored" />
          {isOfNames ? words.pageBefore : words.newer}
        </Link>
      )}
      <p>{words.pageOf(number(page), number(pages))}</p>
      {page < pages && (
        <Link to={addressOf(page + 1, pathname, params)} rel="next" className="button">
          {isOfNames ? words.pageAfter : words.older}
          <Icon shape="onward" size={16} className="mirrored" />
        </Link>
      )}
    </nav>
  );
}

/** The page of the same list. Where the address narrows or sorts the list it is made here, and the page is part of the question. */
function addressOf(page: number, pathname: string, params: URLSearchParams): string {
  const others = new URLSearchParams(params);
  others.delete('page');
  const first = pathname.replace(PAGE, '');
  if (others.size === 0) return `/${furtherPage(first.slice(1), page)}`;
  if (page > 1) others.set('page', String(page));
  return `${first}?${others}`;
}
// "/section/river/page/2", with or without a slash at its end
const PAGE = /(?:\/page\/\d+)?\/?$/;
