/**
 * Search, as the page and the command line see it. The core answers from static files (`openSearch.ts`); a server could stand
 * behind the same interface.
 */
import type { FacetName } from '#search/shard/facets.ts';
import type { Row } from '#search/shard/rows.ts';
import type { Repair } from '#search/match/evaluation.ts';

export type SearchOrder = 'relevance' | 'date';

/** - `from` and `count`: which of the hits to give. - `exactly`: search words as typed, repair nothing. */
export type SearchRequest = {
  text: string;
  from?: number;
  count?: number;
  order?: SearchOrder;
  exactly?: boolean;
};

/**
 * Every answer says whether it is whole.
 *
 * - `partial`: something of the index could not be had; `trouble` says what, a sentence each. What is given is right all the same.
 */
export type Whole = { partial: boolean; trouble: string[] };

/** A row of the list of results. `score` compares hits of one answer alone. */
export type SearchHit = Row & { score: number };

/**
 * - `total`: how many articles match; `hits`: those asked for, best or newest first.
 * - `repairs`: words that were read as others. Ask again with `exactly` to undo.
 * - `loosened`: no article has all the words; these have some.
 * - `unread`: operators with a value that they cannot have, as typed: "on:friday". They were left out.
 * - `matched`: the folded words that matched, for `markWords`; one that ends in `*` stands for all that it begins, several with
 *   spaces between them for those side by side.
 */
export type SearchAnswer = Whole & {
  hits: SearchHit[];
  total: number;
  repairs: Repair[];
  loosened: boolean;
  unread: string[];
  matched: string[];
};

/** Words as they are written, the commonest first. */
export type Suggestions = Whole & { words: string[] };

export type FacetValue = { label: string; count: number; query: string };

/**
 * How many of a query's articles, or without a query of all, have each value, of `total`; `query` is the operator that narrows to it. Years newest
 * first. A beginning that has a top list has no values.
 */
export type Facets = Whole & { total: number } & Record<FacetName | 'year', FacetValue[]>;

export type SearchService = {
  search: (request: SearchRequest) => Promise<SearchAnswer>;
  /** The words that begin so. */
  suggest: (beginning: string) => Promise<Suggestions>;
  /** - `exactly`: as in a request. */
  facets: (text: string, exactly?: boolean) => Promise<Facets>;
};
