// Prints files so that a reader in the middle of it sees an old file or a new one, and so that what is already there is left alone.
// Each file has a key: the hash of everything it is made from. What a run printed is remembered in the cache folder with the
// file's size and time, as git's index does; a file whose key, size and time are those of the last run is not even made again.
// Anything else is made, compared with what lies there, and replaced by a rename only where it differs.
import { readFileSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import { contentHash } from '#press/compile/contentHash.ts';
import { putFile } from '#press/putFile.ts';

export type PrintedFile = { hash: string; size: number; isWritten: boolean };

export type Writer = {
  /** Prints one file; `make` is called only where the file's key has changed or the file itself was touched. */
  write: (
    file: string,
    key: string,
    make: () => string | Uint8Array | Promise<string | Uint8Array>,
  ) => Promise<PrintedFile>;
  /**
   * Takes every file that the last run printed below `folder` under this key into this run, if there is any and all of them lie
   * there untouched: then none has to be made. Else it does nothing and gives `false`.
   */
  keep: (folder: string, key: string) => boolean;
  /** Every file of this run. */
  files: () => ReadonlyMap<string, PrintedFile>;
};

const printsSchema = v.object({
  /** By path below the site: key, hash, size in bytes, modified in milliseconds. */
  files: v.record(v.string(), v.tuple([v.string(), v.string(), v.number(), v.number()])),
  /** By article id: the hash of its file. */
  articles: v.record(v.string(), v.string()),
});

/** What is remembered of the last run into one folder. */
export type Prints = v.InferOutput<typeof printsSchema>;

/** `undefined` where there was no run, or what is remembered of it is damaged: then everything is made again. */
export async function readPrints(file: string): Promise<Prints | undefined> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const result = v.safeParse(v.pipe(v.string(), v.parseJson(), printsSchema), text);
  return result.success ? result.output : undefined;
}

/** To be called last: what a run that broke off printed is not trusted. */
export function writePrints(file: string, prints: Prints): void {
  putFile(file, JSON.stringify(prints));
}

/** A writer into `out`. @param last what the last run printed @param next what this one does, filled as it goes */
export function createWriter(out: string, last: Prints['files'], next: Prints['files']): Writer {
  const printed = new Map<string, PrintedFile>();
  return {
    files: () => printed,
    keep(folder, key) {
      const kept = Object.entries(last).filter(
        ([file, [itsKey]]) => itsKey === key && file.startsWith(folder),
      );
      const facts = kept.map(([file, entry]) => unchangedSince(path.join(out, file), key, entry));
      if (kept.length === 0 || facts.includes(undefined)) return false;
      for (const [index, [file, entry]] of kept.entries()) {
        const result = facts[index];
        if (result) printed.set(file, result);
        next[file] = entry;
      }
      return true;
    },
    async write(file, key, make) {
      const full = path.join(out, file);
      const unchanged = unchangedSince(full, key, last[file]);
      const result = unchanged ?? replace(full, await make());
      const { mtimeMs } = statSync(full);
      next[file] = [key, result.hash, result.size, mtimeMs];
      printed.set(file, result);
      return result;
    },
  };
}

/** Prints what was made anyhow: its content is its key. */
export async function printMade(writer: Writer, file: string, content: string | Uint8Array): Promise<void> {
  await writer.write(file, contentHash(content), () => content);
}

function unchangedSince(
  full: string,
  key: string,
  last: Prints['files'][string] | undefined,
): PrintedFile | undefined {
  if (last?.[0] !== key) return undefined;
  const [, hash, size, modifiedMs] = last;
  const facts = statSync(full, { throwIfNoEntry: false });
  const isSame = facts?.size === size && facts.mtimeMs === modifiedMs;
  return isSame ? { hash, size, isWritten: false } : undefined;
}

function replace(full: string, content: string | Uint8Array): PrintedFile {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const hash = contentHash(bytes);
  const facts = statSync(full, { throwIfNoEntry: false });
  const isSame = facts?.size === bytes.length && contentHash(readFileSync(full)) === hash;
  if (!isSame) putFile(full, bytes);
  return { hash, size: bytes.length, isWritten: !isSame };
}
