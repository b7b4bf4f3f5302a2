import { execFile } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { faultsOf } from './markup.ts';

const run = promisify(execFile);
const ADDRESS = 'https://courier.example/';
let site: string;

// What is printed is the same for every browser: one looks at it.
test.describe('the demonstration edition as it is published', { tag: '@chromium' }, () => {
  test.describe.configure({ mode: 'default' });
  test.beforeAll(async () => {
    test.setTimeout(120_000);
    site = await mkdtemp(path.join(tmpdir(), 'broadsheet-e2e-'));
    await broadsheet('build', '--out', site, '--site', ADDRESS);
  });
  test.afterAll(() => rm(site, { recursive: true }));

  test('leads nowhere that is not there', async () => {
    const { stdout } = await broadsheet('bench', 'links', '--site', site, '--address', ADDRESS);
    expect(stdout).toMatch(/^\d{4,} addresses, 0 broken$/m);
  });

  test('is sound HTML on every page', async () => {
    test.setTimeout(120_000);
    const pages = globSync('**/*.html', { cwd: site });
    expect(pages.length).toBeGreaterThan(200);
    const faults: string[] = [];
    for (const page of pages)
      for (const fault of await faultsOf(readFileSync(path.join(site, page), 'utf8')))
        faults.push(`${page}: ${fault}`);
    expect(faults).toEqual([]);
  });
});

function broadsheet(...args: string[]): Promise<{ stdout: string }> {
  return run('node', ['src/cli/broadsheet.ts', ...args]);
}
