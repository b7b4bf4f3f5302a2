/**
 * Articles to a search index, in bounded memory.
 *
 * One pass over the articles inverts them into runs on disk and spools what results show; one merge of the runs, with
 * lengths, averages and dates known by then, writes the shards. The same articles give the same bytes in any order, and since
 * a shard's name is its content, an unchanged shard keeps its name: a sink that has it need not write it again.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { primaryLanguage } from '#edition/text/language.ts';
import { fields, steadyAverage } from '#search/format/classes.ts';
import { facetKeyword } from '#search/format/keywords.ts';
import { writeCalendar, writeFacets } from '#search/shard/facets.ts';
import { rootName, shardPath, writeNames, writeRoot } from '#search/shard/root.ts';
import { rowCodeOf, writeRows } from '#search/shard/rows.ts';
import { sealGroup } from '#search/format/seal.ts';
import { freshnessOf } from '#search/score.ts';
import { Chronology } from '#search/write/chronology.ts';
import { documentTerms, rowOf } from '#search/write/document.ts';
import { RowDictionary } from '#search/write/rowDictionary.ts';
import { FacetCounts } from '#search/write/facetCounts.ts';
import { Inverter } from '#search/write/inverter.ts';
import { VocabularyWriter } from '#search/write/vocabulary.ts';
import { RowSpool } from './rowSpool.ts';
import { Runs } from './runs.ts';
import type { Root } from '#search/shard/root.ts';
import type { Indexable } from '#search/write/document.ts';
import type { ShardSink } from '#search/write/shardSink.ts';

/** Takes a finished file; `path` is relative to the index's folder, and the root comes last. */
export type SearchIndexSink = (path: string, bytes: Uint8Array) => Promise<void> | void;

/** `rowBytes`: of `bytes`, what results show; the rest finds them. */
export type SearchIndexReport = {
  articles: number;
  words: number;
  files: number;
  bytes: number;
  rowBytes: number;
};

export type SearchIndexOptions = {
  /** Whether phrases can be found in the text, not in headlines, standfirsts and captions alone; half of the index. Default true. */
  textPositions?: boolean;
  /** Memory for posting records before they become a run, in bytes. Default 192 MiB. */
  runBytes?: number;
};

/**
 * Writes the search index of an edition.
 *
 * - Every id comes once. The order of the articles does not matter.
 *
 * @example await writeSearchIndex(articles, (path, bytes) => writeFile(join(folder, path), bytes))
 */
export async function writeSearchIndex(
  articles: AsyncIterable<Indexable> | Iterable<Indexable>,
  sink: SearchIndexSink,
  { textPositions = true, runBytes = 192 * 2 ** 20 }: SearchIndexOptions = {},
): Promise<SearchIndexReport> {
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-search-'));
  const gathered = new Gathered(folder, runBytes);
  try {
    for await (const article of articles) gathered.add(article);
    return await writeShards(gathered, sink, textPositions);
  } finally {
    gathered.rows.close();
    rmSync(folder, { recursive: true });
  }
}

/** What one pass over the articles leaves. */
class Gathered {
  readonly rows: RowSpool;
  readonly runs: Runs;
  readonly chronology = new Chronology();
  readonly facets = new FacetCounts();
  readonly dictionary = new RowDictionary();
  readonly languages = new Map<string, number>();
  readonly lengths: number[][] = fields.map(() => []);
  readonly #inverter = new Inverter();
  readonly #runBytes: number;

  constructor(folder: string, runBytes: number) {
    this.rows = new RowSpool(join(folder, 'rows'));
    this.runs = new Runs(folder);
    this.#runBytes = runBytes;
  }

  add(article: Indexable): void {
    const terms = documentTerms(article);
    this.#inverter.add(this.chronology.count, terms);
    for (const [field, length] of terms.lengths.entries()) this.lengths[field]?.push(length);
    this.chronology.add(article.id, article.published);
    this.rows.add(rowOf(article));
    this.facets.add(article);
    this.dictionary.add(article.headline);
    const language = primaryLanguage(article.language ?? 'en');
    this.languages.set(language, (this.languages.get(language) ?? 0) + 1);
    if (this.#inverter.bytes > this.#runBytes) this.runs.write(this.#inverter.drain());
  }

  *words(): Generator<{ term: string; records: Uint8Array[] }> {
    if (this.runs.count === 0) {
      for (const { term, records } of this.#inverter.drain()) yield { term, records: [records] };
      return;
    }
    this.runs.write(this.#inverter.drain());
    yield* this.runs.merge();
  }
}

async function writeShards(
  gathered: Gathered,
  sink: SearchIndexSink,
  textPositions: boolean,
): Promise<SearchIndexReport> {
  const report: SearchIndexReport = {
    articles: gathered.chronology.count,
    words: 0,
    files: 0,
    bytes: 0,
    rowBytes: 0,
  };
  async function writeFile(path: string, bytes: Uint8Array): Promise<void> {
    report.files += 1;
    report.bytes += bytes.length;
    await sink(path, bytes);
  }
  async function seal(payloads: readonly Uint8Array[]): Promise<string> {
    const { name, files } = sealGroup(payloads);
    for (const [member, file] of files.entries()) await writeFile(shardPath(name, member), file);
    return name;
  }
  const order = gathered.chronology.order();
  const { days, months } = gathered.chronology.calendar(order);
  const vocabulary = await writeVocabulary(gathered, order, months, textPositions, seal, report);
  const bytesBefore = report.bytes;
  const rows = await writeAllRows(gathered, order, seal);
  report.rowBytes = report.bytes - bytesBefore;
  const root: Root = {
    format: 4,
    docs: order.length,
    languages: usual(gathered.languages, order.length),
    textPositions,
    months,
    terms: vocabulary.terms,
    common: vocabulary.common,
    positions: await seal([writeNames(vocabulary.positions, deflate)]),
    tops: await vocabulary.tops.write(seal, deflate),
    ...(await vocabulary.spelling.write(seal, deflate)),
    rows,
    days: await seal([writeCalendar(days, deflate)]),
    voices: vocabulary.listed,
    facets: await seal([writeFacets(gathered.facets.table(), deflate)]),
  };
  await writeFile(rootName, writeRoot(root, deflate));
  return report;
}

async function writeVocabulary(
  gathered: Gathered,
  order: Uint32Array,
  months: Root['months'],
  textPositions: boolean,
  seal: ShardSink,
  report: SearchIndexReport,
): Promise<VocabularyWriter> {
  const rank = new Uint32Array(order.length);
  for (const [doc, arrival] of order.entries()) rank[arrival] = doc;
  const lengths = gathered.lengths.map((field) => Uint32Array.from(field));
  const vocabulary = new VocabularyWriter(
    {
      docs: order.length,
      rank,
      lengths,
      averages: lengths.map((field) => steadyAverage(mean(field))),
      freshness: freshnessOf(months),
      textPositions,
      listed: new Set(gathered.facets.table().voice.map(([name]) => facetKeyword('voice', name))),
    },
    deflate,
    seal,
  );
  for (const { term, records } of gathered.words()) {
    await vocabulary.add(term, records);
    report.words += 1;
  }
  await vocabulary.finish();
  return vocabulary;
}

/** Up to this many articles, small shards; beyond it larger ones, so that the root stays small. */
const smallArchive = 200_000;

async function writeAllRows(
  { rows, dictionary }: Gathered,
  order: Uint32Array,
  seal: ShardSink,
): Promise<Root['rows']> {
  const [perShard, perGroup] = order.length <= smallArchive ? [32, 4] : [64, 16];
  const words = dictionary.dictionary();
  const code = rowCodeOf(words);
  let names = '';
  for (let from = 0; from < order.length; from += perShard * perGroup) {
    const group = Array.from(order.subarray(from, from + perShard * perGroup), (arrival) =>
      rows.read(arrival),
    );
    const payloads: Uint8Array[] = [];
    for (let at = 0; at < group.length; at += perShard)
      payloads.push(writeRows(group.slice(at, at + perShard), code, deflate));
    names += await seal(payloads);
  }
  return { perShard, perGroup, names, dictionary: words };
}

function deflate(bytes: Uint8Array, dictionary?: Uint8Array): Uint8Array {
  const hasDictionary = dictionary !== undefined && dictionary.length > 0;
  return deflateRawSync(bytes, { level: 9, ...(hasDictionary && { dictionary }) });
}

function mean(lengths: Uint32Array): number {
  let sum = 0;
  let count = 0;
  for (const length of lengths) {
    sum += length;
    if (length > 0) count += 1;
  }
  return count === 0 ? 0 : sum / count;
}

/** Languages in the order of how many articles they have; one of fewer than a twentieth lends its endings to no word. */
function usual(counts: ReadonlyMap<string, number>, articles: number): string[] {
  return [...counts]
    .filter(([, count]) => count * 20 >= articles)
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1))
    .map(([name]) => name);
}
