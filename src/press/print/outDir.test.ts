import { spawnSync } from 'node:child_process';
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { aDesk, treeOf, type Desk } from '#testing/pressBuilders.ts';
import { claim, findObstacle, release, sweep } from './outDir.ts';

async function obstacleFor(prepare: (desk: Desk) => Promise<unknown>): Promise<string | undefined> {
  const desk = await aDesk({});
  await prepare(desk);
  return findObstacle(desk.out, desk.articlesDir);
}

describe('findObstacle', () => {
  it.each<[string, (desk: Desk) => Promise<unknown>]>([
    ['that is not there yet', async () => undefined],
    ['that is empty', ({ out }) => mkdir(out)],
    ['whose first printing broke off', ({ out }) => claim(out)],
  ])('lets a folder be printed into %s', async (_, prepare) => {
    expect(await obstacleFor(prepare)).toBeUndefined();
  });

  it('refuses a folder that holds something else', async () => {
    const obstacle = await obstacleFor(async ({ out }) => {
      await mkdir(path.join(out, 'assets'), { recursive: true });
      await writeFile(path.join(out, 'assets/mine.css'), 'a {}');
    });
    expect(obstacle).toMatch(/not empty/);
  });

  it('refuses a file, and articles that are not there', async () => {
    expect(await obstacleFor(({ out }) => writeFile(out, ''))).toMatch(/is a file/);
    const { root, out } = await aDesk({});
    expect(await findObstacle(out, path.join(root, 'nothing'))).toMatch(/no folder/);
  });

  it('refuses to print over the articles, also through a link', async () => {
    const { root, articlesDir } = await aDesk({});
    expect(await findObstacle(articlesDir, articlesDir)).toMatch(/within one another/);
    expect(await findObstacle(root, articlesDir)).toMatch(/within one another/);
    await symlink(articlesDir, path.join(root, 'link'));
    expect(await findObstacle(path.join(root, 'link'), articlesDir)).toMatch(/within one another/);
  });
});

describe('sweep', () => {
  it('removes what is no longer printed from the press’s folders, and touches nothing else', async () => {
    const { root, out } = await aDesk({});
    await mkdir(path.join(out, 'article/old'), { recursive: true });
    await mkdir(path.join(out, 'edition'), { recursive: true });
    await mkdir(path.join(root, 'elsewhere'));
    await writeFile(path.join(root, 'elsewhere/kept.txt'), 'kept');
    await symlink(path.join(root, 'elsewhere'), path.join(out, 'edition/link'));
    for (const file of ['article/old/index.html', 'edition/manifest.json', 'CNAME', 'index.html.99.tmp'])
      await writeFile(path.join(out, file), file);
    expect(await sweep(out, new Set(['edition/manifest.json']))).toBe(2);
    expect(Object.keys(await treeOf(out))).toEqual(['CNAME', 'edition/manifest.json']);
    expect(await readFile(path.join(root, 'elsewhere/kept.txt'), 'utf8')).toBe('kept');
  });
});

describe('a claim', () => {
  it('is one run’s alone, until it ends or the process is no more', async () => {
    const { out } = await aDesk({});
    const file = path.join(out, 'edition/.printing');
    expect(await claim(out)).toBeUndefined();
    await writeFile(file, String(process.ppid));
    expect(await claim(out)).toContain(`printed by process ${process.ppid}`);
    const { pid } = spawnSync(process.execPath, ['--version']);
    await writeFile(file, String(pid));
    expect(await claim(out)).toBeUndefined();
    expect(await readFile(file, 'utf8')).toBe(String(process.pid));
  });

  it('leaves nothing in an edition, and its mark in a folder that has none', async () => {
    const { out } = await aDesk({});
    await claim(out);
    await release(out);
    expect(Object.keys(await treeOf(out))).toEqual(['edition/.printing']);
    await writeFile(path.join(out, 'edition/manifest.json'), '{}');
    await release(out);
    expect(Object.keys(await treeOf(out))).toEqual(['edition/manifest.json']);
  });
});
