/** A word that nobody has and that none is like, as two that stand side by side: "harbourboard". */
import { closeness } from '#search/score.ts';
import { gather } from './gather.ts';
import { intersect, noHits } from './hits.ts';
import { findExact, findWord, isHeavy } from './lookup.ts';
import { keepPhrases } from './phrase.ts';
import { spelledWith } from './spelled.ts';
import type { IndexReader, Trouble } from '#search/read/indexReader.ts';
import type { Evaluation } from './evaluation.ts';
import type { Hits } from './hits.ts';
import type { Found, TypedTerm } from './lookup.ts';

const minPartLength = 3;
/** So many of the words that it begins with are tried, the longest first: what is left of it may lie in another shard each time. */
const maxBeginnings = 3;

/** Nothing where a damaged shard may hide the word itself; what was found is said as a repair. */
export async function matchParted(typed: TypedTerm, fields: number, evaluation: Evaluation): Promise<Hits> {
  const { reader, trouble, repairs, matched } = evaluation;
  const { term } = typed;
  for (const first of await beginningsOf(reader, term, trouble)) {
    const rest = term.slice(first.length);
    const parts = await Promise.all([
      findFirst(reader, first, trouble),
      findRest(reader, typed, rest, trouble),
    ]);
    const hits = await sideBySide(parts, fields, evaluation);
    if (trouble.size > 0) return noHits;
    if (hits.docs.length === 0) continue;
    repairs.push({ typed: term, meant: [`${first} ${rest}`] });
    matched.add(parts.map((words) => words.map((word) => word.term).join('|')).join(' '));
    return hits;
  }
  return noHits;
}

async function beginningsOf(reader: IndexReader, term: string, trouble: Trouble): Promise<string[]> {
  if (trouble.size > 0 || term.length < 2 * minPartLength) return [];
  const alike = await spelledWith(reader, reader.root.spelling, term.slice(0, minPartLength), trouble);
  return alike
    .map(({ word }) => word)
    .filter((word) => term.startsWith(word) && term.length - word.length >= minPartLength)
    .sort((one, other) => other.length - one.length)
    .slice(0, maxBeginnings);
}

async function findFirst(reader: IndexReader, first: string, trouble: Trouble): Promise<Found[]> {
  const found = await findExact(reader, first, closeness.repaired, trouble);
  return found ? [found] : [];
}

async function findRest(
  reader: IndexReader,
  { reach }: TypedTerm,
  rest: string,
  trouble: Trouble,
): Promise<Found[]> {
  const isOpen = reach === 'beginnings' && !isHeavy(reader, rest);
  const found = await findWord(
    reader,
    { term: rest, written: rest, reach: isOpen ? 'beginnings' : 'forms' },
    trouble,
  );
  return found.map((word) => Object.assign(word, { closeness: word.closeness * closeness.repaired }));
}

function sideBySide(parts: readonly Found[][], fields: number, evaluation: Evaluation): Promise<Hits> {
  const hits = parts.map((words) => gather(evaluation.gatherer, words, fields)).reduce(intersect);
  const spots = parts.map((words, offset) => ({ offset, words }));
  return keepPhrases(evaluation, hits, spots, fields);
}
