/**
 * How soon a page shows, and how many pages a second are rendered.
 *
 * Loading is that of a phone on a slow line: 390 pixels at two dots each, 1.6 Mbit/s, 150 ms to an answer, the processor four times
 * slower, nothing kept from before; files as brotli makes them. Figures are the median of five. Rendering takes the time of one core.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { headlinePageSchema } from '#edition/page/headline.ts';
import { pageDataElementId, type RenderPage } from '#edition/page/pageData.ts';
import { articleAddress, headlinesPath, searchAddress } from '#edition/paths.ts';
import { percentile } from './measure.ts';
import { openBrowser, type Vitals } from './pages/browser.ts';
import { serveCompressed } from './pages/serveCompressed.ts';
import { formatTable } from './table.ts';

export type PagesBenchOptions = {
  /** The folder of a printed site. */
  site: string;
  /** The bundle that exports `renderPage`. */
  renderer: string;
  /** The browser's executable. */
  browser: string;
};

const ROUNDS = 5;
/** Pages are rendered for so long, after as long again to warm up, in milliseconds. */
const RENDER_MS = 3000;
const PAGE_DATA = new RegExp(`<script type="application/json" id="${pageDataElementId}">(.*?)</script>`, 's');

/** Measures a printed site, line by line of what there is to say. */
export async function* benchPages({ site, renderer, browser }: PagesBenchOptions): AsyncGenerator<string> {
  yield 'Loading on a phone (median of five)';
  yield* formatTable(await measureLoading(site, browser));
  yield '';
  const { renderPage } = (await import(renderer)) as { renderPage: RenderPage };
  yield `Rendered: ${Math.round(await pagesASecond(site, renderPage))} article pages a second of one core`;
}

async function measureLoading(site: string, executable: string): Promise<string[][]> {
  const server = await serveCompressed(site);
  const browser = await openBrowser(executable);
  const rows = [['page', 'LCP ms', 'FCP ms', 'TBT ms', 'CLS', 'KB before LCP', 'the largest']];
  for (const [name, address] of pagesOf(site)) {
    const loads: Vitals[] = [];
    for (let round = 0; round < ROUNDS; round += 1) loads.push(await browser.load(server.address + address));
    rows.push([name, ...describe(loads)]);
  }
  await browser.close();
  server.close();
  return rows;
}

/** The front, the article that leads it, and the search, which says nothing without a script but where one asks. */
function pagesOf(site: string): [name: string, address: string][] {
  const file = path.join(site, headlinesPath({ kind: 'front' }, 1));
  const { lead, rows } = v.parse(headlinePageSchema, JSON.parse(readFileSync(file, 'utf8')));
  const id = lead ?? rows[0]?.id;
  return [
    ['front', ''],
    ...(id === undefined ? [] : [['article', `${articleAddress(id)}/`] as [string, string]]),
    ['search', `${searchAddress}/`],
  ];
}

function describe(loads: readonly Vitals[]): string[] {
  const median = (of: (vitals: Vitals) => number): number => percentile(loads.map(of), 0.5);
  return [
    median(({ lcpMs }) => lcpMs).toFixed(0),
    median(({ fcpMs }) => fcpMs).toFixed(0),
    median(({ tbtMs }) => tbtMs).toFixed(0),
    median(({ cls }) => cls).toFixed(3),
    (median(({ bytes }) => bytes) / 1000).toFixed(0),
    loads[0]?.largest ?? '',
  ];
}

async function pagesASecond(site: string, renderPage: RenderPage): Promise<number> {
  const pages = articlesOf(site);
  await renderFor(pages, renderPage);
  const { user, system } = process.cpuUsage();
  const count = await renderFor(pages, renderPage);
  const spent = process.cpuUsage();
  return (count * 1_000_000) / (spent.user + spent.system - user - system);
}

async function renderFor(pages: readonly string[], renderPage: RenderPage): Promise<number> {
  const start = performance.now();
  let count = 0;
  while (performance.now() - start < RENDER_MS)
    await renderPage(pages[count++ % pages.length] ?? '', '../../');
  return count;
}

/** What up to 2,000 article pages bring along, as JSON. */
function articlesOf(site: string): string[] {
  const folder = path.join(site, 'article');
  return readdirSync(folder)
    .slice(0, 2000)
    .map((id) => PAGE_DATA.exec(readFileSync(path.join(folder, id, 'index.html'), 'utf8'))?.[1] ?? '')
    .filter(Boolean);
}
