import { renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeFolder } from './makeFolder.ts';

/**
 * Puts a file in its place by a rename: whoever reads it meanwhile, or after a run broke off, has the old one or the new one whole.
 *
 * - A full disk names no path, and a rename the file nobody knows of: what is thrown names the one that was to be written.
 * - Synchronous on purpose: for files of some kilobytes it is several times as fast as handing each to the thread pool.
 */
export function putFile(file: string, content: string | Uint8Array): void {
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    makeFolder(path.dirname(file));
    writeFileSync(temporary, content);
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error instanceof Error ? Object.assign(error, { path: file }) : error;
  }
}
