import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { facetsQuery } from '#reader/search/searchQueries.ts';
import type { Search } from '#reader/search/searchState.ts';
import { useSettled } from '#reader/search/useSettled.ts';
import { useSearchWords } from '#reader/words/hook/useSearchWords.ts';
import { FacetList } from './FacetList.tsx';

/** Values are counted once the typing rests, in milliseconds. */
const REST_MS = 150;

/** Ways to narrow what was found, each with how many stories would be left. On a narrow screen they fold away. */
export function Facets({ search }: { search: Search }): ReactNode {
  const words = useSearchWords();
  const text = useSettled(search.text, REST_MS);
  const { data, refetch } = useQuery(facetsQuery({ text, exactly: search.exactly }));
  const { groups = [], total = 0 } = data ?? {};
  // The total of these values: what is found is known sooner, and a group that goes and comes back loses the focus
  const useful = groups.filter(({ choices }) =>
    choices.some(({ count, isActive }) => isActive || count < total),
  );
  const lists = useful.map((group) => <FacetList key={group.name} group={group} search={search} />);
  const missing = data?.partial && (
    <p>
      {words.partial}{' '}
      <button type="button" onClick={() => void refetch()}>
        {words.tryAgain}
      </button>
    </p>
  );
  // Its place is kept: the results must not move when the values have been counted.
  if (useful.length === 0) return <div className="facets">{missing}</div>;
  return (
    <aside className="facets" aria-label={words.narrow}>
      <details className="facets-fold">
        <summary className="target">{words.narrow}</summary>
        {lists}
      </details>
      <div className="facets-open">{lists}</div>
      {missing}
    </aside>
  );
}
