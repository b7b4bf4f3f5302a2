import { readFileSync, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import compression from '@polka/compression';
import sirv from 'sirv';

const HOST = '127.0.0.1';
const PORTS_TRIED = 20;
export const MAX_PORT = 65_535;

/** Brotli's effort, 1 to 11: every answer is compressed anew. */
const EFFORT = 5;

/**
 * Serves a printed site on this machine, as plain static hosts do, compressed where the browser takes that.
 *
 * - A page asked for without its closing slash is redirected, since its addresses are relative.
 * - What is not there gets `404.html` with status 404.
 * - Takes `port`, or the next free one of the twenty from there. Gives the address; `undefined` where none is free.
 */
export async function serve(dir: string, port: number): Promise<string | undefined> {
  const files = sirv(dir, { dev: true, etag: true });
  const compress = compression({ brotli: true, level: EFFORT });
  const server = createServer((request, response) => {
    try {
      const folder = folderAddress(dir, request.url ?? '/');
      if (folder !== undefined) return void response.writeHead(301, { location: folder }).end();
      compress(request, response, () => {
        files(request, response, () => answerNotFound(dir, response));
      });
    } catch {
      // No file can have that name: it has a NUL in it, or is longer than the system allows
      answerNotFound(dir, response);
    }
  });
  for (let candidate = port; candidate < port + PORTS_TRIED && candidate <= MAX_PORT; candidate += 1)
    if (await listen(server, candidate)) return `http://localhost:${candidate}/`;
  return undefined;
}

/** `/article/a/?x` for `/article/a?x` where that is a page. With one slash at its beginning it cannot name another host. */
function folderAddress(dir: string, address: string): string | undefined {
  const [pathname = '', ...query] = address.split('?');
  if (pathname.endsWith('/')) return undefined;
  const page = path.join(dir, decode(pathname), 'index.html');
  const isPage =
    page.startsWith(path.join(dir, path.sep)) && statSync(page, { throwIfNoEntry: false })?.isFile() === true;
  if (!isPage) return undefined;
  return [`/${pathname.replace(/^\/+/, '')}/`, ...query].join('?');
}

function decode(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}

function answerNotFound(dir: string, response: ServerResponse): void {
  response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
  response.end(readFileSync(path.join(dir, '404.html')));
}

function listen(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const fail = (error: NodeJS.ErrnoException): void =>
      error.code === 'EADDRINUSE' ? resolve(false) : reject(error);
    server.once('error', fail);
    server.listen(port, HOST, () => {
      server.off('error', fail);
      resolve(true);
    });
  });
}
