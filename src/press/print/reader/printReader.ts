import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { glob } from 'tinyglobby';
import { contentHash } from '#press/compile/contentHash.ts';
import { readScreenFiles, type ScreenFiles } from './readerFiles.ts';
import type { Writer } from '#press/print/writer.ts';

/** What every page is made with. */
export type ReaderParts = { template: string; screenFiles: ScreenFiles };

/** Prints the built reader's own files and the icons. Gives the template of all pages, its index.html, and what each screen needs. */
export async function printReader(
  writer: Writer,
  readerDir: string,
  projectDir: string,
): Promise<ReaderParts> {
  await printFolder(writer, readerDir, 'assets');
  await printFolder(writer, path.join(projectDir, 'public'), 'icons');
  const template = await readFile(path.join(readerDir, 'index.html'), 'utf8');
  return { template, screenFiles: await readScreenFiles(readerDir) };
}

async function printFolder(writer: Writer, parent: string, folder: string): Promise<void> {
  const files = await glob(`${folder}/**`, { cwd: parent });
  for (const file of files.sort()) {
    const bytes = await readFile(path.join(parent, file));
    await writer.write(file, contentHash(bytes), () => bytes);
  }
}
