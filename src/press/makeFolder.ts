import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';

/**
 * Makes a folder, and what is missing of the way to it.
 *
 * - One at a time: Node's `recursive` never comes back where a file system calls the new folder "not there", as `/proc` does.
 * - Where a file has its name nothing is done: who writes into it hears so.
 */
export function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(path.dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    // Another run was quicker
    if (!existsSync(folder)) throw error;
  }
}
