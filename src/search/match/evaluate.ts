/** From a query to the articles that match. */
import { fold } from '#search/analyse/fold.ts';
import { isCharacter, runsOf, sequenceOf, tokenise } from '#search/analyse/tokens.ts';
import { maskOf } from '#search/format/classes.ts';
import { keyword } from '#search/format/keywords.ts';
import { lowerBoundNumber } from '#search/format/order.ts';
import { closeness } from '#search/score.ts';
import { gather } from './gather.ts';
import { addWorth, atLeast, intersect, noHits, rangeHits, subtract, unite } from './hits.ts';
import { findExact, findWord, isHeavy, readPrefix } from './lookup.ts';
import { matchPhrase } from './phrase.ts';
import type { Token } from '#search/analyse/tokens.ts';
import type { KeywordKind } from '#search/format/keywords.ts';
import type { Query } from '#search/query/query.ts';
import type { IndexReader, Trouble } from '#search/read/indexReader.ts';
import type { Gatherer } from './gather.ts';
import type { Hits } from './hits.ts';
import type { Found, Reach, TypedTerm } from './lookup.ts';
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

/** Makes of an unfinished beginning the word it is. */
function settled(reader: IndexReader): (part: Query) => Query {
  return (part) => (isUnfinished(part, reader) ? Object.assign({}, part, { isPrefix: false }) : part);
}

async function matchWord(word: Extract<Query, { kind: 'word' }>, evaluation: Evaluation): Promise<Hits> {
  const tokens = tokenise(word.text);
  const single = tokens.filter(({ extra }) => !extra);
  const runs = runsOf(single);
  const isExact = evaluation.isExclusion || word.isQuoted === true;
  const parts = await Promise.all(
    runs.map((run, at) => {
      const [token, ...others] = run;
      if (!token || others.length > 0) return matchRun(run, word.fields, evaluation);
      const isOpen = word.isPrefix && at === runs.length - 1;
      // As its top list has it, which goes by folded words alone
      const isFolded = isOpen && isHeavy(evaluation.reader, token.term);
      const written = isFolded ? token.term : word.text.slice(token.start, token.end);
      const reach = reachOf(token.term, isOpen, isExact);
      // The "e" of "e-mail" alone is none of its marks
      const isPart = runs.length > 1 && token.term.length === 1;
      const part = isPart ? { ...evaluation, matched: new Set<string>() } : evaluation;
      return matchTerm({ term: token.term, written, reach }, word.fields, part);
    }),
  );
  if (runs.length > 1) evaluation.matched.add(sequenceOf(single, word.isPrefix));
  const together = parts.length === 0 ? noHits : parts.reduce(intersect);
  const joined = joinedOf(tokens);
  if (joined === undefined) return together;
  const typed = { term: joined, written: joined, reach: reachOf(joined, word.isPrefix, isExact) };
  const whole = await findWord(evaluation.reader, typed, evaluation.trouble);
  for (const { term } of whole) evaluation.matched.add(term);
  return unite(together, gather(evaluation.gatherer, whole, word.fields));
}

function reachOf(term: string, isOpen: boolean, isExact: boolean): Reach {
  if (isOpen) return 'beginnings';
  if (isCharacter(term)) return 'character';
  return isExact ? 'itself' : 'forms';
}

/** A compound in one word: "email" of "e-mail", whatever stands around it. */
function joinedOf(tokens: readonly Token[]): string | undefined {
  const single = tokens.filter(({ extra }) => !extra);
  const [first] = single;
  const last = single.at(-1);
  if (!first || !last || single.length < 2) return undefined;
  return tokens.find(({ extra, start, end }) => extra && start === first.start && end >= last.end)?.term;
}

/** A phrase; where it is one compound, that in one word too. */
async function matchQuotation(text: string, fields: number, evaluation: Evaluation): Promise<Hits> {
  const { reader, gatherer, trouble, matched } = evaluation;
  const tokens = tokenise(text);
  const phrase = await matchPhrase(
    evaluation,
    tokens.filter(({ extra }) => !extra),
    fields,
  );
  const joined = joinedOf(tokens);
  const whole = joined === undefined ? undefined : await findExact(reader, joined, closeness.exact, trouble);
  if (!whole) return phrase;
  matched.add(whole.term);
  return unite(phrase, gather(gatherer, [whole], fields));
}

/** Characters side by side; anywhere in an article where their positions are left out. */
async function matchRun(run: readonly Token[], fields: number, evaluation: Evaluation): Promise<Hits> {
  const { reader, gatherer, trouble } = evaluation;
  const together = await matchPhrase(evaluation, run, fields);
  const loose = fields & ~placedFields(reader.root.textPositions);
  if (loose === 0) return together;
  const pairs = await Promise.all(run.map(({ term }) => findExact(reader, term, closeness.exact, trouble)));
  const apart = pairs.map((pair) => (pair ? gather(gatherer, [pair], loose) : noHits));
  return unite(together, apart.reduce(intersect));
}

/** The fields whose words have positions, and quotations where the text around them has. */
function placedFields(withText: boolean): number {
  const short = maskOf('headline') | maskOf('standfirst') | maskOf('caption');
  return withText ? short | maskOf('text') | maskOf('quote') : short;
}

async function matchTerm(typed: TypedTerm, fields: number, evaluation: Evaluation): Promise<Hits> {
  const trouble: Trouble = new Set();
  const found = await findWord(evaluation.reader, typed, trouble);
  report(trouble, evaluation);
  // A word that a damaged shard hides is not misspelt
  const isMissing = trouble.size === 0 && (found.length === 0 || evaluation.repairAll);
  if (isMissing && evaluation.mayRepair) found.push(...(await repaired(typed.term, found, evaluation)));
  for (const word of found) evaluation.matched.add(word.term);
  if (typed.reach === 'beginnings' || typed.reach === 'character') evaluation.matched.add(`${typed.term}*`);
  return gather(evaluation.gatherer, found, fields);
}

async function repaired(term: string, found: readonly Found[], evaluation: Evaluation): Promise<Found[]> {
  const { reader, speller, trouble } = evaluation;
  const nearest = await speller.corrections(term, trouble);
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
  return filterHits(gather(gatherer, found, 0));
}

/** A filter is worth nothing by itself. */
function filterHits({ docs }: Hits): Hits {
  return { docs, scores: new Float32Array(docs.length) };
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
  return voice ? filterHits(gather(gatherer, [voice], 0)) : evaluate(words, evaluation);
}

async function matchDays(from: number, to: number, { reader, trouble }: Evaluation): Promise<Hits> {
  const calendar = await reader.calendar(trouble);
  if (!calendar) return noHits;
  const { docs } = reader.root;
  const at = (day: number): number => calendar.docs[lowerBoundNumber(calendar.days, day)] ?? docs;
  return rangeHits(at(from), at(to));
}
