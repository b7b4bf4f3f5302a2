import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { aDesk, aStory, printed, putFiles, readerDir, treeOf } from '#testing/pressBuilders.ts';
import { press, type Refusal } from './press.ts';

describe('a busy press', () => {
  it('prints nothing into a folder that another run prints into', async () => {
    const desk = await aDesk({ 'pier.json': aStory() });
    await printed({ ...desk, readerDir });
    const before = await treeOf(desk.out);
    await putFiles(desk, { 'pier.json': aStory({ headline: 'The ferry is sold' }) });
    await writeFile(path.join(desk.out, 'edition/.printing'), String(process.ppid));
    expect(await press({ ...desk, readerDir })).toMatchObject({ because: 'busy' } satisfies Partial<Refusal>);
    await rm(path.join(desk.out, 'edition/.printing'));
    expect(await treeOf(desk.out)).toEqual(before);
  });
});
