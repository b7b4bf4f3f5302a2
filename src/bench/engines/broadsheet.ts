import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { inflateRawSync } from 'node:zlib';
import { writeSearchIndex } from '#press/search/writeSearchIndex.ts';
import { openSearch } from '#search/openSearch.ts';
import { answerCount } from './engine.ts';
import type { SearchIndexReport } from '#press/search/writeSearchIndex.ts';
import type { SearchService } from '#search/search.ts';
import type { Indexable } from '#search/write/document.ts';
import type { Engine } from './engine.ts';

export type Broadsheet = Engine & {
  report: SearchIndexReport;
  buildMs: number;
  /** Asks with nothing loaded, each query in turn adding to what is; gives what was read. */
  fetchedFor: (queries: readonly string[]) => Promise<{ bytes: number; requests: number }>;
  /** What an opened index holds in memory once it has answered, in bytes, with what is garbage taken away. */
  heldAfter: (queries: readonly string[]) => Promise<number>;
  /** Removes the index. */
  close: () => void;
};

const COLLECTIONS = 4;

/** An index in a folder of its own, read file by file as a browser does. */
export async function openBroadsheet(
  articles: Iterable<Indexable>,
  textPositions: boolean,
): Promise<Broadsheet> {
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-bench-'));
  const startMs = performance.now();
  const report = await writeSearchIndex(articles, (path, bytes) => writeFileSync(join(folder, path), bytes), {
    textPositions,
  });
  const buildMs = performance.now() - startMs;
  const warm = await openFolder(folder);
  return {
    report,
    buildMs,
    // Shards are compressed as they are: what lies on disk is what travels
    indexBytes: report.bytes,
    find: (query) => ask(warm.service, query),
    async fetchedFor(queries) {
      const cold = await openFolder(folder);
      for (const query of queries) await ask(cold.service, query);
      return cold.read;
    },
    async heldAfter(queries) {
      const before = await heldBytes();
      const { service } = await openFolder(folder);
      for (const query of queries) await ask(service, query);
      const held = (await heldBytes()) - before;
      // The last use of it: else it is garbage too
      await ask(service, '');
      return held;
    },
    close: () => rmSync(folder, { recursive: true }),
  };
}

/** Buffers are let go after the collection that finds them, so one is not enough. */
async function heldBytes(): Promise<number> {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  for (let round = 0; round < COLLECTIONS; round += 1) {
    collect();
    await setImmediate();
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

async function openFolder(
  folder: string,
): Promise<{ service: SearchService; read: { bytes: number; requests: number } }> {
  const read = { bytes: 0, requests: 0 };
  const service = await openSearch({
    read(path) {
      const file = join(folder, path);
      if (!existsSync(file)) return Promise.resolve(undefined);
      const bytes = readFileSync(file);
      read.bytes += bytes.length;
      read.requests += 1;
      return Promise.resolve(bytes);
    },
    inflate: (bytes) => Promise.resolve(new Uint8Array(inflateRawSync(bytes))),
  });
  if (!service) throw new Error(`The index in ${folder} does not open.`);
  return { service, read };
}

async function ask(service: SearchService, query: string): Promise<string[]> {
  const { hits } = await service.search({ text: query, count: answerCount });
  return hits.map(({ id }) => id);
}
