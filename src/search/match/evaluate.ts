/** From a query to the articles that match. */
import { fold } from '#search/analyse/fold.ts';
import { tokenise } from '#search/analyse/tokens.ts';
import { keyword } from '#search/format/keywords.ts';
import { lowerBoundNumber } from '#search/format/order.ts';
import { closeness } from '#search/score.ts';
import { gather } from './gather.ts';
import { addWorth, intersect, noHits, rangeHits, subtract, unite } from './hits.ts';
import { findExact, findWord, isHeavy, readPrefix } from './lookup.ts';
import { matchPhrase } from './phrase.ts';
import { corrections } from './repair.ts';
import type { KeywordKind } from '#search/format/keywords.ts';
import type { Query } from '#search/query/query.ts';
import type { IndexReader, Trouble } from '#search/read/indexReader.ts';
import type { Gatherer } from './gather.ts';
import type { Hits } from './hits.ts';
import type { Found, TypedTerm } from './lookup.ts';

/** `typed` was not to be had, or led nowhere: the words `meant` were searched. */
export type Repair = { typed: string; meant: string[] };

/**
 * What evaluating a query uses and leaves behind.
 *
 * - `repairAll` repairs words that the vocabulary has, too: for a query that finds nothing as it stands.
 * - `matched` gathers the words that matched, for marking.
 */
export type Evaluation = {
  reader: IndexReader;
  gatherer: Gatherer;
  trouble: Trouble;
  repairAll: boolean;
  mayRepair: boolean;
  repairs: Repair[];
  matched: Set<string>;
};

export async function evaluate(query: Query, evaluation: Evaluation): Promise<Hits> {
  switch (query.kind) {
    case 'all':
      return evaluateAll(query.parts, evaluation);
    case 'any':
      return (await evaluateEach(query.parts, evaluation)).reduce(unite, noHits);
    case 'not':
      return exclude(everything(evaluation), [query.part], evaluation);
    case 'word':
      return matchWord(query, evaluation);
    case 'phrase':
      for (const { term } of tokenise(query.text)) evaluation.matched.add(term);
      return matchPhrase(
        evaluation.reader,
        evaluation.gatherer,
        query.text,
        query.fields,
        evaluation.trouble,
      );
    case 'keyword':
      return matchKeyword(query.name, query.value, evaluation);
    case 'days':
      return matchDays(query.from, query.to, evaluation);
  }
}

function everything({ reader }: Evaluation): Hits {
  return rangeHits(0, reader.root.docs);
}

/** What is excluded is neither marked nor repaired. */
function withoutTraces(evaluation: Evaluation): Evaluation {
  return { ...evaluation, mayRepair: false, repairAll: false, repairs: [], matched: new Set() };
}

function evaluateEach(parts: readonly Query[], evaluation: Evaluation): Promise<Hits[]> {
  return Promise.all(parts.map((part) => evaluate(part, evaluation)));
}

async function evaluateAll(parts: readonly Query[], evaluation: Evaluation): Promise<Hits> {
  if (parts.length === 0) return noHits;
  const excluded = parts.flatMap((part) => (part.kind === 'not' ? [part.part] : []));
  const wanted = withoutCommon(
    parts.filter((part) => part.kind !== 'not'),
    evaluation.reader,
  );
  const heavy = wanted.length > 1 ? wanted.filter((part) => isUnfinished(part, evaluation.reader)) : [];
  const needed = await evaluateEach(
    wanted.filter((part) => !heavy.includes(part)),
    evaluation,
  );
  const all = needed
    .sort((a, b) => a.docs.length - b.docs.length)
    .reduce<Hits | undefined>((hits, part) => (hits ? intersect(hits, part) : part), undefined);
  const bonus = await evaluateEach(heavy, withoutTraces(evaluation));
  return exclude(bonus.reduce(addWorth, all ?? everything(evaluation)), excluded, evaluation);
}

/** Takes out what is excluded: everything, where a damaged shard leaves unknown what that is. */
async function exclude(hits: Hits, parts: readonly Query[], evaluation: Evaluation): Promise<Hits> {
  const trouble: Trouble = new Set();
  const unwanted = await evaluateEach(parts, { ...withoutTraces(evaluation), trouble });
  report(trouble, evaluation);
  return trouble.size > 0 ? noHits : unwanted.reduce(subtract, hits);
}

function report(trouble: Trouble, evaluation: Evaluation): void {
  for (const sentence of trouble) evaluation.trouble.add(sentence);
}

/** Leaves out the words that so many articles have that they tell nothing, unless there is nothing else. */
function withoutCommon(parts: readonly Query[], { root }: IndexReader): readonly Query[] {
  const telling = parts.filter((part) => part.kind !== 'word' || !root.common.includes(fold(part.text)));
  return telling.length === 0 ? parts : telling;
}

/** A beginning so short that, beside other words, it says little yet: the word it is counts, the words it begins do not. */
function isUnfinished(part: Query, reader: IndexReader): boolean {
  return part.kind === 'word' && part.isPrefix && part.text.length <= 3 && isHeavy(reader, fold(part.text));
}

async function matchWord(word: Extract<Query, { kind: 'word' }>, evaluation: Evaluation): Promise<Hits> {
  const tokens = tokenise(word.text);
  const single = tokens.filter(({ extra }) => !extra);
  const parts = await Promise.all(
    single.map(({ term, start, end }, at) =>
      matchTerm(
        { term, written: word.text.slice(start, end), isPrefix: word.isPrefix && at === single.length - 1 },
        word.fields,
        evaluation,
      ),
    ),
  );
  const together = parts.length === 0 ? noHits : parts.reduce(intersect);
  const joined = tokens.find((token) => token.extra && token.start === 0 && token.end === word.text.length);
  if (!joined || single.length < 2) return together;
  const typed = { term: joined.term, written: joined.term, isPrefix: word.isPrefix };
  const whole = await findWord(evaluation.reader, typed, evaluation.trouble);
  for (const { term } of whole) evaluation.matched.add(term);
  return unite(together, gather(evaluation.gatherer, whole, word.fields));
}

async function matchTerm(typed: TypedTerm, fields: number, evaluation: Evaluation): Promise<Hits> {
  const trouble: Trouble = new Set();
  const found = await findWord(evaluation.reader, typed, trouble);
  report(trouble, evaluation);
  // A word that a damaged shard hides is not misspelt
  const isMissing = trouble.size === 0 && (found.length === 0 || evaluation.repairAll);
  if (isMissing && evaluation.mayRepair) found.push(...(await repaired(typed.term, found, evaluation)));
  for (const word of found) evaluation.matched.add(word.term);
  if (typed.isPrefix) evaluation.matched.add(`${typed.term}*`);
  return gather(evaluation.gatherer, found, fields);
}

async function repaired(term: string, found: readonly Found[], evaluation: Evaluation): Promise<Found[]> {
  const { reader, trouble } = evaluation;
  const nearest = await corrections(reader, term, trouble);
  const words = await Promise.all(
    nearest.map(({ word, slips }) =>
      findExact(reader, word, slips === 1 ? closeness.repaired : closeness.repairedTwice, trouble),
    ),
  );
  const meant = words
    .filter((word) => word !== undefined)
    .filter((word) => found.every((known) => known.term !== word.term));
  if (meant.length > 0) evaluation.repairs.push({ typed: term, meant: meant.map((word) => word.term) });
  return meant;
}

/** The value itself, else all values that it begins. */
async function matchKeyword(name: KeywordKind, value: string, evaluation: Evaluation): Promise<Hits> {
  const { reader, gatherer, trouble } = evaluation;
  const term = keyword(name, name === 'said' || name === 'by' ? fold(value) : value);
  const exact = await findExact(reader, term, 1, trouble);
  const found = exact ? [exact] : await readPrefix(reader, term, trouble);
  const { docs } = gather(gatherer, found, 0);
  return { docs, scores: new Float32Array(docs.length) };
}

async function matchDays(from: number, to: number, { reader, trouble }: Evaluation): Promise<Hits> {
  const calendar = await reader.calendar(trouble);
  if (!calendar) return noHits;
  const { docs } = reader.root;
  const at = (day: number): number => calendar.docs[lowerBoundNumber(calendar.days, day)] ?? docs;
  return rangeHits(at(from), at(to));
}
