import { searchAddress } from '#edition/paths.ts';
import { pageNumber } from '#reader/data/pageNumber.ts';
import type { SearchOrder } from '#search/search.ts';

/** What a search asks for, all of it in the address; `page` counts from 1. */
export type Search = { text: string; page: number; order: SearchOrder; exactly: boolean };

/** Results on a page: each may cost a file of the index. */
export const PAGE_LENGTH = 10;

export function searchOf(params: URLSearchParams): Search {
  return {
    text: params.get('q') ?? '',
    page: pageNumber(params),
    order: params.get('sort') === 'date' ? 'date' : 'relevance',
    exactly: params.has('exact'),
  };
}

/** The address of a search, what is usual left out. */
export function searchHref({ text, page = 1, order, exactly = false }: Partial<Search>): string {
  const params = new URLSearchParams({
    ...(text && { q: text }),
    ...(order === 'date' && { sort: 'date' }),
    ...(exactly && { exact: '1' }),
    ...(page > 1 && { page: String(page) }),
  });
  const query = params.toString();
  return `/${searchAddress}${query && `?${query}`}`;
}
