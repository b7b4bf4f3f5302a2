import { useRef, type ReactNode } from 'react';
import type { Found } from '#reader/search/desk/protocol.ts';
import { keepSearch } from '#reader/search/recentSearches.ts';
import { PAGE_LENGTH, type Search } from '#reader/search/searchState.ts';
import { TrailContext, trailThrough } from '#reader/ui/address/trail.ts';
import { useSearchWords } from '#reader/words/hook/useSearchWords.ts';
import { foldPrints } from './foldPrints.ts';
import { ResultPages } from './ResultPages.tsx';
import { ResultRow } from './ResultRow.tsx';
import { useResultKeys } from './useResultKeys.ts';

type ResultListProps = { search: Search; found: Found };

/** One page of what was found, as a list that the arrow keys walk through. */
export function ResultList({ search, found }: ResultListProps): ReactNode {
  const words = useSearchWords();
  const list = useRef<HTMLOListElement>(null);
  useResultKeys(list);
  const rows = foldPrints(found.rows);
  return (
    <TrailContext value={trailThrough(rows)}>
      <ol
        ref={list}
        className="result-list"
        aria-label={words.results}
        start={(search.page - 1) * PAGE_LENGTH + 1}
      >
        {rows.map((row) => (
          <li key={row.id}>
            <ResultRow row={row} text={search.text} onOpen={() => keepSearch(search.text)} />
          </li>
        ))}
      </ol>
      <ResultPages search={search} total={found.total} />
    </TrailContext>
  );
}
