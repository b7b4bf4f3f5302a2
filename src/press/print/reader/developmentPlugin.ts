import { readFile } from 'node:fs/promises';
import path from 'node:path';
import sirv from 'sirv';
import type { Plugin, ViteDevServer } from 'vite';
import { toScriptJson } from '#edition/page/pageData.ts';
import { manifestPath } from '#edition/paths.ts';
import { press } from '#press/press.ts';
import { pageDataElement } from '#press/print/page/page.ts';

// Saving a file can be several events; this long after the last of them the articles are printed again.
const SETTLE_MS = 80;

/**
 * Prints the bundled articles while the reader is developed, serves the edition, and reloads the page when an article or a
 * picture changes.
 */
export function pressInDevelopment(projectDir: string): Plugin {
  const articlesDir = path.join(projectDir, 'public', 'articles');
  const out = path.join(projectDir, '.broadsheet', 'development');
  const cacheDir = path.join(projectDir, 'node_modules', '.cache', 'broadsheet');
  return {
    name: 'broadsheet-press',
    apply: (_, { command, mode }) => command === 'serve' && mode !== 'test',
    async configureServer(server) {
      const print = (): Promise<void> => printEdition(server, { articlesDir, out, cacheDir });
      await print();
      reprintOnChange(server, path.dirname(articlesDir), print);
      serveEdition(server, out);
    },
    async transformIndexHtml(html) {
      const manifest = await readFile(path.join(out, manifestPath), 'utf8').catch(() => 'null');
      return html.replace('<!--page-data-->', () =>
        pageDataElement(toScriptJson({ manifest: JSON.parse(manifest) })),
      );
    },
  };
}

type Folders = { articlesDir: string; out: string; cacheDir: string };

async function printEdition({ config: { logger } }: ViteDevServer, folders: Folders): Promise<void> {
  const report = await press(folders);
  for (const { file, field, message } of report.leftOut) logger.warn(`${file} ${field ?? ''}: ${message}`);
  if ('refused' in report) logger.error(report.refused);
  else logger.info(`${report.articles} articles in the edition, ${report.changed} changed`);
}

function serveEdition({ middlewares }: ViteDevServer, out: string): void {
  const files = sirv(path.join(out, 'edition'), { dev: true });
  middlewares.use('/edition', (request, response) => {
    files(request, response, () => {
      response.writeHead(404).end();
    });
  });
}

function reprintOnChange(
  { watcher, ws, config: { logger } }: ViteDevServer,
  publicDir: string,
  print: () => Promise<void>,
): void {
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  watcher.add([path.join(publicDir, 'articles'), path.join(publicDir, 'images')]);
  watcher.on('all', (_, file) => {
    if (!file.startsWith(publicDir)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      // One print after the other: each sweeps away what it does not know
      running = running
        .then(print)
        .then(() => ws.send({ type: 'full-reload' }))
        .catch((error: unknown) => logger.error(String(error)));
    }, SETTLE_MS);
  });
}
