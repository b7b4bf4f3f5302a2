import type { IndexReader, Trouble } from '#search/read/indexReader.ts';
import type { Gatherer } from './gather.ts';
import type { Speller } from './repair.ts';

/** `typed` was not to be had, or led nowhere: the words `meant` were searched. */
export type Repair = { typed: string; meant: string[] };

/**
 * What evaluating a query uses and leaves behind.
 *
 * - `isExclusion`: for what is to be left out words mean themselves alone.
 * - `repairAll` repairs words that the vocabulary has, too: for a query that finds nothing as it stands.
 * - `matched` gathers the words that matched, for marking.
 */
export type Evaluation = {
  reader: IndexReader;
  gatherer: Gatherer;
  speller: Speller;
  trouble: Trouble;
  isExclusion: boolean;
  repairAll: boolean;
  mayRepair: boolean;
  repairs: Repair[];
  matched: Set<string>;
};

/** Adds to the trouble of an evaluation what a part of it has gathered by itself. */
export function report(trouble: Trouble, evaluation: Evaluation): void {
  for (const sentence of trouble) evaluation.trouble.add(sentence);
}
