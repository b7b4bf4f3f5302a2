import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { aDesk, aStoryOf, readerDir, treeOf } from '#testing/pressBuilders.ts';
import { press } from './press.ts';

const site = 'https://courier.example/';
const reports = ['2024-03-01', '2024-03-04', '2024-03-20'].map((published, place) =>
  aStoryOf(`“It holds well,” said Nune Sarkand of the greenheart piles below North Pier on visit ${place}.`, {
    id: `pier-${place}`,
    headline: `Piles of North Pier, ${place}`,
    section: 'Harbour',
    tags: ['North Pier'],
    published,
    ...(place === 1 && { updated: '2024-03-05T09:30:00+01:00' }),
  }),
);
const quiet = Array.from({ length: 20 }, (_, place) =>
  aStoryOf(`Nothing of note on market day ${'abcdefghijklmnopqrst'[place]}x.`, {
    id: `quiet-${place}`,
    headline: `Quiet day ${place}`,
  }),
);

it('the map of the site names every section, article, story, voice and topic', async () => {
  const files = [...reports, ...quiet].map((article) => [`${article.id}.json`, article]);
  const masthead = { name: 'The Testing Times', site };
  const desk = await aDesk({ ...Object.fromEntries(files), 'masthead.json': masthead });
  await press({ ...desk, readerDir });
  const map = await readFile(path.join(desk.out, 'sitemap.xml'), 'utf8');
  const named = [...map.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address = '']) => address.slice(site.length));
  const printed = Object.entries(await treeOf(desk.out))
    .filter(([, bytes]) => !Buffer.from(bytes, 'base64').includes('http-equiv="refresh"'))
    .flatMap(
      ([file]) => /^((?:section|article|story|voices|topic)\/[^/]+\/)index\.html$/.exec(file)?.[1] ?? [],
    );
  expect(printed).toEqual(expect.arrayContaining(['story/pier-0/', 'topic/north-pier/']));
  expect(map).toContain(`<loc>${site}article/pier-1/</loc><lastmod>2024-03-05</lastmod>`);
  expect(named.sort()).toEqual(['', ...printed].sort());
});
