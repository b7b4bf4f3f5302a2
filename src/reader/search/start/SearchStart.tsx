import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { FacetList } from '#reader/search/facets/FacetList.tsx';
import { facetsQuery } from '#reader/search/searchQueries.ts';
import type { Search } from '#reader/search/searchState.ts';
import { useIsLive } from '#reader/ui/screen/useIsLive.ts';
import { useSearchWords } from '#reader/words/hook/useSearchWords.ts';
import { RecentSearches } from './RecentSearches.tsx';

// Between the parts of `said:"Mira Holt" pier`, not within one: operators are Latin, words may not be, and each part keeps its order
const PARTS = /(\s+)(?=(?:[^"]*"[^"]*")*[^"]*$)/;

/**
 * Before anything is typed: what was searched for before, how one can search, and what there is.
 *
 * - It is printed, and as printed not shown where something else will stand: an answer, or what was searched for above it.
 */
export function SearchStart(): ReactNode {
  const words = useSearchWords();
  return (
    <div className={`search-columns search-start${useIsLive() ? '' : ' printed-start'}`}>
      <div>
        <RecentSearches />
        <section>
          <h2>{words.ways}</h2>
          <dl className="tips">
            {words.tips.map(([query = '', meaning]) => (
              <div key={query}>
                <dt>{query.split(PARTS).map(isolated)}</dt>
                <dd>{meaning}</dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
      <Browse />
    </div>
  );
}

/** The values of every facet, each a search of its own. */
function Browse(): ReactNode {
  const words = useSearchWords();
  const { data } = useQuery(facetsQuery(nothing));
  const useful = (data?.groups ?? []).filter(({ choices }) => choices.length > 1);
  if (useful.length === 0) return null;
  return (
    <aside aria-label={words.browse} className="browse">
      {useful.map((group) => (
        <FacetList key={group.name} group={group} search={nothing} />
      ))}
    </aside>
  );
}

const nothing: Search = { text: '', page: 1, order: 'relevance', exactly: false };

function isolated(part: string, at: number): ReactNode {
  // oxlint-disable-next-line react/no-array-index-key -- the parts of a tip never change
  return <bdi key={at}>{part}</bdi>;
}
