import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { workerPath } from '#edition/paths.ts';
import { contentHash } from '#press/compile/contentHash.ts';
import { readForeignWords } from './readerFiles.ts';
import { printMade, type Writer } from '#press/print/writer.ts';

// Faces come when a page asks for them: one language needs a third of them.
const NEEDED = /^(?:assets|icons)\/.*\.(?:js|css|svg)$/;

type WorkerJob = {
  /** A page without content, with `{root}` for the way to the site's root. */
  page: string;
  language: string;
  /** Without it the script is printed that takes the worker away again from every device it is on. */
  isOffline: boolean;
};

/**
 * Prints the worker that serves the newspaper without a connection, with the names of the reader's files and a page to fill in
 * front of it: a browser takes a changed reader for a new worker, and a new edition alone for none.
 */
export async function printWorker(
  writer: Writer,
  readerDir: string,
  { page, language, isOffline }: WorkerJob,
): Promise<void> {
  const foreign = await readForeignWords(readerDir, language);
  const files = [...writer.files()].filter(([file]) => NEEDED.test(file) && !foreign.has(file));
  const hash = contentHash(JSON.stringify(files.map(([file, facts]) => [file, facts.hash])), page);
  const facts = { reader: hash, files: files.map(([file]) => file), page };
  const script = await readFile(path.join(readerDir, isOffline ? 'worker.js' : 'retired.js'), 'utf8');
  const text = isOffline ? `const broadsheet = ${JSON.stringify(facts)};\n${script}` : script;
  await printMade(writer, workerPath, text);
}
