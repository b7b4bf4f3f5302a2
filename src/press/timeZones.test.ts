import { afterEach, describe, expect, it, vi } from 'vitest';
import { aDesk, aStoryOf, readerDir, treeOf } from '#testing/pressBuilders.ts';
import { press } from './press.ts';

const said = '“We open in May, whatever the weather does,” said Mira Holt.';
const files = {
  'local.json': aStoryOf(said, { id: 'local', published: '2024-03-31T01:30', updated: '2024-03-31T03:30' }),
  'zoned.json': aStoryOf(said, { id: 'zoned', published: '2024-03-31T00:00:00Z' }),
  'masthead.json': { name: 'The Testing Times', site: 'https://courier.example/' },
};

afterEach(() => {
  vi.unstubAllEnvs();
});

describe('a date without a zone', () => {
  it('gives the same site wherever it is printed', async () => {
    const trees = [];
    for (const zone of ['UTC', 'Asia/Tehran']) {
      vi.stubEnv('TZ', zone);
      const desk = await aDesk(files);
      await press({ ...desk, readerDir });
      trees.push(await treeOf(desk.out));
    }
    expect(Object.keys(trees[0] ?? {})).toContain('news-sitemap.xml');
    expect(trees[1]).toEqual(trees[0]);
  });
});
