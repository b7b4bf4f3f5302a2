import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';
import { defineCommand } from 'citty';
import * as v from 'valibot';
import { blockText } from '#edition/blockText.ts';
import { withoutControls } from '#cli/withoutControls.ts';
import { articlePath, searchFolder } from '#edition/paths.ts';
import { printedArticleSchema } from '#edition/page/printed.ts';
import { excerptOf } from '#search/analyse/marks.ts';
import { rootName } from '#search/shard/root.ts';
import { openSearch } from '#search/openSearch.ts';
import type { SearchAnswer, SearchHit, SearchService } from '#search/search.ts';

const EXIT_CODES = { incomplete: 1, usage: 2, nothing: 3 } as const;

export const searchCommand = defineCommand({
  meta: { name: 'search', description: 'Searches an edition, with the same core and files as the reader.' },
  args: {
    query: { type: 'positional', required: false, description: 'What to search for' },
    edition: { type: 'string', default: 'dist', description: 'The folder of the site, or of its edition' },
    queries: { type: 'string', description: 'A file with one query a line, instead of a query' },
    limit: { type: 'string', default: '10', description: 'At most this many hits a query' },
    json: { type: 'boolean', description: 'One JSON object a hit, then one of totals' },
  },
  async run({ args }) {
    const limit = Number(args.limit);
    const queries = args.queries === undefined ? [args._.join(' ')] : await readQueries(args.queries);
    if (!/^\d+$/.test(args.limit)) return refuse('usage', `--limit is ${args.limit}; name a whole number`);
    if (queries.every((query) => query.trim() === ''))
      return refuse(
        'usage',
        `there is no query${args.queries === undefined ? '' : ` in ${args.queries}`}; write one, or name a file of them with --queries`,
      );
    const desk = await openDesk(siteOf(path.resolve(args.edition)));
    if (!desk)
      return refuse(
        'nothing',
        `${args.edition} has no ${searchFolder}/${rootName} that this version reads; print one with npm run build, or name its folder with --edition`,
      );
    for (const query of queries) {
      const { lines, partial } = await runQuery(desk, query, limit, args.json === true);
      for (const line of lines) console.log(line);
      for (const sentence of partial) console.error(sentence);
      if (partial.length > 0) process.exitCode = EXIT_CODES.incomplete;
    }
  },
});

/** The lines of a file that hold something, however an editor or a shell wrote them: UTF-8 or UTF-16, with a byte order mark or without. */
export async function readQueries(file: string): Promise<string[]> {
  const bytes = await readFile(file).catch((error: unknown) => {
    // Where a folder is read the system names no path
    throw error instanceof Error ? Object.assign(error, { path: file }) : error;
  });
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  const lines = new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8').decode(bytes).split(/\r\n?|\n/);
  return lines.filter((line) => line.trim() !== '');
}

function refuse(because: keyof typeof EXIT_CODES, reason: string): void {
  console.error(`search: ${reason}`);
  process.exitCode = EXIT_CODES[because];
}

/** A search service, the site it reads, and what it has read of the index since the last query. */
type Desk = { service: SearchService; site: string; read: { bytes: number; files: number } };

/** The site that a folder is, or is the edition of. */
function siteOf(folder: string): string {
  const own = path.dirname(searchFolder);
  const isEdition = path.basename(folder) === own && !existsSync(path.join(folder, own));
  return isEdition ? path.dirname(folder) : folder;
}

async function openDesk(site: string): Promise<Desk | undefined> {
  const read = { bytes: 0, files: 0 };
  const folder = path.join(site, searchFolder);
  const service = await openSearch(
    {
      async read(name) {
        const file = path.join(folder, name);
        if (!existsSync(file)) return undefined;
        const bytes = await readFile(file);
        read.bytes += bytes.length;
        read.files += 1;
        return bytes;
      },
      inflate,
    },
    new Date().toISOString(),
  );
  return service && { service, site, read };
}

const inflateBytes = promisify<Uint8Array, Buffer>(inflateRaw);

async function inflate(bytes: Uint8Array): Promise<Uint8Array | undefined> {
  try {
    return await inflateBytes(bytes);
  } catch {
    return undefined;
  }
}

async function runQuery(
  desk: Desk,
  query: string,
  limit: number,
  asJson: boolean,
): Promise<{ lines: string[]; partial: string[] }> {
  const startMs = performance.now();
  const answer = await desk.service.search({ text: query, count: limit });
  const ms = Math.round((performance.now() - startMs) * 1000) / 1000;
  const hits = await Promise.all(answer.hits.map((hit) => describeHit(desk.site, query, hit, answer)));
  const { total, repairs, loosened, unread } = answer;
  const { bytes: bytesRead, files: filesRead } = desk.read;
  const totals = { query, hits: total, repairs, loosened, unread, ms, bytesRead, filesRead };
  desk.read.bytes = 0;
  desk.read.files = 0;
  if (asJson)
    return { lines: [...hits, totals].map((line) => JSON.stringify(line)), partial: answer.trouble };
  const lines = hits.map(({ headline, id, excerpt }) => `${headline}\n  ${id}\n  ${excerpt}\n`);
  return { lines: [...lines, summaryOf(answer, totals)].map(withoutControls), partial: answer.trouble };
}

function summaryOf(
  { repairs, loosened, unread }: SearchAnswer,
  { hits, ms, bytesRead, filesRead }: Totals,
): string {
  const repaired = repairs.map(({ typed, meant }) => `${typed} → ${meant.join(', ')}`).join('; ');
  return [
    `${hits} found in ${ms.toFixed(1)} ms, from ${filesRead} files, ${bytesRead} bytes`,
    ...(repaired === '' ? [] : [`read as: ${repaired}`]),
    ...(unread.length > 0 ? [`not understood, and left out: ${unread.join(', ')}`] : []),
    ...(loosened ? ['no article has all the words; these have some'] : []),
  ].join('\n');
}

type Totals = { hits: number; ms: number; bytesRead: number; filesRead: number };
type DescribedHit = { query: string; id: string; headline: string; score: number; excerpt: string };

async function describeHit(
  site: string,
  query: string,
  hit: SearchHit,
  { matched }: SearchAnswer,
): Promise<DescribedHit> {
  const { id, headline, score } = hit;
  const text = (await readText(path.join(site, articlePath(id)))) ?? hit.standfirst ?? '';
  return {
    query,
    id,
    headline,
    score: Math.round(score * 1000) / 1000,
    excerpt: excerptOf(text, matched).text,
  };
}

/** The text of an article as the reader shows it; `undefined` where the file is none. */
async function readText(file: string): Promise<string | undefined> {
  try {
    const article = v.safeParse(printedArticleSchema, JSON.parse(await readFile(file, 'utf8')));
    if (!article.success) return undefined;
    const { standfirst = '', body } = article.output;
    return [standfirst, ...body.map(blockText)].filter(Boolean).join(' ').replace(/\s+/g, ' ');
  } catch {
    return undefined;
  }
}
