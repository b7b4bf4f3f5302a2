import { mkdir, readdir } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { aDesk } from '#testing/pressBuilders.ts';
import { createWriter } from './writer.ts';

describe('a file that cannot be printed', () => {
  it('is named, and leaves nothing of itself', async () => {
    const { out } = await aDesk({});
    const full = path.join(out, 'edition/pier.json');
    await mkdir(path.join(full, 'a folder in its place'), { recursive: true });
    const writing = createWriter(out, {}, {}).write('edition/pier.json', 'key', () => '{}');
    await expect(writing).rejects.toMatchObject({ path: full });
    expect(await readdir(path.dirname(full))).toEqual(['pier.json']);
  });
});
