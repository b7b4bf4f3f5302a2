/**
 * Words of the vocabulary that a misspelt one may mean, from few shards.
 *
 * One slip leaves either the first half of a word whole or the second, so the words in question share its beginning or its
 * end: neighbours in the spelling list, which is kept sorted from both ends (`spelling`, `gnilleps`). Two slips may touch both
 * halves: for them, and only where one slip explains nothing, the whole list is read.
 */
import { prefixRange } from '#search/shard/terms.ts';
import { reversed } from '#search/shard/words.ts';
import { shardsFor } from '#search/read/indexReader.ts';
import { distance } from './distance.ts';
import type { Directory } from '#search/shard/root.ts';
import type { SpellingWord } from '#search/shard/words.ts';
import type { IndexReader, Trouble } from '#search/read/indexReader.ts';

export type Correction = { word: string; slips: 1 | 2; commonness: number };

const minLengthForOne = 4;
const minLengthForTwo = 8;
const maxCorrections = 8;

/** The nearest words within one slip, else two, unless a damaged shard may hide a nearer one: at most eight, the commonest first. */
export async function corrections(
  reader: IndexReader,
  word: string,
  trouble: Trouble,
): Promise<Correction[]> {
  if (word.length < minLengthForOne) return [];
  const hidden: Trouble = new Set();
  const near = await withinOne(reader, word, hidden);
  for (const sentence of hidden) trouble.add(sentence);
  const isNear = near.length > 0 || hidden.size > 0 || word.length < minLengthForTwo;
  const found = isNear ? near : await withinTwo(reader, word, trouble);
  return found
    .sort((a, b) => b.commonness - a.commonness || (a.word < b.word ? -1 : 1))
    .slice(0, maxCorrections);
}

async function withinOne(reader: IndexReader, word: string, trouble: Trouble): Promise<Correction[]> {
  const { spelling, gnilleps } = reader.root;
  // The letter between the halves belongs to neither: two letters swapped across the middle then leave one half whole.
  const half = (word.length - 1) >> 1;
  const backwards = reversed(word);
  const forward = await candidates(reader, spelling, word.slice(0, half), trouble);
  const backward = await candidates(reader, gnilleps, backwards.slice(0, word.length - 1 - half), trouble);
  const byWord = new Map(forward.map((entry) => [entry.word, entry]));
  for (const { word: drow, commonness } of backward) {
    const forwards = reversed(drow);
    byWord.set(forwards, { word: forwards, commonness });
  }
  return withinLimit([...byWord.values()], word, 1);
}

async function withinTwo(reader: IndexReader, word: string, trouble: Trouble): Promise<Correction[]> {
  return withinLimit(await candidates(reader, reader.root.spelling, '', trouble), word, 2);
}

function withinLimit(words: readonly SpellingWord[], word: string, limit: 1 | 2): Correction[] {
  return words.flatMap(({ word: candidate, commonness }) => {
    const slips = distance(word, candidate, limit);
    return slips === 1 || (slips === 2 && limit === 2) ? [{ word: candidate, slips, commonness }] : [];
  });
}

async function candidates(
  reader: IndexReader,
  directory: Directory,
  prefix: string,
  trouble: Trouble,
): Promise<SpellingWord[]> {
  const [first, last] = shardsFor(directory, prefix);
  const indexes =
    directory.first.length === 0 ? [] : Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const shards = await Promise.all(
    indexes.map((index) => reader.spellingShard(directory.names, index, trouble)),
  );
  return shards.flatMap((shard = []) => {
    const words = shard.map((entry) => entry.word);
    return shard.slice(...prefixRange(words, prefix));
  });
}
