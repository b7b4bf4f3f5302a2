/**
 * Search, side by side with the engines that others use: the same stories, the same queries, one run.
 *
 * Times are warm: each query was asked before, and counts the shortest of three times where the engine is fast enough. Figures of
 * an engine too slow for all queries rest on those it answered in 8 seconds. "Found" is the share of known items among the first
 * three answers.
 */
import { blockText } from '#edition/blockText.ts';
import { openBroadsheet } from './engines/broadsheet.ts';
import { openFlexSearch } from './engines/flexsearch.ts';
import { openMiniSearch } from './engines/minisearch.ts';
import { openOrama } from './engines/orama.ts';
import { openPagefind } from './engines/pagefind.ts';
import { openFuse, openUFuzzy } from './engines/scanners.ts';
import { makeHeadlines } from './headlines.ts';
import { percentile, shareFound, timeEach } from './measure.ts';
import { knownItems, typedQueries } from './queries.ts';
import { formatTable } from './table.ts';
import type { Indexable } from '#search/write/document.ts';
import type { Engine, EngineDocument } from './engines/engine.ts';
import type { KnownItems, TypedQueries } from './queries.ts';

export type SearchBenchOptions = {
  stories: readonly Indexable[];
  /** How many headlines to make of them, for each further table. */
  headlines: readonly number[];
};

type Opener = { name: string; open: (documents: readonly EngineDocument[]) => Engine | Promise<Engine> };

const peers: readonly Opener[] = [
  { name: 'MiniSearch', open: openMiniSearch },
  { name: 'FlexSearch', open: openFlexSearch },
  { name: 'Orama', open: openOrama },
  { name: 'Fuse', open: openFuse },
  { name: 'uFuzzy', open: openUFuzzy },
];

/** Beyond so many headlines the others take minutes a query set, or more memory than a process has. */
const maxPeerHeadlines = 100_000;
const knownCount = 500;
const typedCount = 200;
const coldCount = 50;
const heldCount = 100;
const seed = 7;

/** The tables of the search benchmark, line by line as they are made. */
export async function* benchSearch({ stories, headlines }: SearchBenchOptions): AsyncGenerator<string> {
  yield* benchArticles(
    `${stories.length} stories with their text`,
    stories,
    knownItems(stories, knownCount, seed),
  );
  for (const count of headlines) {
    yield '';
    const made = count <= maxPeerHeadlines ? [...makeHeadlines(stories, count, seed)] : undefined;
    if (made) yield* benchArticles(`${count} headlines`, made, knownItems(made, knownCount, seed));
    else yield* benchAlone(count, stories);
  }
}

async function* benchArticles(
  title: string,
  articles: readonly Indexable[],
  items: KnownItems,
): AsyncGenerator<string> {
  const queries = typedQueries(articles, typedCount, seed);
  const documents = articles.map(({ id, headline, body }) => ({
    id,
    headline,
    text: body.map(blockText).join('\n'),
  }));
  yield `${title}: the index, and warm queries (p95, ms)`;
  const rows = [header];
  const own = await openBroadsheet(articles, false);
  rows.push(await measure('Broadsheet', own, own.buildMs, queries, items));
  for (const { name, open } of peers) {
    const startMs = performance.now();
    const engine = await open(documents);
    rows.push(await measure(name, engine, performance.now() - startMs, queries, items));
  }
  const startMs = performance.now();
  const pagefind = await openPagefind(documents);
  rows.push(await measure('Pagefind', pagefind, performance.now() - startMs, queries, items));
  yield* formatTable(rows);
  const withText = await openBroadsheet(articles, true);
  yield '';
  yield `Broadsheet's rows are ${megabytes(own.report.rowBytes)} MB of its index; positions of the text, for phrases in it, add ${megabytes(withText.indexBytes - own.indexBytes)} MB.`;
  yield `${title}: fetched with nothing loaded (KB and requests: median, p95)`;
  yield* formatTable([
    coldHeader,
    await measureCold('Broadsheet', own.fetchedFor, queries),
    await measureCold('Pagefind', pagefind.fetchedFor, queries),
  ]);
  own.close();
  withText.close();
}

const header = [
  'engine',
  'build s',
  'index MB',
  'prefix',
  'two words',
  'typo',
  'phrase',
  'found: headline',
  'text',
  'misspelt',
];

async function measure(
  name: string,
  engine: Engine,
  buildMs: number,
  queries: TypedQueries,
  items: KnownItems,
): Promise<string[]> {
  const times: string[] = [];
  for (const kind of [queries.prefix, queries.twoWords, queries.misspelt, queries.phrase])
    times.push(percentile(await timeEach(kind, engine.find), 0.95).toFixed(2));
  const found: string[] = [];
  for (const kind of [items.headline, items.text, items.misspelt]) {
    const { share, asked } = await shareFound(kind, engine.find);
    const remark = asked < kind.length ? ` of ${asked}` : '';
    found.push(asked === 0 ? '–' : `${(share * 100).toFixed(1)} %${remark}`);
  }
  return [name, (buildMs / 1000).toFixed(1), megabytes(engine.indexBytes), ...times, ...found];
}

const coldHeader = ['engine', 'two words KB', 'requests', 'letter by letter KB', 'requests'];

type Fetched = { bytes: number; requests: number };

async function measureCold(
  name: string,
  fetchedFor: (queries: readonly string[]) => Promise<Fetched>,
  queries: TypedQueries,
): Promise<string[]> {
  const twoWords: Fetched[] = [];
  for (const query of queries.twoWords.slice(0, coldCount)) twoWords.push(await fetchedFor([query]));
  const typed: Fetched[] = [];
  for (const word of queries.typedWord.slice(0, coldCount)) typed.push(await fetchedFor(lettersOf(word)));
  return [name, ...describeFetched(twoWords), ...describeFetched(typed)];
}

/** "oil" as it is typed: "o", "oi", "oil". */
function lettersOf(word: string): string[] {
  return Array.from(word, (_, at) => word.slice(0, at + 1));
}

function describeFetched(fetched: readonly Fetched[]): string[] {
  const bytes = fetched.map((one) => one.bytes / 1000);
  const requests = fetched.map((one) => one.requests);
  return [
    `${percentile(bytes, 0.5).toFixed(1)}, ${percentile(bytes, 0.95).toFixed(1)}`,
    `${percentile(requests, 0.5)}, ${percentile(requests, 0.95)}`,
  ];
}

/** An archive too large for the others. */
async function* benchAlone(count: number, stories: readonly Indexable[]): AsyncGenerator<string> {
  const sample = [...makeHeadlines(stories, maxPeerHeadlines, seed)];
  const queries = typedQueries(sample, typedCount, seed);
  const items = knownItems(sample, knownCount, seed);
  const own = await openBroadsheet(makeHeadlines(stories, count, seed), false);
  yield `${count} headlines: Broadsheet alone, known items of the first ${maxPeerHeadlines} (warm p95, ms)`;
  yield* formatTable([header, await measure('Broadsheet', own, own.buildMs, queries, items)]);
  yield '';
  const held = await own.heldAfter(queries.twoWords.slice(0, heldCount));
  yield `Rows are ${megabytes(own.report.rowBytes)} MB of the index. A reader holds ${megabytes(held)} MB after ${heldCount} queries.`;
  yield* formatTable([coldHeader, await measureCold('Broadsheet', own.fetchedFor, queries)]);
  own.close();
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(bytes < 100_000_000 ? 2 : 0);
}
