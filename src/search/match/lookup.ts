/** From a word as typed to the words of the vocabulary that it means. */
import { withoutArticle } from '#search/analyse/arabicArticle.ts';
import { areForms, formsBeginWith, minStemLength } from '#search/analyse/stem.ts';
import { follower, isBehind } from '#search/analyse/writtenBefore.ts';
import { plain } from '#search/analyse/fold.ts';
import { isKeyword } from '#search/format/keywords.ts';
import { prefixRange } from '#search/shard/terms.ts';
import { shardOf, shardsFor } from '#search/read/indexReader.ts';
import { closeness } from '#search/score.ts';
import { lowerBound } from '#search/format/order.ts';
import { endingIn } from './spelled.ts';
import type { TermsShard } from '#search/shard/terms.ts';
import type { IndexReader, Trouble } from '#search/read/indexReader.ts';

/** A word of the vocabulary: the `index`th of terms shard `number`. */
export type Found = { term: string; closeness: number; number: number; shard: TermsShard; index: number };

/** A prefix whose words lie in more shards than this is read out only where nothing less will do: the first hits have top lists. */
export const maxPrefixShards = 4;

/** They begin with different letters, so each may lie in a shard of its own. */
const maxPrefixed = 6;

/**
 * What a word means beside itself: nothing, its forms, also all that it begins while it is being typed, or, for one character of
 * a script without spaces, all that it begins as if it were the word.
 */
export type Reach = 'itself' | 'forms' | 'beginnings' | 'character';

/** A folded word as it was written. */
export type TypedTerm = { term: string; written: string; reach: Reach };

/** The word itself, where the vocabulary has it. */
export async function findExact(
  reader: IndexReader,
  term: string,
  worth: number,
  trouble: Trouble,
): Promise<Found | undefined> {
  const number = shardOf(reader.root.terms, term);
  const shard = await reader.termsShard(number, trouble);
  if (!shard) return undefined;
  const index = lowerBound(shard.terms, term);
  return shard.terms[index] === term ? { term, closeness: worth, number, shard, index } : undefined;
}

/**
 * The words that a typed one means, as far as it reaches.
 *
 * - Where it was written with accents, the exact word comes before the folded one.
 */
export async function findWord(
  reader: IndexReader,
  { term, written, reach }: TypedTerm,
  trouble: Trouble,
): Promise<Found[]> {
  const found = new Map<string, Found>();
  const exact = plain(written);
  if (exact !== term) keep(found, await findExact(reader, exact, closeness.exact, trouble));
  const worth = exact === term ? closeness.exact : closeness.folded;
  keep(found, await findExact(reader, term, worth, trouble));
  for (const word of await findBeyond(reader, term, reach, trouble)) keep(found, word);
  if (reach !== 'itself') {
    for (const word of await findWithoutArticle(reader, written, trouble)) keep(found, word);
    for (const word of await findPrefixed(reader, term, trouble)) keep(found, word);
  }
  return [...found.values()];
}

async function findBeyond(
  reader: IndexReader,
  term: string,
  reach: Reach,
  trouble: Trouble,
): Promise<Found[]> {
  if (reach === 'itself') return [];
  if (reach === 'character') return findCharacter(reader, term, trouble);
  const forms = await findForms(reader, term, trouble);
  return reach === 'forms' ? forms : [...forms, ...(await readPrefix(reader, term, trouble))];
}

/** The Arabic noun that stands behind an article, and its forms. */
async function findWithoutArticle(reader: IndexReader, written: string, trouble: Trouble): Promise<Found[]> {
  const noun = reader.root.languages.includes('ar') ? withoutArticle(written) : undefined;
  if (noun === undefined) return [];
  const itself = await findExact(reader, noun, closeness.form, trouble);
  return [...(itself ? [itself] : []), ...(await findForms(reader, noun, trouble))];
}

/** A word behind what is written before it: from the spelling list, where words lie by their ends. */
async function findPrefixed(reader: IndexReader, term: string, trouble: Trouble): Promise<Found[]> {
  const { languages } = reader.root;
  const noun = follower(term, languages);
  if (noun === undefined) return [];
  const behind = (await endingIn(reader, noun, trouble)).filter(({ word }) =>
    isBehind(noun, word, languages),
  );
  const common = behind.sort((a, b) => b.commonness - a.commonness).slice(0, maxPrefixed);
  const words = [noun, ...common.map(({ word }) => word)];
  const found = await Promise.all(words.map((word) => findExact(reader, word, closeness.form, trouble)));
  return found.filter((word) => word !== undefined);
}

/** A character wherever it stands: it begins a pair, or is the last of a run. */
export async function findCharacter(
  reader: IndexReader,
  character: string,
  trouble: Trouble,
): Promise<Found[]> {
  const words = await readPrefix(reader, character, trouble);
  return words.map((word) => Object.assign(word, { closeness: closeness.exact }));
}

function keep(found: Map<string, Found>, entry: Found | undefined): void {
  if (entry && (found.get(entry.term)?.closeness ?? 0) < entry.closeness) found.set(entry.term, entry);
}

async function findForms(reader: IndexReader, term: string, trouble: Trouble): Promise<Found[]> {
  const { languages } = reader.root;
  const beginning = formsBeginWith(term, languages);
  if (beginning.length < minStemLength) return [];
  const words = await findPrefix(reader, beginning, trouble);
  return words
    .filter((word) => word.term !== term && areForms(word.term, term, languages))
    .map((word) => Object.assign(word, { closeness: closeness.form }));
}

/** Whether so many words begin with `prefix` that reading them all costs too much. */
export function isHeavy(reader: IndexReader, prefix: string): boolean {
  const [first, last] = shardsFor(reader.root.terms, prefix);
  return last - first + 1 > maxPrefixShards;
}

/** The words that begin with `prefix`; none where it is heavy. */
export async function findPrefix(reader: IndexReader, prefix: string, trouble: Trouble): Promise<Found[]> {
  if (isHeavy(reader, prefix)) return [];
  return readPrefix(reader, prefix, trouble);
}

/** The words that begin with `prefix`, whatever it costs. */
export async function readPrefix(reader: IndexReader, prefix: string, trouble: Trouble): Promise<Found[]> {
  const [first, last] = shardsFor(reader.root.terms, prefix);
  const numbers = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const shards = await Promise.all(numbers.map((number) => reader.termsShard(number, trouble)));
  return shards.flatMap((shard, at) => {
    if (!shard) return [];
    const [from, to] = prefixRange(shard.terms, prefix);
    return shard.terms
      .slice(from, to)
      .map((term, offset) => ({
        term,
        closeness: closeness.prefix,
        number: first + at,
        shard,
        index: from + offset,
      }))
      .filter((word) => isKeyword(prefix) || !isKeyword(word.term));
  });
}
