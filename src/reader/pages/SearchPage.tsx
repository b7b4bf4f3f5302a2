import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { memo, useEffect, type ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import { manifestQuery } from '#reader/data/queries.ts';
import { troubleKind } from '#reader/data/trouble.ts';
import { MutedHere } from '#reader/muted/MutedHere.tsx';
import { Muting } from '#reader/muted/Muting.tsx';
import { useUnmuted } from '#reader/muted/useUnmuted.ts';
import { Facets } from '#reader/search/facets/Facets.tsx';
import { NoResults } from '#reader/search/NoResults.tsx';
import { activeFilters } from '#reader/search/filters.ts';
import { keepSearch } from '#reader/search/recentSearches.ts';
import { Remarks } from '#reader/search/Remarks.tsx';
import { ResultList } from '#reader/search/results/ResultList.tsx';
import { Sayings } from '#reader/search/results/Sayings.tsx';
import { SearchHead } from '#reader/search/SearchHead.tsx';
import { findQuery, type FoundFor } from '#reader/search/searchQueries.ts';
import { searchHref, searchOf, type Search } from '#reader/search/searchState.ts';
import { SearchStart } from '#reader/search/start/SearchStart.tsx';
import { ScriptNeeded } from '#reader/ui/ScriptNeeded.tsx';
import { isStaying } from '#reader/ui/screen/staying.ts';
import { useAsked } from '#reader/ui/address/useAsked.ts';
import { Waiting } from '#reader/ui/Waiting.tsx';
import { usePageTitle } from '#reader/ui/screen/usePageTitle.ts';
import { useSearchWords } from '#reader/words/hook/useSearchWords.ts';
import { useMutedIds } from './yours/useMutedIds.ts';

/** What was searched for is in the address; the field stands in the top bar, on this page as on every other. */
export function Component(): ReactNode {
  const words = useSearchWords();
  const [params] = useAsked();
  const search = searchOf(params);
  const { name } = useSuspenseQuery(manifestQuery()).data;
  const isEmpty = search.text.trim() === '';
  const { data, error, refetch, isFetching } = useQuery({ ...findQuery(search), enabled: !isEmpty });
  const found = isEmpty ? undefined : data;
  usePageTitle(`${isEmpty ? words.search : words.titled(search.text.trim())} · ${name}`);
  useKeptSearch(search.text);
  return (
    <div className="search-page" aria-busy={isFetching}>
      <Waiting isWaiting={isFetching} />
      <SearchHead search={search} found={found} />
      <ScriptNeeded />
      {isEmpty && <SearchStart />}
      {error && <SearchTrouble error={error} onRetry={refetch} />}
      {found && !error && <Results found={found} onRetry={refetch} />}
    </div>
  );
}

type ResultsProps = { found: FoundFor; onRetry: () => unknown };

/** Stays as it is while one types on: only another answer draws it anew. */
const Results = memo(function Results({ found, onRetry }: ResultsProps): ReactNode {
  const { search, total, rows, partial } = found;
  const unmuted = useUnmuted(rows, useMutedIds());
  return (
    <div className="search-columns">
      <div>
        <Remarks search={search} found={found} onRetry={onRetry} />
        {search.page === 1 && <Sayings search={search} />}
        {total === 0 && !partial && <NoResults search={search} />}
        {total > 0 && rows.length === 0 && !partial && <Beyond search={search} />}
        {unmuted.rows.length > 0 && <ResultList search={search} found={{ ...found, rows: unmuted.rows }} />}
        <MutedHere unmuted={unmuted} />
        {total > 0 && <Muting kind="search" text={search.text.trim()} />}
      </div>
      {/* One story cannot be narrowed: no place is kept for it */}
      {(total > 1 || (total > 0 && activeFilters(search.text).length > 0)) && <Facets search={search} />}
    </div>
  );
});

/** A page number further on than the results go. */
function Beyond({ search }: { search: Search }): ReactNode {
  const words = useSearchWords();
  return (
    <section className="no-results">
      <p>{words.beyond}</p>
      <Link to={searchHref({ ...search, page: 1 })} className="button">
        {words.toFirst}
      </Link>
    </section>
  );
}

function SearchTrouble({ error, onRetry }: { error: Error; onRetry: () => unknown }): ReactNode {
  const words = useSearchWords();
  return (
    <section className="no-results" role="alert">
      <p>{words.trouble[troubleKind(error)]}</p>
      <button type="button" className="button" onClick={onRetry}>
        {words.tryAgain}
      </button>
    </section>
  );
}

/** A search that was sent off, or followed from a link, is kept; one still being typed is not. */
function useKeptSearch(text: string): void {
  const { state } = useLocation();
  const isTyped = isStaying(state);
  useEffect(() => {
    if (!isTyped) void keepSearch(text);
  }, [text, isTyped]);
}
