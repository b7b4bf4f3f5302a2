import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { searchHref } from '#reader/search/searchState.ts';
import { useSearchWords } from '#reader/words/search/useSearchWords.ts';
import { RecentSearches } from './RecentSearches.tsx';

// Operators are Latin, words may not be: each part keeps its own direction
const PARTS = /([\s":]+)/;

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
                  <span>{query.split(PARTS).map(isolated)}</span>
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

function isolated(part: string, at: number): ReactNode {
  // oxlint-disable-next-line react/no-array-index-key -- the parts of a tip never change
  return <bdi key={at}>{part}</bdi>;
}
