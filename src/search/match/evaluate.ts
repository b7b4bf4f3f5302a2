/** From a query to the articles that match. */
import { fold } from '#search/analyse/fold.ts';
import { keyword } from '#search/format/keywords.ts';
import { lowerBoundNumber } from '#search/format/order.ts';
import { closeness } from '#search/score.ts';
import { report } from './evaluation.ts';
import { gather } from './gather.ts';
import { addWorth, atLeast, intersect, noHits, rangeHits, subtract, unite, worthless } from './hits.ts';
import { findExact, isHeavy, readPrefix } from './lookup.ts';
import { matchQuotation, matchWord } from './words.ts';
import type { KeywordKind } from '#search/format/keywords.ts';
import type { Query } from '#search/query/query.ts';
import type { IndexReader, Trouble } from '#search/read/indexReader.ts';
import type { Evaluation } from './evaluation.ts';
import type { Hits } from './hits.ts';

/** The articles that a query means and what each is worth, but for its freshness; `evaluation` gathers what was done to find them. */
export async function evaluate(query: Query, evaluation: Evaluation): Promise<Hits> {
  switch (query.kind) {
    case 'all':
      return evaluateAll(query.parts, evaluation);
    case 'any':
      return (await evaluateEach(query.parts.map(settled(evaluation.reader)), evaluation)).reduce(
        unite,
        noHits,
      );
    case 'some':
      return atLeast(await evaluateEach(query.parts, evaluation), query.least);
    case 'not':
      return exclude(everything(evaluation), [query.part], evaluation);
    case 'word':
      return matchWord(query, evaluation);
    case 'phrase':
      return matchQuotation(query.text, query.fields, evaluation);
    case 'keyword':
      return matchKeyword(query.name, query.value, evaluation);
    case 'speaker':
      return matchSpeaker(query.names, query.words, evaluation);
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
  const bonus = await evaluateEach(heavy.map(settled(evaluation.reader)), withoutTraces(evaluation));
  return exclude(bonus.reduce(addWorth, all ?? everything(evaluation)), excluded, evaluation);
}

/** Takes out what is excluded: everything, where a damaged shard leaves unknown what that is. */
async function exclude(hits: Hits, parts: readonly Query[], evaluation: Evaluation): Promise<Hits> {
  const trouble: Trouble = new Set();
  const unwanted = await evaluateEach(parts, { ...withoutTraces(evaluation), trouble, isExclusion: true });
  report(trouble, evaluation);
  return trouble.size > 0 ? noHits : unwanted.reduce(subtract, hits);
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

/** Makes of an unfinished beginning the word it is. */
function settled(reader: IndexReader): (part: Query) => Query {
  return (part) => (isUnfinished(part, reader) ? Object.assign({}, part, { isPrefix: false }) : part);
}

/** The value itself, else all values that it begins. */
async function matchKeyword(name: KeywordKind, value: string, evaluation: Evaluation): Promise<Hits> {
  const { reader, gatherer, trouble } = evaluation;
  const term = keyword(name, name === 'said' || name === 'by' ? fold(value) : value);
  const exact = await findExact(reader, term, 1, trouble);
  const found = exact ? [exact] : await readPrefix(reader, term, trouble);
  return worthless(gather(gatherer, found, 0));
}

async function matchSpeaker(names: readonly string[], words: Query, evaluation: Evaluation): Promise<Hits> {
  const { reader, gatherer } = evaluation;
  const trouble: Trouble = new Set();
  const voices = await Promise.all(
    names.map((name) => findExact(reader, keyword('voice', name), closeness.exact, trouble)),
  );
  report(trouble, evaluation);
  // Nobody knows whether a damaged shard has the name
  if (trouble.size > 0) return noHits;
  const voice = voices.find((known) => known !== undefined);
  return voice ? worthless(gather(gatherer, [voice], 0)) : evaluate(words, evaluation);
}

async function matchDays(from: number, to: number, { reader, trouble }: Evaluation): Promise<Hits> {
  const calendar = await reader.calendar(trouble);
  if (!calendar) return noHits;
  const { docs } = reader.root;
  const at = (day: number): number => calendar.docs[lowerBoundNumber(calendar.days, day)] ?? docs;
  return rangeHits(at(from), at(to));
}
