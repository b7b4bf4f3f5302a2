import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { writeWhole } from './writeWhole.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'whole-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('leaves the old file and nothing beside it where the new one has no room', () => {
  const path = join(folder, 'pier.json');
  writeFileSync(path, 'old');
  expect(() =>
    writeWhole(path, (part) => {
      writeFileSync(part, 'ha');
      throw new Error('ENOSPC');
    }),
  ).toThrow('ENOSPC');
  expect(readFileSync(path, 'utf8')).toBe('old');
  expect(readdirSync(folder)).toEqual(['pier.json']);
});
