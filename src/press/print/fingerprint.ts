import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { glob } from 'tinyglobby';
import { contentHash } from '#press/compile/contentHash.ts';

/** One hash over the paths and contents of all files that match, in the order of their paths. */
export async function fingerprint(folder: string, patterns: readonly string[]): Promise<string> {
  const files = await glob([...patterns], { cwd: folder });
  const parts: (string | Uint8Array)[] = [];
  for (const file of files.sort()) parts.push(`\n${file}\n`, await readFile(path.join(folder, file)));
  return contentHash(...parts);
}
