import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { aDesk, aStoryOf, printed, readerDir } from '#testing/pressBuilders.ts';
import type { PressReport } from './report.ts';

it('a date that is years ahead of all others is taken for none, and named', async () => {
  const desk = await aDesk({
    'pier.json': aStoryOf('Greenheart piles hold up North Pier.', { id: 'pier', published: '2024-03-14' }),
    'divers.json': aStoryOf('The council counted its lamps.', { id: 'divers', published: '2024-02-02' }),
    'hedger.json': aStoryOf('The last hedger takes an apprentice.', {
      id: 'hedger',
      published: '2099-01-22',
    }),
    'undated.json': aStoryOf('Nobody wrote down the day.', { id: 'undated', published: undefined }),
  });
  const print = (): Promise<PressReport> => printed({ ...desk, readerDir });
  const textOf = (file: string): Promise<string> => readFile(path.join(desk.out, file), 'utf8');
  const { notices } = await print();
  const message = expect.stringMatching(/^2099-01-22 is more than ten years after .*; mend the date$/);
  expect(notices).toContainEqual({ file: 'hedger.json', field: 'published', message });
  expect(JSON.parse(await textOf('edition/manifest.json'))).toMatchObject({ date: '2024-03-14' });
  const front = await textOf('edition/headlines/front/1.json');
  expect(JSON.parse(front)).toMatchObject({
    lead: 'pier',
    rows: [{ id: 'pier' }, { id: 'divers' }, { id: 'hedger' }, { id: 'undated' }],
  });
  for (const text of [front, await textOf('feeds/front.atom.xml')]) expect(text).not.toContain('2099');
  // What its file says stands in the article itself
  expect(await textOf('edition/articles/hedger.json')).toContain('2099-01-22');

  // Of two dates nobody knows which is wrong
  for (const id of ['pier', 'undated']) await rm(path.join(desk.articlesDir, `${id}.json`));
  expect((await print()).notices).not.toContainEqual(expect.objectContaining({ field: 'published' }));
});
