import type { Excerpt, Range } from '#search/analyse/marks.ts';
import type { Row } from '#search/shard/rows.ts';
import type { Repair } from '#search/match/evaluation.ts';
import type { SearchOrder } from '#search/search.ts';

/** One page of results to find: `from` counts from 0. `exactly`: words as typed, no repair. */
export type FindRequest = {
  text: string;
  from: number;
  count: number;
  order: SearchOrder;
  exactly: boolean;
};

/** A result as it is shown; `isInText`: what matched stands neither in its headline nor in its excerpt. */
export type FoundRow = Row & { headlineMarks: readonly Range[]; excerpt: Excerpt; isInText: boolean };

/** - `partial`: something of the index could not be had. What is given is right all the same. */
export type Found = {
  rows: readonly FoundRow[];
  total: number;
  repairs: readonly Repair[];
  loosened: boolean;
  unread: readonly string[];
  partial: boolean;
};

export const facetNames = ['section', 'source', 'language', 'year', 'voice'] as const;
export type FacetName = (typeof facetNames)[number];

/** A value one can narrow to: `text` is the query that a press on it asks, with it, or without it where it is active. */
export type FacetChoice = { label: string; count: number; text: string; isActive: boolean };
export type FacetGroup = { name: FacetName; choices: readonly FacetChoice[] };

/**
 * Groups without a value are left out.
 *
 * - `total`: among how many articles they were counted.
 * - `partial`: as in `Found`, a group may be missing.
 */
export type FacetGroups = { groups: readonly FacetGroup[]; total: number; partial: boolean };

export type Question =
  | { kind: 'find'; request: FindRequest }
  | { kind: 'facets'; text: string; exactly: boolean }
  | { kind: 'spellings'; text: string }
  | { kind: 'marks'; text: string; texts: readonly string[] };

/**
 * What each question is answered with.
 *
 * - `spellings`: words of the edition like the last ones typed.
 * - `marks`: for each text, where what the query matches stands in it.
 */
export type Answers = {
  find: Found;
  facets: FacetGroups;
  spellings: readonly string[];
  marks: readonly (readonly Range[])[];
};

export type Kind = Question['kind'];
export type QuestionOf<K extends Kind> = Extract<Question, { kind: K }>;

/** Rejects with an `EditionTrouble` where the index itself cannot be had. */
export type Ask = <K extends Kind>(
  question: QuestionOf<K>,
  edition: string | undefined,
) => Promise<Answers[K]>;
