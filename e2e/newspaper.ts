import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import sirv from 'sirv';

const run = promisify(execFile);

export type Story = { id: string; headline: string; text: string; section?: string };

/** Prints a newspaper of these stories and gives the folder of its site. */
export async function printNewspaper(stories: readonly Story[], masthead: object = {}): Promise<string> {
  const home = await mkdtemp(path.join(tmpdir(), 'broadsheet-e2e-'));
  const articles = path.join(home, 'articles');
  await mkdir(articles);
  const write = (file: string, value: unknown): Promise<void> =>
    writeFile(path.join(articles, file), JSON.stringify(value));
  await write('masthead.json', { name: 'The Evening Lamp', language: 'en', ...masthead });
  for (const [place, { id, headline, text, section = 'Town' }] of stories.entries())
    await write(`${id}.json`, {
      schema: 1,
      id,
      headline,
      section,
      published: `2024-05-${String(28 - place).padStart(2, '0')}T08:00:00Z`,
      body: text.split('\n').map((line) => ({ type: 'paragraph', text: line })),
    });
  return build(home, articles);
}

/** Imports sources by file name and prints what came of them: the folder of the site, and the articles in it. */
export async function importNewspaper(
  sources: Readonly<Record<string, string>>,
): Promise<{ site: string; articles: string[] }> {
  const home = await mkdtemp(path.join(tmpdir(), 'broadsheet-e2e-'));
  const from = path.join(home, 'sources');
  const articles = path.join(home, 'articles');
  await mkdir(from);
  for (const [file, text] of Object.entries(sources)) await writeFile(path.join(from, file), text);
  await run('node', ['src/cli/broadsheet.ts', 'import', from, '--into', articles]);
  const site = await build(home, articles);
  const files = await readdir(path.join(site, 'edition', 'articles'));
  return { site, articles: files.map((file) => file.replace(/\.json$/, '')) };
}

async function build(home: string, articles: string): Promise<string> {
  const out = path.join(home, 'site');
  await run('node', ['src/cli/broadsheet.ts', 'build', '--articles', articles, '--out', out]);
  return out;
}

/** Answers a request in place of the host; `false` leaves it to the host. */
export type Interruption = (request: IncomingMessage, response: ServerResponse) => boolean;

export type Fault = (request: IncomingMessage, response: ServerResponse) => void;

/** Answers with a fault for the paths that are meant. */
export function insteadOf(isMeant: (path: string) => boolean, fault: Fault): Interruption {
  return (request, response) => {
    const [asked = ''] = (request.url ?? '').split('?');
    if (!isMeant(asked)) return false;
    fault(request, response);
    return true;
  };
}

export type Host = {
  address: string;
  /** Every path asked for so far, without its query. */
  asked: string[];
  /** From now on the host has this folder: a deploy. */
  deploy: (dir: string) => void;
  /** From now on these answer instead of the host, until called without one. */
  interrupt: (how?: Interruption) => void;
  /** No answer at all, to nobody. */
  stop: () => Promise<void>;
};

/** A static host for a folder, below `/lamp/`. */
export async function host(dir: string): Promise<Host> {
  let folder = dir;
  let files = sirv(folder, { dev: true });
  let interruption: Interruption | undefined;
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const [pathname = '/', query] = (request.url ?? '/').split('?');
    asked.push(pathname);
    if (!pathname.startsWith('/lamp/')) return void response.writeHead(404).end('nothing here');
    const file = pathname.slice('/lamp'.length);
    request.url = file + (query === undefined ? '' : `?${query}`);
    if (interruption?.(request, response) === true) return undefined;
    if (!file.endsWith('/') && existsSync(path.join(folder, decodeURIComponent(file), 'index.html')))
      return void response.writeHead(301, { location: `${pathname}/` }).end();
    return files(request, response, () => void response.writeHead(404).end('not found'));
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const bound = server.address();
  return {
    address: `http://localhost:${typeof bound === 'object' ? bound?.port : ''}/lamp/`,
    asked,
    deploy(next) {
      folder = next;
      files = sirv(folder, { dev: true });
    },
    interrupt: (how) => void (interruption = how),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
