import { readFile } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { printedArticleSchema } from '#edition/page/printed.ts';
import { voiceSchema, voicesPageSchema } from '#edition/page/voice.ts';
import {
  aDesk,
  aStoryOf,
  printed,
  putFiles,
  readerDir,
  readJson,
  treeOf,
  type Desk,
} from '#testing/pressBuilders.ts';
import { articleReader } from './readPrinted.ts';

const said = '“We open in May,” said Mira Holt, the harbour master. “Not a day later.”';

async function print(desk: Desk): Promise<void> {
  await printed({ ...desk, readerDir });
}

describe('the voices of a printed edition', () => {
  it('are an index, a timeline each, and a page each that brings its data', async () => {
    const desk = await aDesk({ 'pier.json': aStoryOf(said, { id: 'pier', section: 'Harbour' }) });
    await print(desk);
    const index = await readJson(desk, 'edition/voices/index.json', voicesPageSchema);
    expect(index).toMatchObject({
      page: 1,
      pages: 1,
      count: 1,
      rows: [{ name: 'Mira Holt', slug: 'mira-holt' }],
    });
    const voice = await readJson(desk, 'edition/voices/mira-holt.json', voiceSchema);
    const article = await readJson(desk, 'edition/articles/pier.json', printedArticleSchema);
    expect(article.quotes?.[0]?.voice).toBe('mira-holt');
    expect(voice.quotations[0]).toMatchObject({ id: 'pier', section: 'Harbour', role: 'the harbour master' });
    for (const { block, start, end, words } of voice.quotations.flatMap(({ parts }) => parts)) {
      const paragraph = article.body[block];
      expect(paragraph?.type === 'paragraph' && paragraph.text.slice(start, end)).toBe(words);
    }
    const html = await readFile(path.join(desk.out, 'voices/mira-holt/index.html'), 'utf8');
    expect(html).toContain('"voice":{"schema":1,"name":"Mira Holt"');
    expect(await readFile(path.join(desk.out, 'voices/index.html'), 'utf8')).toContain(
      '"voices":{"schema":1',
    );
  });

  it('are printed from articles each read once', async () => {
    const desk = await aDesk({ 'pier.json': aStoryOf(said, { id: 'pier' }) });
    await printed(desk);
    const read = articleReader(desk.out);
    expect(read('pier').id).toBe('pier');
    expect(read('pier')).toBe(read('pier'));
  });

  it('are in the ledger, and go with the last words they spoke', async () => {
    const desk = await aDesk({ 'pier.json': aStoryOf(said, { id: 'pier' }) });
    await print(desk);
    const ledger: unknown = JSON.parse(await readFile(path.join(desk.out, 'edition/files.json'), 'utf8'));
    expect(
      Object.keys(v.parse(v.object({ files: v.record(v.string(), v.unknown()) }), ledger).files),
    ).toContain('edition/voices/mira-holt.json');
    await putFiles(desk, { 'pier.json': aStoryOf('Nobody spoke.', { id: 'pier' }) });
    await print(desk);
    const files = Object.keys(await treeOf(desk.out));
    expect(files.filter((file) => file.includes('mira-holt'))).toEqual([]);
    expect(await readJson(desk, 'edition/voices/index.json', voicesPageSchema)).toMatchObject({
      count: 0,
      rows: [],
    });
  });
});
