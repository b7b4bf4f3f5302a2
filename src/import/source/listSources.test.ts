import {
  type PathLike,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import disk from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Listing, listSources } from './listSources.ts';

// Whoever runs the tests may be allowed to read everything: what is called "closed" is shut to them all the same
const { opendir, stat } = disk;
const shut = (path: PathLike): boolean => /closed(?:\.txt)?$/.test(String(path));
const REFUSED = Object.assign(new Error('EACCES: permission denied'), { code: 'EACCES' });

let folder = '';
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'sources-')));
  for (const name of ['in', 'in/closed', 'in/sub', 'beside']) mkdirSync(join(folder, name));
  for (const name of ['in/a.txt', 'in/sub/b.txt', 'in/closed.txt', 'beside/c.txt', 'beside/d.bin'])
    writeFileSync(join(folder, name), 'Pier');
  vi.spyOn(disk, 'opendir').mockImplementation(async (path) => {
    if (shut(path)) throw REFUSED;
    return opendir(path);
  });
  vi.spyOn(disk, 'stat').mockImplementation(async (path) => {
    if (shut(path)) throw REFUSED;
    return stat(path);
  });
  syncBuiltinESMExports();
});
afterEach(() => {
  vi.restoreAllMocks();
  syncBuiltinESMExports();
  rmSync(folder, { recursive: true, force: true });
});

async function listed(...names: string[]): Promise<Listing> {
  const listing = await listSources(
    names.map((name) => join(folder, name)),
    join(folder, 'out'),
  );
  listing.close();
  return listing;
}

function namesIn({ sources }: Listing): string[] {
  return sources.map(({ name }) => name.slice(folder.length + 1));
}

it('names what cannot be read, and lists the rest', async () => {
  const listing = await listed('in', 'in/closed.txt');
  expect(namesIn(listing)).toEqual(['in/a.txt', 'in/closed.txt', 'in/sub/b.txt']);
  expect(listing.troubles).toEqual([
    {
      source: join(folder, 'in/closed'),
      found: 'a folder that cannot be read (EACCES)',
      remedy: 'check its permissions',
    },
    {
      source: join(folder, 'in/closed.txt'),
      found: 'a file or folder that cannot be read (EACCES)',
      remedy: 'check its permissions',
    },
  ]);
});

it('takes a link for what it points to', async () => {
  symlinkSync(join(folder, 'beside'), join(folder, 'in/sub/link'));
  expect(namesIn(await listed('in/sub'))).toEqual(['beside/c.txt', 'in/sub/b.txt']);
  symlinkSync(join(folder, 'beside/d.bin'), join(folder, 'in/sub/d.txt'));
  const listing = await listed('in/sub');
  expect(namesIn(listing)).toEqual(['beside/c.txt', 'beside/d.bin', 'in/sub/b.txt']);
  expect(listing.troubles).toEqual([]);
});

it('reads once what several links lead to, and follows none in a circle', async () => {
  symlinkSync(folder, join(folder, 'in/sub/up'));
  symlinkSync(join(folder, 'in/a.txt'), join(folder, 'in/sub/a.txt'));
  symlinkSync('../sub', join(folder, 'in/sub/self'));
  const listing = await listed('in/sub');
  expect(namesIn(listing)).toEqual(['beside/c.txt', 'in/a.txt', 'in/closed.txt', 'in/sub/b.txt']);
  expect(listing.troubles.map(({ found }) => found)).toEqual(['a folder that cannot be read (EACCES)']);
});

it('names a link that leads nowhere', async () => {
  symlinkSync('nothing.txt', join(folder, 'in/sub/gone.txt'));
  symlinkSync('ring.txt', join(folder, 'in/sub/ring.txt'));
  const { troubles } = await listed('in/sub');
  expect(troubles.map(({ found }) => found).toSorted()).toEqual([
    'a link that leads nowhere (ELOOP)',
    'a link that leads nowhere (ENOENT)',
  ]);
});
