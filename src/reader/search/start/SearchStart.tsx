import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { searchHref } from '#reader/search/searchState.ts';
import { useSearchWords } from '#reader/words/search/useSearchWords.ts';
import { RecentSearches } from './RecentSearches.tsx';

/** Before anything is typed: what was searched for before, and what can be. */
export function SearchStart(): ReactNode {
  const words = useSearchWords();
  return (
    <div className="search-start">
      <RecentSearches />
      <section>
        <h2>{words.ways}</h2>
        <dl className="tips">
          {words.tips.map(([query = '', meaning]) => (
            <div key={query}>
              <dt>
                <Link to={searchHref({ text: query })} className="target">
                  <bdi>{query}</bdi>
                </Link>
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  );
}
