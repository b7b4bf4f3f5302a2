import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { glob } from 'tinyglobby';
import { contentHash } from '#press/compile/contentHash.ts';
import { openRenderer, type Renderer } from './renderer.ts';
import { RENDERER_FILE, readScreenFiles, type ScreenFiles } from './readerFiles.ts';
import type { Writer } from '#press/print/writer.ts';

/** What every page is made with. */
export type ReaderParts = {
  readerDir: string;
  template: string;
  screenFiles: ScreenFiles;
  renderer: Renderer;
};

/** Prints the built reader's own files and the icons. Gives what its pages are made with. */
export async function printReader(
  writer: Writer,
  readerDir: string,
  projectDir: string,
): Promise<ReaderParts> {
  await printFolder(writer, readerDir, 'assets');
  await printFolder(writer, path.join(projectDir, 'public'), 'icons');
  const template = asPrinted(await readFile(path.join(readerDir, 'index.html'), 'utf8'));
  const renderer = await openRenderer(path.join(readerDir, RENDERER_FILE));
  return { readerDir, template, screenFiles: await readScreenFiles(readerDir), renderer };
}

const STYLESHEET = /\s*<link rel="stylesheet"[^>]*>/g;

/**
 * The same template in the style of everything that is filled into it, and in the order in which a page needs its files.
 *
 * - The sheet comes first, then the opening picture, which the head of the page names. The script of the first paint holds back all
 *   that stands after it, faces and code: on a slow line they would take the room of what is seen first.
 */
function asPrinted(html: string): string {
  const sheets = html.match(STYLESHEET) ?? [];
  return html
    .replace('<!doctype html>', '<!DOCTYPE html>')
    .replaceAll(/\s*\/>/g, '>')
    .replace(STYLESHEET, '')
    .replace('<!--page-head-->', `${sheets.join('').trim()}\n    <!--page-head-->`)
    .replaceAll(/<(?:script type="module"|link rel="modulepreload")/g, '$& fetchpriority="low"');
}

async function printFolder(writer: Writer, parent: string, folder: string): Promise<void> {
  const files = await glob(`${folder}/**`, { cwd: parent });
  for (const file of files.sort()) {
    const bytes = await readFile(path.join(parent, file));
    await writer.write(file, contentHash(bytes), () => bytes);
  }
}
