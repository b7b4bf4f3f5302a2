import { brotliCompressSync, constants } from 'node:zlib';

/** The value below which `share` (0–1) of the values lie. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** Bytes as brotli makes them, at the quality that a large file can afford. */
export function brotliBytes(bytes: Uint8Array): number {
  const quality = bytes.length > 1_000_000 ? 9 : 11;
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_LGWIN]: 24 };
  return brotliCompressSync(bytes, { params }).length;
}

/** A slow engine gets this long for each kind of query, and is judged by those it answered. */
const budgetMs = 8000;

/** Each query is asked so often at most; the first time loads, and of the rest the shortest counts, free of what else the machine does. */
const rounds = 4;

/** How long each query takes once everything is loaded, in milliseconds. */
export async function timeEach(
  queries: readonly string[],
  answer: (query: string) => Promise<unknown>,
): Promise<number[]> {
  const startMs = performance.now();
  await timeOnce(queries, answer);
  let shortest: number[] = [];
  for (let round = 1; round < rounds; round += 1) {
    if (round > 1 && performance.now() - startMs > budgetMs) break;
    const times = await timeOnce(queries, answer);
    shortest = times.map((ms, at) => Math.min(ms, shortest[at] ?? ms));
  }
  return shortest;
}

async function timeOnce(
  queries: readonly string[],
  answer: (query: string) => Promise<unknown>,
): Promise<number[]> {
  const startMs = performance.now();
  const times: number[] = [];
  for (const query of queries) {
    const fromMs = performance.now();
    if (times.length > 0 && fromMs - startMs > budgetMs) break;
    await answer(query);
    times.push(performance.now() - fromMs);
  }
  return times;
}

/** The share of known items among the first three answers, and how many were asked. */
export async function shareFound(
  items: readonly { query: string; id: string }[],
  find: (query: string) => Promise<readonly string[]>,
): Promise<{ share: number; asked: number }> {
  const startMs = performance.now();
  let found = 0;
  let asked = 0;
  for (const { query, id } of items) {
    if (asked > 0 && performance.now() - startMs > budgetMs) break;
    if ((await find(query)).slice(0, 3).includes(id)) found += 1;
    asked += 1;
  }
  return { share: asked === 0 ? 0 : found / asked, asked };
}
