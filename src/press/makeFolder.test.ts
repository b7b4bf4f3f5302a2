import { stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { aDesk } from '#testing/pressBuilders.ts';
import { makeFolder } from './makeFolder.ts';

it('makes a folder with those above it, and leaves one that is there', async () => {
  const { root } = await aDesk({});
  const folder = path.join(root, 'a/b/c');
  makeFolder(folder);
  makeFolder(folder);
  expect((await stat(folder)).isDirectory()).toBe(true);
});

it('says where it cannot be made: below a file, or where the system makes none', async () => {
  const { root } = await aDesk({});
  const file = path.join(root, 'file');
  await writeFile(file, '');
  expect(() => {
    makeFolder(path.join(file, 'a/b'));
  }).toThrow(expect.objectContaining({ code: 'ENOTDIR', path: path.join(file, 'a') }));
  expect(() => {
    makeFolder('/proc/none/such');
  }).toThrow(expect.objectContaining({ syscall: 'mkdir' }));
});
