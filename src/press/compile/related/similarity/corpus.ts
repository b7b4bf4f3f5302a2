import type { Terms } from '#press/compile/related/terms.ts';

/** A text's terms and its language. */
export type Analysed = { terms: Terms; language: string };

/**
 * The terms of all articles as numbers, row after row: article `a` has the terms `ids[starts[a]…starts[a + 1]]`.
 *
 * - A term that only one article has relates nothing, and is left out.
 * - `rarities` runs beside `ids`: ln((articles + 1) / (articles with the term + 1)) among the articles of one language, since
 *   “und” would be a rare and telling word in an edition with five German articles.
 */
export type Corpus = {
  articles: number;
  vocabulary: number;
  starts: Int32Array;
  ids: Int32Array;
  counts: Float32Array;
  rarities: Float32Array;
  /** How many articles have a term. */
  frequencies: Int32Array;
  /** How many words an article has, relative to the mean. */
  lengths: Float32Array;
};

const PLURAL = /[^s]s$/;
const MIN_STEM_LENGTH = 3;

/** Numbers the words of the articles; a plural in -s counts as its singular, and a phrase is in its words already. */
export function buildCorpus(articles: readonly Analysed[]): Corpus {
  const numbers = new Map<string, number>();
  const rows = articles.map((article) => rowOf(article, numbers));
  const { ids, frequencies } = numberShared(rows, numbers.size);
  const size = frequencies.reduce((sum, count) => sum + count, 0);
  const corpus: Corpus = {
    articles: articles.length,
    vocabulary: frequencies.length,
    starts: new Int32Array(articles.length + 1),
    ids: new Int32Array(size),
    counts: new Float32Array(size),
    rarities: new Float32Array(size),
    frequencies,
    lengths: relativeLengths(rows),
  };
  fillRows(corpus, rows, ids);
  fillRarities(corpus, articles);
  return corpus;
}

/** New numbers for the terms that two articles or more have, -1 for the others, and how many have each. */
function numberShared(rows: readonly Row[], terms: number): { ids: Int32Array; frequencies: Int32Array } {
  const counts = new Int32Array(terms);
  for (const row of rows) for (const id of row.ids) counts[id] = (counts[id] ?? 0) + 1;
  let next = 0;
  const ids = counts.map((count) => {
    if (count < 2) return -1;
    next += 1;
    return next - 1;
  });
  return { ids, frequencies: counts.filter((count) => count > 1) };
}

type Row = { ids: Int32Array; counts: Float32Array };

function rowOf({ terms: { terms, counts } }: Analysed, vocabulary: Map<string, number>): Row {
  const row = new Map<number, number>();
  for (const [at, term] of terms.entries()) {
    if (term.includes(' ')) continue;
    const stem = stemOf(term);
    const id = vocabulary.get(stem) ?? vocabulary.size;
    if (id === vocabulary.size) vocabulary.set(stem, id);
    row.set(id, (row.get(id) ?? 0) + (counts[at] ?? 0));
  }
  return { ids: Int32Array.from(row.keys()), counts: Float32Array.from(row.values()) };
}

function stemOf(term: string): string {
  return term.length > MIN_STEM_LENGTH && PLURAL.test(term) ? term.slice(0, -1) : term;
}

function relativeLengths(rows: readonly Row[]): Float32Array {
  const lengths = Float32Array.from(rows, ({ counts }) => counts.reduce((sum, count) => sum + count, 0));
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length) || 1;
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
  const languages = Map.groupBy(articles.keys(), (place) => primaryOf(articles[place]?.language ?? ''));
  for (const places of languages.values()) {
    const frequencies = new Int32Array(corpus.vocabulary);
    for (const place of places)
      for (let at = startOf(corpus, place); at < startOf(corpus, place + 1); at += 1)
        frequencies[corpus.ids[at] ?? 0] = (frequencies[corpus.ids[at] ?? 0] ?? 0) + 1;
    for (const place of places)
      for (let at = startOf(corpus, place); at < startOf(corpus, place + 1); at += 1)
        corpus.rarities[at] = Math.log((places.length + 1) / ((frequencies[corpus.ids[at] ?? 0] ?? 0) + 1));
  }
}

/** Where the terms of an article start, and those of the one before it end. */
export function startOf({ starts }: Corpus, article: number): number {
  return starts[article] ?? 0;
}

/** The language without script or region. */
export function primaryOf(language: string): string {
  return language.split('-', 1)[0] ?? '';
}
