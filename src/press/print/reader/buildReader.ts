import { rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'vite';
import { CHUNKS_FILE, RENDERER_FILE } from './readerFiles.ts';
import { makeFolder } from '#press/makeFolder.ts';
import { fingerprint } from '#press/print/fingerprint.ts';

// Everything the built reader is made from
const INPUTS = [
  'index.html',
  'package-lock.json',
  'vite.config.ts',
  'public/icons/**',
  'src/{edition,search,reader}/**',
  'src/press/print/reader/{buildReader,cutFaces}.ts',
  '!**/*.test.*',
];

const RENDERER_SOURCE = 'src/reader/app/prerender.tsx';

/**
 * Builds the reader with Vite into the cache, once for each state of its sources, and gives its folder: `index.html`, `assets/`
 * and what the press reads to name them (`readScreenFiles`).
 */
export async function buildReader(projectDir: string, cacheDir: string): Promise<string> {
  const dir = path.join(cacheDir, 'reader', await fingerprint(projectDir, INPUTS));
  if (await isFile(path.join(dir, 'index.html'))) return dir;
  const temporary = `${dir}.${process.pid}.tmp`;
  makeFolder(temporary);
  const common = {
    root: projectDir,
    configFile: path.join(projectDir, 'vite.config.ts'),
    logLevel: 'warn',
  } as const;
  await build({
    ...common,
    build: { outDir: temporary, emptyOutDir: true, manifest: CHUNKS_FILE, reportCompressedSize: false },
  });
  await build({
    ...common,
    build: {
      outDir: path.join(temporary, path.dirname(RENDERER_FILE)),
      emptyOutDir: true,
      ssr: RENDERER_SOURCE,
    },
    // In one file with all it imports: it is loaded from wherever the cache lies.
    ssr: { noExternal: true },
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  // Where another run was quicker its folder stays: both were built from the same sources.
  await rename(temporary, dir).catch(() => rm(temporary, { recursive: true }));
  return dir;
}

async function isFile(file: string): Promise<boolean> {
  const facts = await stat(file).catch(() => undefined);
  return facts?.isFile() === true;
}
