import { readFile, rm, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { headlinePageSchema } from '#edition/page/headline.ts';
import { manifestSchema } from '#edition/manifest.ts';
import { printedArticleSchema } from '#edition/page/printed.ts';
import {
  aDesk,
  aStory,
  aStoryOf,
  printed,
  putFiles,
  readerDir,
  readJson,
  treeOf,
  type Desk,
} from '#testing/pressBuilders.ts';
import { press, type Refusal } from './press.ts';
import type { PressReport } from './report.ts';

const stories = {
  'pier.json': aStoryOf('Greenheart piles hold up North Pier, said Nune Sarkand.', {
    id: 'pier',
    headline: 'Pier to reopen',
    section: 'Harbour',
    tags: ['North Pier'],
    published: '2024-03-14T10:45:00+01:00',
    image: { src: 'images/pier.png', alt: 'A pier' },
  }),
  'divers.json': aStoryOf('Divers saw the greenheart piles of North Pier.', {
    id: 'divers',
    headline: 'Piles are sound',
    section: 'Harbour',
    tags: ['North Pier'],
    published: '2024-02-02',
  }),
  'hedger.json': aStoryOf('The last hedger takes an apprentice.', {
    id: 'hedger',
    headline: 'Hedger',
    section: 'Land',
    published: '2024-01-22',
  }),
  'masthead.json': { name: 'The Testing Times', sections: ['Land'] },
};

async function aFullDesk(): Promise<Desk> {
  const picture = await sharp({ create: { width: 700, height: 400, channels: 3, background: '#2d5c7f' } })
    .png()
    .toBuffer();
  return aDesk({ ...stories, 'images/pier.png': picture });
}

function print(desk: Desk): Promise<PressReport> {
  return printed({ ...desk, readerDir });
}

describe('press', () => {
  it('leaves the page of an article as it is when another is added', async () => {
    const desk = await aFullDesk();
    await print(desk);
    const page = 'article/hedger/index.html';
    const front = 'index.html';
    const before = await treeOf(desk.out);
    const added = aStoryOf('Ice on the mere.', { id: 'ice', headline: 'Ice', published: '2024-04-01' });
    await putFiles(desk, { 'ice.json': added });
    await print(desk);
    const after = await treeOf(desk.out);
    expect(after[page]).toBe(before[page]);
    expect(after[front]).not.toBe(before[front]);
  });

  it('prints articles, lists, pictures and pages, and a manifest that names them', async () => {
    const desk = await aFullDesk();
    await print(desk);
    const manifest = await readJson(desk, 'edition/manifest.json', manifestSchema);
    expect(manifest).toMatchObject({ name: 'The Testing Times', articles: 3, date: '2024-03-14' });
    expect(manifest.sections.map(({ name }) => name)).toEqual(['Land', 'Harbour']);
    const front = await readJson(desk, 'edition/headlines/front/1.json', headlinePageSchema);
    expect(front.rows.map(({ id }) => id)).toEqual(['pier', 'divers', 'hedger']);
    expect(front.lead).toBe('pier');
    const pier = await readJson(desk, 'edition/articles/pier.json', printedArticleSchema);
    expect(pier.related.map(({ id, reason }) => [id, reason])).toEqual([['divers', 'both on North Pier']]);
    expect(pier.older).toEqual({ id: 'divers', headline: 'Piles are sound', language: 'en' });
    expect(pier.image).toMatchObject({
      width: 700,
      height: 400,
      widths: [200, 320, 640, 700],
      alt: 'A pier',
    });
    const tree = Object.keys(await treeOf(desk.out));
    for (const file of [
      pier.image?.src ?? '',
      '404.html',
      'saved/index.html',
      'search/index.html',
      'opensearch.xml',
      'section/land/index.html',
      'tag/north-pier/index.html',
      'assets/index.js',
    ])
      expect(tree).toContain(file);
  });

  it('gives a page all it needs to show itself', async () => {
    const desk = await aFullDesk();
    await print(desk);
    const html = await readFile(path.join(desk.out, 'article/pier/index.html'), 'utf8');
    expect(html).toContain('<title>article/pier as printed</title>');
    expect(html).toMatch(/<link rel="preload" as="image"[^>]* imagesrcset="\.\.\/\.\.\/edition\/images\//);
    expect(html).toContain('href="../../assets/ArticlePage.js"');
    const data = JSON.parse(
      /<script type="application\/json" id="page-data">(.*?)<\/script>/.exec(html)?.[1] ?? '',
    );
    expect(html).toContain('<main><h1>article/pier</h1><a href="../../">front</a></main>');
    expect(data).toMatchObject({
      address: 'article/pier',
      manifest: { name: 'The Testing Times' },
      article: { id: 'pier' },
    });
  });

  it('finds quotations, and leaves those an article brings along as they are', async () => {
    const text = '“We open in May, whatever the weather does to us before,” said Mira Holt.';
    const brought = [{ block: 0, start: 1, end: 8, speaker: 'An editor' }];
    const desk = await aDesk({
      'found.json': aStoryOf(text, { id: 'found' }),
      'brought.json': { ...aStoryOf(text, { id: 'brought' }), quotes: brought, pullQuotes: [0] },
    });
    await press(desk);
    const found = await readJson(desk, 'edition/articles/found.json', printedArticleSchema);
    expect(found.quotes?.map(({ speaker }) => speaker)).toEqual(['Mira Holt']);
    const kept = await readJson(desk, 'edition/articles/brought.json', printedArticleSchema);
    expect(kept.quotes).toMatchObject(brought);
    expect(kept.pullQuotes).toEqual([0]);
  });

  it('gives byte-identical sites for the same articles, whatever ran before and whatever their files are called', async () => {
    const desk = await aFullDesk();
    await print(desk);
    const first = await treeOf(desk.out);
    await print(desk);
    expect(await treeOf(desk.out)).toEqual(first);

    const other = await aFullDesk();
    for (const [place, name] of ['hedger', 'pier', 'divers'].entries()) {
      await rm(path.join(other.articlesDir, `${name}.json`));
      await putFiles(other, { [`${place}.json`]: stories[`${name}.json` as keyof typeof stories] });
    }
    await putFiles(other, { 'extra.json': aStory({ id: 'extra', section: 'Extra' }) });
    await print(other);
    await rm(path.join(other.articlesDir, 'extra.json'));
    await print(other);
    expect(await treeOf(other.out)).toEqual(first);
  });

  it('says once of each kind of work that it is done', async () => {
    const desk = await aFullDesk();
    const done: string[] = [];
    const progress = (stage: string, at: number, total: number): void => {
      if (at === total) done.push(`${stage} ${total}`);
    };
    await press({ ...desk, readerDir, progress });
    expect(done).toEqual(['reading 3', 'developing 1', 'printing 3', 'indexing 3', 'pages 15']);
  });

  it('prints again only what depends on a changed article', async () => {
    const desk = await aFullDesk();
    await print(desk);
    const again = await print(desk);
    expect([again.changed, again.removed]).toEqual([0, 0]);
    expect(Object.values(again.written)).toEqual([0, 0, 0, 0, 0, 0, 0]);

    await putFiles(desk, { 'hedger.json': { ...stories['hedger.json'], standfirst: 'He is eleven.' } });
    const after = await print(desk);
    // Its own file, the front and its section; pages: its own and those two. The ledger and the manifest always change.
    expect(after.changed).toBe(1);
    expect(after.written.indexFiles).toBeGreaterThan(0);
    expect(after.written).toEqual({
      articles: 1,
      related: 0,
      headlinePages: 2,
      indexFiles: after.written.indexFiles,
      images: 0,
      pages: 3,
      // The manifest, the ledger, and two feeds
      others: 4,
    });
  });

  it('mends a printed file that somebody touched', async () => {
    const desk = await aFullDesk();
    await print(desk);
    const before = await treeOf(desk.out);
    await writeFile(path.join(desk.out, 'article/pier/index.html'), 'spoilt');
    await rm(path.join(desk.out, 'edition/articles/divers.json'));
    await utimes(path.join(desk.out, 'edition/articles/hedger.json'), 0, 0);
    await print(desk);
    expect(await treeOf(desk.out)).toEqual(before);
  });

  it('removes what is no longer part of the edition', async () => {
    const desk = await aFullDesk();
    await print(desk);
    await rm(path.join(desk.articlesDir, 'hedger.json'));
    const report = await print(desk);
    expect(report.gone).toBe(1);
    const tree = Object.keys(await treeOf(desk.out));
    expect(tree.filter((file) => /hedger|land/.test(file))).toEqual([]);
  });

  it('prints pages in a language where the masthead leaves its own empty', async () => {
    const desk = await aFullDesk();
    await putFiles(desk, { 'masthead.json': { name: 'The Testing Times', language: '' } });
    await print(desk);
    expect(await readFile(path.join(desk.out, 'index.html'), 'utf8')).toContain('<html lang="en" dir="ltr">');
  });

  it('prints nothing, and leaves the old edition, where no article is sound', async () => {
    const desk = await aFullDesk();
    await print(desk);
    const before = await treeOf(desk.out);
    for (const file of ['pier', 'divers', 'hedger']) await putFiles(desk, { [`${file}.json`]: '{' });
    const refusal = await press(desk);
    expect(refusal).toMatchObject({ because: 'nothing' } satisfies Partial<Refusal>);
    expect(await treeOf(desk.out)).toEqual(before);
  });
});
