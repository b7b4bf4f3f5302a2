import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { aDesk, aStoryOf, printed, readerDir, treeOf } from '#testing/pressBuilders.ts';
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

it('a date that cannot be true is left out of every page, feed and map, and named', async () => {
  const desk = await aDesk({
    'dues.json': aStoryOf('Harbour dues rise.', {
      id: 'dues',
      published: '2024-02-29',
      updated: '9999-12-31',
    }),
    'lamps.json': aStoryOf('The council counted its lamps.', {
      id: 'lamps',
      published: '2024-02-30T10:00:00+01:00',
    }),
    'mere.json': aStoryOf('Ice on the mere.', { id: 'mere', published: '0001-01-01T00:00:00' }),
    'masthead.json': { site: 'https://courier.example/' },
  });
  const { notices } = await printed({ ...desk, readerDir });
  expect(notices).toEqual([
    { file: 'dues.json', field: 'updated', message: untrue('9999-12-31') },
    { file: 'lamps.json', field: 'published', message: untrue('2024-02-30T10:00:00+01:00') },
    { file: 'mere.json', field: 'published', message: untrue('0001-01-01T00:00:00') },
  ]);
  // What is remembered of the articles says so again
  expect((await printed({ ...desk, readerDir })).notices).toEqual(notices);
  const names = Object.keys(await treeOf(desk.out)).filter((file) => /\.(?:html|json|xml)$/.test(file));
  const texts = await Promise.all(names.map((file) => readFile(path.join(desk.out, file), 'utf8')));
  expect(texts.filter((text) => text.includes('2024-02-29'))).not.toEqual([]);
  expect(texts.filter((text) => /2024-02-30|2024-03-01|9999-|0001-/.test(text))).toEqual([]);
});

function untrue(date: string): string {
  return `${date} cannot be true, so the article goes without it; mend the date`;
}
