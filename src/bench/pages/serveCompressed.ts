import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.jpg': 'image/jpeg',
  '.woff2': 'font/woff2',
};
const PACKED = new Set(['.webp', '.jpg', '.woff2']);

export type CompressedSite = { address: string; close: () => void };

/** Serves a printed site as hosts do that compress it beforehand, on any free port. */
export async function serveCompressed(dir: string): Promise<CompressedSite> {
  const kept = new Map<string, Uint8Array>();
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const file = path.join(dir, decodeURIComponent(pathname), pathname.endsWith('/') ? 'index.html' : '');
    if (!file.startsWith(dir) || statSync(file, { throwIfNoEntry: false })?.isFile() !== true)
      return void response.writeHead(404).end();
    const kind = path.extname(file);
    const isPacked = PACKED.has(kind);
    const body = kept.get(file) ?? (isPacked ? readFileSync(file) : brotliCompressSync(readFileSync(file)));
    kept.set(file, body);
    response.writeHead(200, {
      'content-type': TYPES[kind] ?? 'application/octet-stream',
      ...(!isPacked && { 'content-encoding': 'br' }),
    });
    response.end(body);
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  // Listening on a port, it has an address of a port
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
