import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { printedArticleSchema } from '#edition/page/printed.ts';
import type { Receipt } from '#edition/receipt.ts';
import { aDesk, aStory, readJson, treeOf } from '#testing/pressBuilders.ts';
import { press } from './press.ts';

function aReceipt(article: string): Receipt {
  return {
    schema: 1,
    article,
    source: `/home/desk/scrapes/${article}.txt`,
    kind: 'text',
    characters: { visible: 40, kept: 18, moved: 0, dropped: 22 },
    entries: [
      { fate: 'kept', text: 'The quay will hold.' },
      { fate: 'dropped', text: '<script>Share</script>', rule: 'share bar' },
    ],
  };
}

describe('press', () => {
  it('prints the receipts of its articles, and names those that are none', async () => {
    const desk = await aDesk({
      'pier.json': aStory({ id: 'pier' }),
      'quay.json': aStory({ id: 'quay' }),
      'cut.json': aStory({ id: 'cut' }),
      'plain.json': aStory({ id: 'plain' }),
      'receipts/pier.json': { ...aReceipt('pier'), added: 'by hand' },
      'receipts/quay.json': aReceipt('pier'),
      'receipts/cut.json': { ...aReceipt('cut'), characters: { visible: 9, kept: 1, moved: 0, dropped: 0 } },
      'receipts/gone.json': aReceipt('gone'),
      'receipts/sources.ndjson': '{}',
    });
    const report = await press(desk);
    expect(report).toMatchObject({
      notices: expect.arrayContaining([
        { file: 'receipts/quay.json', field: 'article', message: 'this is the receipt of pier, not of quay' },
        { file: 'receipts/cut.json', field: 'characters', message: expect.stringContaining('add up') },
      ]),
    });
    const tree = await treeOf(desk.out);
    expect(Object.keys(tree).filter((file) => file.includes('receipts'))).toEqual([
      'edition/receipts/pier.json',
    ]);
    expect(await readJson(desk, 'edition/receipts/pier.json', v.unknown())).toEqual({
      ...aReceipt('pier'),
      source: 'pier.txt',
      entries: [{ fate: 'dropped', text: '<script>Share</script>', rule: 'share bar' }],
    });
    const pier = await readJson(desk, 'edition/articles/pier.json', printedArticleSchema);
    const plain = await readJson(desk, 'edition/articles/plain.json', printedArticleSchema);
    expect([pier.hasReceipt, plain.hasReceipt]).toEqual([true, undefined]);
    const ledger = await readFile(path.join(desk.out, 'edition/files.json'), 'utf8');
    expect(ledger).toContain('edition/receipts/pier.json');

    await press(desk);
    expect(await treeOf(desk.out)).toEqual(tree);
    await rm(path.join(desk.articlesDir, 'receipts/pier.json'));
    await press(desk);
    const after = await readJson(desk, 'edition/articles/pier.json', printedArticleSchema);
    expect(after.hasReceipt).toBeUndefined();
    expect(Object.keys(await treeOf(desk.out))).not.toContain('edition/receipts/pier.json');
  });
});
