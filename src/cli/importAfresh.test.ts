import { mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { importAfresh } from './importAfresh.ts';

const STORY =
  'Mill wheel turns again\n\nThe wheel of the mill turned on Monday for the first time in nine years.\n';

beforeEach(() => {
  vi.spyOn(console, 'log').mockReturnValue();
  vi.spyOn(console, 'error').mockReturnValue();
});

afterEach(() => {
  vi.restoreAllMocks();
  process.exitCode = undefined;
});

it('lets an article go whose source is gone, but none where nothing was read', async () => {
  const home = await mkdtemp(path.join(tmpdir(), 'afresh-'));
  const into = path.join(home, 'articles');
  for (const name of ['one.txt', 'other.txt'])
    await writeFile(path.join(home, name), STORY.replace('wheel', name));
  const articles = async (): Promise<string[]> =>
    (await readdir(into)).filter((name) => name.endsWith('.json'));
  expect(await importAfresh([path.join(home, 'one.txt'), path.join(home, 'other.txt')], into)).toBe(true);
  expect(await articles()).toHaveLength(2);
  expect(await importAfresh([path.join(home, 'one.txt')], into)).toBe(true);
  expect(await articles()).toHaveLength(1);
  expect(await importAfresh([path.join(home, 'none.txt')], into)).toBe(false);
  expect(await articles()).toHaveLength(1);
});
