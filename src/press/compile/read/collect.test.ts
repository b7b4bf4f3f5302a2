import { rm, symlink } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { press } from '#press/press.ts';
import { aDesk, aStory, printed } from '#testing/pressBuilders.ts';

it('a folder below the articles is not read, and said to be so where it holds JSON', async () => {
  const desk = await aDesk({
    'ferry.json': aStory(),
    '2023/pier.json': aStory({ id: 'pier' }),
    'photos/pier.txt': 'no JSON',
    'receipts/gone.json': {},
    '.drafts/quay.json': aStory({ id: 'quay' }),
  });
  const { articles, notices } = await printed(desk);
  expect(articles).toBe(1);
  const unread = { file: '2023/', message: expect.stringMatching(/^it holds 1 JSON file, but/) };
  expect(notices).toEqual([unread]);
  await rm(path.join(desk.articlesDir, 'ferry.json'));
  expect(await press(desk)).toMatchObject({ because: 'nothing', leftOut: [unread] });
});

it('what has an article’s name and is no file, as a pipe that nobody writes to, is named and not waited for', async () => {
  const desk = await aDesk({ 'ferry.json': aStory() });
  await symlink('/dev/tty', path.join(desk.articlesDir, 'pipe.json'));
  const { articles, leftOut } = await printed(desk);
  expect(articles).toBe(1);
  expect(leftOut).toEqual([{ file: 'pipe.json', message: 'it is no file; move it elsewhere' }]);
});
