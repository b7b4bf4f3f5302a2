import { createReadStream } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { makeFolder } from '#press/makeFolder.ts';
import type { Trouble } from '#press/report.ts';
import { articleFiles, unreadFolders } from './collect.ts';
import { contentHash } from '#press/compile/contentHash.ts';
import { digest, type Digest } from './digest.ts';
import { inOrder } from '#press/compile/list/order.ts';
import { readArticle, readArticleBytes } from './readArticle.ts';

/** - `notices`: dates that cannot be true, which their entries go without, and folders that were not read. */
export type Digests = { entries: Digest[]; leftOut: Trouble[]; notices: Trouble[] };

export type DigestsOptions = {
  articlesDir: string;
  /** The file that remembers the digests of the last run. */
  memory: string;
  /** What a remembered digest depends on besides its article: when it changes, none is used. */
  version: string;
  language: string;
  progress: (done: number, total: number) => void;
};

/**
 * The digests of all sound articles of a folder, in the order of the edition; one article is in memory at a time.
 *
 * - A file that is no article is left out and named, with what is wrong and in which field.
 * - Of two files with one id the first by name stays; the other is named.
 * - An article whose bytes were digested before is not parsed again.
 */
export async function readDigests(options: DigestsOptions): Promise<Digests> {
  const remembered = await recall(options);
  const found = new Map<string, Digest>();
  const leftOut: Trouble[] = [];
  const files = await articleFiles(options.articlesDir);
  let isAnyNew = false;
  for (const [place, file] of files.entries()) {
    const result = readDigest(file, options, remembered);
    if ('troubles' in result) leftOut.push(...result.troubles);
    else if (found.has(result.entry.id)) leftOut.push(sameId(file, result.entry.id, found));
    else {
      found.set(result.entry.id, result.entry);
      isAnyNew ||= result.isNew;
    }
    options.progress(place + 1, files.length);
  }
  const entries = [...found.values()];
  if (isAnyNew || entries.length !== remembered.size) await remember(options, entries);
  const { ordered, ahead } = inOrder(entries);
  return {
    entries: ordered,
    leftOut,
    notices: [
      ...ordered.flatMap(untrueDates),
      ...ahead.map(datedAhead),
      ...(await unreadFolders(options.articlesDir)),
    ],
  };
}

function readDigest(
  file: string,
  { articlesDir, language }: DigestsOptions,
  remembered: ReadonlyMap<string, Digest>,
): { entry: Digest; isNew: boolean } | { troubles: Trouble[] } {
  const read = readArticleBytes(path.join(articlesDir, file));
  if ('message' in read) return { troubles: [{ file, message: read.message }] };
  const hash = contentHash(read.bytes);
  const known = remembered.get(hash);
  if (known) return { entry: { ...known, file }, isNew: false };
  const result = readArticle(read.bytes, file, language);
  if ('troubles' in result) return result;
  return { entry: digest({ ...result, file, hash, language }), isNew: true };
}

function sameId(file: string, id: string, found: ReadonlyMap<string, Digest>): Trouble {
  return { file, field: 'id', message: `“${id}” is the id of ${found.get(id)?.file ?? ''} too` };
}

function untrueDates({ file, untrueDates: untrue = [] }: Digest): Trouble[] {
  return untrue.map(({ field, date }) => ({
    file,
    field,
    message: `${date} cannot be true, so the article goes without it; mend the date`,
  }));
}

/** A date that is years ahead of all others is one that somebody can mend. */
function datedAhead({ file, published }: Digest): Trouble {
  const message = `${published} is more than ten years after every other article, so its place is among those without a date; mend the date`;
  return { file, field: 'published', message };
}

// The memory is one line of JSON an article after a line with its version, so that no more than one is parsed at a time.

async function recall({ memory, version, language }: DigestsOptions): Promise<Map<string, Digest>> {
  const digests = new Map<string, Digest>();
  try {
    let isFirst = true;
    for await (const line of createInterface({ input: createReadStream(memory), crlfDelay: Infinity })) {
      if (isFirst && line !== JSON.stringify([version, language])) break;
      if (!isFirst) {
        // oxlint-disable-next-line typescript/no-unsafe-assignment -- our own file, of this very version
        const entry: Digest = JSON.parse(line);
        digests.set(entry.hash, entry);
      }
      isFirst = false;
    }
    return digests;
  } catch {
    // No memory, or a broken one: everything is analysed again.
    return new Map();
  }
}

async function remember(
  { memory, version, language }: DigestsOptions,
  entries: readonly Digest[],
): Promise<void> {
  makeFolder(path.dirname(memory));
  const temporary = `${memory}.${process.pid}.tmp`;
  await writeFile(temporary, linesOf(JSON.stringify([version, language]), entries));
  await rename(temporary, memory);
}

function* linesOf(head: string, entries: readonly Digest[]): Generator<string> {
  yield `${head}\n`;
  for (const entry of entries) yield `${JSON.stringify(entry)}\n`;
}
