import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Article } from '#edition/article.ts';
import { searchFolder } from '#edition/paths.ts';
import { openSearch } from '#search/openSearch.ts';
import type { SearchHit } from '#search/search.ts';
import { aDesk, aStory, aStoryOf, printed, putFiles, treeOf, type Desk } from '#testing/pressBuilders.ts';

const stories = {
  'ferry.json': aStory({ id: 'ferry', headline: 'Ferry returns' }),
  'pier.json': aStoryOf('Piles of greenheart hold it up.', { id: 'pier', headline: 'Pier to reopen' }),
};

async function hitsOf(desk: Desk, text: string): Promise<readonly SearchHit[]> {
  const service = await openSearch({
    read: (name) => readFile(path.join(desk.out, searchFolder, name)).catch(() => undefined),
    inflate: (bytes) => Promise.resolve(inflateRawSync(bytes)),
  });
  const answer = await service?.search({ text });
  return answer?.hits ?? [];
}

async function find(desk: Desk, text: string): Promise<string[]> {
  return (await hitsOf(desk, text)).map(({ id }) => id);
}

function said(speaker: string, confidence = 1): Article['quotes'] {
  return [{ block: 0, start: 0, end: 9, speaker, confidence }];
}

describe('the search index of a pressed edition', () => {
  it('finds the articles of the edition, and those alone', async () => {
    const desk = await aDesk(stories);
    await printed(desk);
    expect(await find(desk, 'greenheart')).toEqual(['pier']);
    await rm(path.join(desk.articlesDir, 'pier.json'));
    await putFiles(desk, { 'lock.json': aStoryOf('A lock of greenheart.', { id: 'lock' }) });
    await printed(desk);
    expect(await find(desk, 'greenheart')).toEqual(['lock']);
  });

  it('knows who said what by the names of the voices, and nobody who is doubtful', async () => {
    const desk = await aDesk({
      'one.json': aStoryOf('“We open,” said Mira Holt.', { id: 'one', quotes: said('Mira Holt') }),
      'two.json': aStoryOf('“We close,” said Dr Holt.', { id: 'two', quotes: said('Dr Holt') }),
      'three.json': aStoryOf('“We wait,” perhaps Mira Holt.', {
        id: 'three',
        quotes: said('Mira Holt', 0.3),
      }),
    });
    await printed(desk);
    expect((await find(desk, 'said:"Mira Holt"')).sort()).toEqual(['one', 'two']);
  });

  it('says of a later print which the first one is', async () => {
    const text =
      'Two tractors pulled the barge Heron off the bank at ten past six, and the skipper thanked both.';
    const desk = await aDesk({
      'wire.json': { ...aStoryOf(text, { id: 'wire' }), published: '2024-02-05T08:00:00Z' },
      'echo.json': { ...aStoryOf(text, { id: 'echo' }), published: '2024-02-06T08:00:00Z' },
    });
    await printed(desk);
    const firsts = (await hitsOf(desk, 'tractors')).map(({ id, firstPrint }) => [id, firstPrint]);
    expect(Object.fromEntries(firsts)).toEqual({ wire: undefined, echo: 'wire' });
  });

  it('is left alone while no article changes', async () => {
    const desk = await aDesk(stories);
    expect((await printed(desk)).written.indexFiles).toBeGreaterThan(0);
    expect((await printed(desk)).written.indexFiles).toBe(0);
  });

  it('is mended where a shard is gone', async () => {
    const desk = await aDesk(stories);
    await printed(desk);
    const before = await treeOf(desk.out);
    const [shard = ''] = await readdir(path.join(desk.out, searchFolder));
    await rm(path.join(desk.out, searchFolder, shard));
    expect((await printed(desk)).written.indexFiles).toBe(1);
    expect(await treeOf(desk.out)).toEqual(before);
  });
});
