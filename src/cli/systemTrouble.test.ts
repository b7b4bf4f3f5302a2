import { mkdir, readFile, readdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { systemTrouble } from './systemTrouble.ts';

const own = import.meta.filename;

describe('an error of the system', () => {
  it('is said in words, with the path', async () => {
    expect(await trouble(readFile(`${own}.none`))).toBe(`${own}.none is not there`);
    expect(await trouble(readdir(own))).toBe(`${own} is not a folder`);
    expect(await trouble(mkdir(`${own}.none/folder`))).toBe(`${own}.none/folder cannot be made`);
    expect(await trouble(readFile(import.meta.dirname))).toBe(
      'a path that was named is a folder, not a file',
    );
  });

  it('is told from a bug', () => {
    expect(systemTrouble(new TypeError('x is not a function'))).toBeUndefined();
  });
});

async function trouble(work: Promise<unknown>): Promise<string | undefined> {
  return work.then(() => undefined, systemTrouble);
}
