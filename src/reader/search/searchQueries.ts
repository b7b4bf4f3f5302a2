import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { ask } from './desk/ask.ts';
import { PAGE_LENGTH, type Search } from './searchState.ts';

/** What was found for a search before this one stays until the answer is there. */
export function findQuery({ text, page, order, exactly }: Search) {
  return queryOptions({
    queryKey: ['search', text, page, order, exactly],
    queryFn: () =>
      ask({
        kind: 'find',
        request: { text, order, exactly, from: (page - 1) * PAGE_LENGTH, count: PAGE_LENGTH },
      }),
    placeholderData: keepPreviousData,
    // An answer with something missing is asked for anew when one comes back to it.
    staleTime: ({ state }) => (state.data?.partial ? 0 : Infinity),
  });
}

export function facetsQuery(text: string) {
  return queryOptions({
    queryKey: ['search', 'facets', text],
    queryFn: () => ask({ kind: 'facets', text }),
    placeholderData: keepPreviousData,
  });
}

export function spellingsQuery(text: string) {
  return queryOptions({
    queryKey: ['search', 'spellings', text],
    queryFn: () => ask({ kind: 'spellings', text }),
  });
}
