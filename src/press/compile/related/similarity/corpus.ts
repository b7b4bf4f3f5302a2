import { primaryLanguage } from '#edition/text/language.ts';
import { hashOf } from '#press/compile/hashOf.ts';
import { rarityOf } from '#press/compile/related/rarity.ts';
import { functionWords } from '#press/compile/related/terms/functionWords.ts';
import { stemOf } from '#press/compile/related/terms/stemOf.ts';
import type { Terms } from '#press/compile/related/terms/terms.ts';

/** A text's terms and its language; `isSample` where it is one of those that are counted (`sample.ts`). */
export type Analysed = { terms: Terms; language: string; isSample: boolean };

/**
 * The terms of all articles as numbers, row after row: article `a` has the terms `ids[starts[a]…starts[a + 1]]`.
 *
 * - A term that only one article has relates nothing, and is left out.
 * - `rarities` runs beside `ids`: `rarityOf` each among the sampled articles of one language, since “und” would be a rare and telling word in an edition with five German articles.
 * - The terms that two sampled articles have come first, in the order they are met there: their numbers are the same whatever
 *   articles stand beside the sample.
 */
export type Corpus = {
  articles: number;
  vocabulary: number;
  /** For each article 1 where it is of the sample, else 0. */
  sample: Uint8Array;
  /** How many terms, the first of all, two sampled articles have or more. */
  sampledVocabulary: number;
  starts: Int32Array;
  ids: Int32Array;
  counts: Float32Array;
  rarities: Float32Array;
  /** A hash of each term itself, which is the same in every edition. */
  hashes: Int32Array;
  /** How many articles have a term. */
  frequencies: Int32Array;
  /** How many sampled articles have it. */
  sampledFrequencies: Int32Array;
  /** How many words an article has, relative to the mean of the sample. */
  lengths: Float32Array;
};

/** Numbers the words of the articles; a plural in -s counts as its singular, and a phrase is in its words already. */
export function buildCorpus(articles: readonly Analysed[]): Corpus {
  const numbers = new Map<string, number>();
  const sample = Uint8Array.from(articles, ({ isSample }) => Number(isSample));
  const rows = articles.map((article) => rowOf(article, numbers));
  const { ids, shared, ...counted } = numberShared(rows, sample, numbers.size);
  const terms = [...numbers.keys()];
  const size = counted.frequencies.reduce((sum, count) => sum + count, 0);
  const corpus: Corpus = {
    articles: articles.length,
    vocabulary: counted.frequencies.length,
    sample,
    starts: new Int32Array(articles.length + 1),
    ids: new Int32Array(size),
    counts: new Float32Array(size),
    rarities: new Float32Array(size),
    lengths: relativeLengths(rows, sample),
    hashes: Int32Array.from(shared, (id) => hashOf(terms[id] ?? '')),
    ...counted,
  };
  fillRows(corpus, rows, ids);
  fillRarities(corpus, articles);
  return corpus;
}

type Numbered = Pick<Corpus, 'sampledVocabulary' | 'frequencies' | 'sampledFrequencies'> & {
  ids: Int32Array;
  /** The old number of each new one. */
  shared: readonly number[];
};

/** New numbers for the terms that two articles or more have, -1 for the others, and how many have each. */
function numberShared(rows: readonly Row[], sample: Uint8Array, terms: number): Numbered {
  const [all, sampled] = [new Int32Array(terms), new Int32Array(terms)];
  for (const [place, row] of rows.entries()) {
    countIn(row, all);
    if (sample[place] === 1) countIn(row, sampled);
  }
  const ids = new Int32Array(terms).fill(-1);
  const shared: number[] = [];
  const number = (id: number): void => {
    if (ids[id] !== -1) return;
    ids[id] = shared.length;
    shared.push(id);
  };
  for (const [place, row] of rows.entries())
    if (sample[place] === 1) for (const id of row.ids) if ((sampled[id] ?? 0) > 1) number(id);
  const sampledVocabulary = shared.length;
  for (const [id, frequency] of all.entries()) if (frequency > 1) number(id);
  return {
    ids,
    shared,
    sampledVocabulary,
    frequencies: Int32Array.from(shared, (id) => all[id] ?? 0),
    sampledFrequencies: Int32Array.from(shared, (id) => sampled[id] ?? 0),
  };
}

function countIn({ ids }: Row, counts: Int32Array): void {
  for (const id of ids) counts[id] = (counts[id] ?? 0) + 1;
}

type Row = { ids: Int32Array; counts: Float32Array };

function rowOf({ terms: { terms, counts }, language }: Analysed, vocabulary: Map<string, number>): Row {
  const common = functionWords(language);
  const row = new Map<number, number>();
  for (const [at, term] of terms.entries()) {
    if (term.includes(' ') || common.has(term)) continue;
    const stem = stemOf(term);
    const id = vocabulary.get(stem) ?? vocabulary.size;
    if (id === vocabulary.size) vocabulary.set(stem, id);
    row.set(id, (row.get(id) ?? 0) + (counts[at] ?? 0));
  }
  return { ids: Int32Array.from(row.keys()), counts: Float32Array.from(row.values()) };
}

function relativeLengths(rows: readonly Row[], sample: Uint8Array): Float32Array {
  const lengths = Float32Array.from(rows, ({ counts }) => counts.reduce((sum, one) => sum + one, 0));
  const sampled = lengths.filter((_, place) => sample[place] === 1);
  const mean = sampled.reduce((sum, length) => sum + length, 0) / Math.max(1, sampled.length) || 1;
  return lengths.map((length) => length / mean);
}

function fillRows(corpus: Corpus, rows: readonly Row[], numbers: Int32Array): void {
  let at = 0;
  for (const [article, { ids, counts }] of rows.entries()) {
    for (const [place, id] of ids.entries()) {
      const number = numbers[id] ?? -1;
      if (number < 0) continue;
      corpus.ids[at] = number;
      corpus.counts[at] = counts[place] ?? 0;
      at += 1;
    }
    corpus.starts[article + 1] = at;
  }
}

function fillRarities(corpus: Corpus, articles: readonly Analysed[]): void {
  const languages = Map.groupBy(articles.keys(), (place) => primaryLanguage(articles[place]?.language ?? ''));
  for (const places of languages.values()) {
    const frequencies = new Int32Array(corpus.vocabulary);
    const sampled = places.filter((place) => corpus.sample[place] === 1);
    for (const place of sampled)
      for (let at = startOf(corpus, place); at < startOf(corpus, place + 1); at += 1)
        frequencies[corpus.ids[at] ?? 0] = (frequencies[corpus.ids[at] ?? 0] ?? 0) + 1;
    for (const place of places)
      for (let at = startOf(corpus, place); at < startOf(corpus, place + 1); at += 1)
        corpus.rarities[at] = rarityOf(sampled.length, frequencies[corpus.ids[at] ?? 0] ?? 0);
  }
}

/** Where the terms of an article start, and those of the one before it end. */
export function startOf({ starts }: Corpus, article: number): number {
  return starts[article] ?? 0;
}
