import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { PAGE_LENGTH, searchHref, type Search } from '#reader/search/searchState.ts';
import { useSearchWords } from '#reader/words/hook/useSearchWords.ts';
import { useNumber } from '#reader/words/useWords.ts';
import { pageNumbers } from './pageNumbers.ts';

/** The pages of results by number: the first, those around this one, the last. */
export function ResultPages({ search, total }: { search: Search; total: number }): ReactNode {
  const words = useSearchWords();
  const number = useNumber();
  const pages = Math.ceil(total / PAGE_LENGTH);
  if (pages < 2) return null;
  return (
    <nav aria-label={words.pages} className="result-pages">
      <ol>
        {pageNumbers(search.page, pages).map((page) => (
          <li key={page}>
            <Link
              to={searchHref({ ...search, page })}
              className="target"
              aria-label={words.page(number(page))}
              aria-current={page === search.page ? 'page' : undefined}
            >
              {number(page)}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
