import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { glob } from 'tinyglobby';
import { openRenderer, type Renderer } from './renderer.ts';
import { RENDERER_FILE, readScreenFiles, type ScreenFiles } from './readerFiles.ts';
import { LATER } from '#press/print/page/pageHead.ts';
import { printMade, type Writer } from '#press/print/writer.ts';

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

const READER_SCRIPT = /<script type="module"[^>]* src="([^"]+)"><\/script>/;
const STYLESHEET = /\s*<link rel="stylesheet"[^>]*>/g;

/**
 * The same template in the style of everything that is filled into it, and in the order in which a page needs its files.
 *
 * - The sheet comes first, then the opening picture, which the head of the page names. The script of the first paint holds back all
 *   that stands after it: on a slow line it would take the room of what is seen first. Code is named alone, and loaded by that
 *   script (`startReader`) once the page has been painted.
 */
function asPrinted(html: string): string {
  const sheets = html.match(STYLESHEET) ?? [];
  return html
    .replace('<!doctype html>', '<!DOCTYPE html>')
    .replaceAll(/\s*\/>/g, '>')
    .replace(STYLESHEET, '')
    .replace('<!--page-head-->', `${sheets.join('').trim()}\n    <!--page-head-->`)
    .replace(
      READER_SCRIPT,
      (_, address) => `<link rel="modulepreload" data-reader crossorigin href="${address}">`,
    )
    .replaceAll('<link rel="modulepreload"', `<link rel="modulepreload" ${LATER}`);
}

async function printFolder(writer: Writer, parent: string, folder: string): Promise<void> {
  const files = await glob(`${folder}/**`, { cwd: parent });
  for (const file of files.sort()) await printMade(writer, file, await readFile(path.join(parent, file)));
}
