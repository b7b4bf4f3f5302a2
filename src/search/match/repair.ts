/**
 * Words of the vocabulary that a misspelt one may mean, from few shards.
 *
 * One slip leaves either the first half of a word whole or the second, so the words in question share its beginning or its
 * end: neighbours in the spelling list, which is kept sorted from both ends (`spelling`, `gnilleps`). Two slips may touch both
 * halves: for them, and only where one slip explains nothing, the whole list is read. As that takes milliseconds a word, a `Speller`
 * looks up a word once, and so far only for a query of a few words.
 */
import { reversed } from '#search/shard/words.ts';
import { closeness } from '#search/score.ts';
import { distance } from './distance.ts';
import { endingIn, spelledWith } from './spelled.ts';
import type { SpellingWord } from '#search/shard/words.ts';
import type { IndexReader, Trouble } from '#search/read/indexReader.ts';

export type Correction = { word: string; closeness: number; commonness: number };

const minLengthForOne = 4;
const minLengthForTwo = 8;
const maxCorrections = 8;
/** Languages that write compounds in one word. */
const compounding: ReadonlySet<string> = new Set('de nl sv da no nb nn is fi et hu'.split(' '));
const minCompoundEnd = 5;
const minCompoundBeginning = 3;
/** In a longer query two slips are not looked for. */
const maxWordsForTwo = 16;

/** What the words of one query may mean. */
export class Speller {
  readonly #reader: IndexReader;
  readonly #maxSlips: 1 | 2;
  readonly #known = new Map<string, Promise<Correction[]>>();

  /** @param words how many the query has */
  constructor(reader: IndexReader, words: number) {
    this.#reader = reader;
    this.#maxSlips = words > maxWordsForTwo ? 1 : 2;
  }

  /**
   * The nearest words within one slip and the compounds that end in it, else within two slips, unless a damaged shard may hide a nearer
   * one: at most eight, the commonest first.
   */
  corrections(word: string, trouble: Trouble): Promise<Correction[]> {
    const known = this.#known.get(word) ?? this.#nearest(word, trouble);
    this.#known.set(word, known);
    return known;
  }

  async #nearest(word: string, trouble: Trouble): Promise<Correction[]> {
    if (word.length < minLengthForOne) return [];
    const hidden: Trouble = new Set();
    const near = [
      ...(await withinOne(this.#reader, word, hidden)),
      ...(await compoundsOf(this.#reader, word, hidden)),
    ];
    for (const sentence of hidden) trouble.add(sentence);
    const isNear = near.length > 0 || hidden.size > 0 || this.#maxSlips === 1;
    const found =
      isNear || word.length < minLengthForTwo ? near : await withinTwo(this.#reader, word, trouble);
    return found
      .sort((a, b) => b.commonness - a.commonness || (a.word < b.word ? -1 : 1))
      .slice(0, maxCorrections);
  }
}

/** "Hafenrundfahrt" for "Rundfahrt". */
async function compoundsOf(reader: IndexReader, word: string, trouble: Trouble): Promise<Correction[]> {
  const isCompounding = reader.root.languages.some((language) => compounding.has(language));
  if (!isCompounding || word.length < minCompoundEnd) return [];
  const found = await endingIn(reader, word, trouble);
  return found
    .filter((entry) => entry.word.length - word.length >= minCompoundBeginning)
    .map((entry) => Object.assign(entry, { closeness: closeness.repaired }));
}

async function withinOne(reader: IndexReader, word: string, trouble: Trouble): Promise<Correction[]> {
  const { spelling, gnilleps } = reader.root;
  // The letter between the halves belongs to neither: two letters swapped across the middle then leave one half whole.
  const half = (word.length - 1) >> 1;
  const backwards = reversed(word);
  const forward = await spelledWith(reader, spelling, word.slice(0, half), trouble);
  const backward = await spelledWith(reader, gnilleps, backwards.slice(0, word.length - 1 - half), trouble);
  const near = withinLimit(forward, word, 1);
  const known = new Set(near.map((entry) => entry.word));
  const others = withinLimit(backward, backwards, 1).map((entry) =>
    Object.assign(entry, { word: reversed(entry.word) }),
  );
  return [...near, ...others.filter((entry) => !known.has(entry.word))];
}

async function withinTwo(reader: IndexReader, word: string, trouble: Trouble): Promise<Correction[]> {
  return withinLimit(await spelledWith(reader, reader.root.spelling, '', trouble), word, 2);
}

function withinLimit(words: readonly SpellingWord[], word: string, limit: 1 | 2): Correction[] {
  const letters = lettersOf(word);
  const found: Correction[] = [];
  for (const { word: candidate, commonness } of words) {
    if (Math.abs(candidate.length - word.length) > limit) continue;
    const others = lettersOf(candidate);
    if (bitsOf(letters & ~others) > limit || bitsOf(others & ~letters) > limit) continue;
    const slips = distance(word, candidate, limit);
    if (slips === 1) found.push({ word: candidate, closeness: closeness.repaired, commonness });
    else if (slips === 2 && limit === 2)
      found.push({ word: candidate, closeness: closeness.repairedTwice, commonness });
  }
  return found;
}

/** A bit for each letter, some share one. A slip takes away one letter at most and puts in one: that tells most words apart at once. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

function bitsOf(letters: number): number {
  let count = 0;
  for (let rest = letters; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
