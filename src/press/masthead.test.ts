import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Masthead } from '#edition/manifest.ts';
import { aDesk, aStory, printed, putFiles, readerDir, treeOf } from '#testing/pressBuilders.ts';
import { press } from './press.ts';

const masthead = { name: 'The Testing Times', tagline: 'Twice a day', site: 'https://courier.example/' };

describe('the worker', () => {
  it.each([
    ['fa-IR', ['assets/catalogue-fa.js']],
    ['en', []],
  ])('keeps the words of the interface that an edition in %s asks for', async (language, words) => {
    const desk = await aDesk({ 'ferry.json': aStory(), 'masthead.json': { ...masthead, language } });
    await press({ ...desk, readerDir });
    const worker = await readFile(path.join(desk.out, 'worker.js'), 'utf8');
    expect(worker.match(/assets\/catalogue-\w+\.js/g) ?? []).toEqual(words);
    expect(worker).toContain('assets/ArticlePage.js');
  });
});

it('the address of a site is written in ASCII, as feeds and maps must have it', async () => {
  const abroad = { ...masthead, site: 'https://zürs.example/früh/' };
  const desk = await aDesk({ 'ferry.json': aStory(), 'masthead.json': abroad });
  await press({ ...desk, readerDir });
  for (const file of ['sitemap.xml', 'feeds/front.rss.xml', 'robots.txt']) {
    const text = await readFile(path.join(desk.out, file), 'utf8');
    expect(text).toContain('https://xn--zrs-hoa.example/fr%C3%BCh/');
    expect(text).not.toContain('früh');
  }
});

it('a lead that is no article is named, and one that is leads', async () => {
  const desk = await aDesk({
    'ferry.json': aStory(),
    'masthead.json': { ...masthead, lead: 'ferry-retruns' },
  });
  const message = expect.stringMatching(/^“ferry-retruns” is the id of no article here/);
  expect((await printed(desk)).notices).toEqual([{ file: 'masthead.json', field: 'lead', message }]);
  await putFiles(desk, { 'masthead.json': { ...masthead, lead: 'ferry-returns' } });
  expect((await printed(desk)).notices).toEqual([]);
});

describe('a changed masthead', () => {
  it.each<Partial<Masthead>>([
    { name: 'The Trial' },
    { tagline: 'Once a day' },
    { language: 'fa' },
    { site: 'https://trial.example/news/' },
  ])('gives %j the site that it would give at first', async (change) => {
    const desk = await aDesk({ 'ferry.json': aStory(), 'masthead.json': masthead });
    await press({ ...desk, readerDir });
    await putFiles(desk, { 'masthead.json': { ...masthead, ...change } });
    await press({ ...desk, readerDir });
    const fresh = await aDesk({ 'ferry.json': aStory(), 'masthead.json': { ...masthead, ...change } });
    await press({ ...fresh, readerDir });
    expect(await treeOf(desk.out)).toEqual(await treeOf(fresh.out));
  });
});
