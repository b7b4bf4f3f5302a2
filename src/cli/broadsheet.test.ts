import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, it } from 'vitest';

const script = path.join(import.meta.dirname, 'broadsheet.ts');

function broadsheet(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [script, ...args], { env: {}, encoding: 'utf8' });
}

it('writes words alone, without colours, where no terminal reads them', () => {
  const { stdout } = broadsheet('--help');
  expect(stdout).toContain('USAGE broadsheet start|build');
  expect(stdout).not.toContain('\u001B');
});

it('helps where help is asked for in either way', () => {
  expect(broadsheet('help', 'build').stdout).toBe(broadsheet('build', '--help').stdout);
});

it.each([
  ['bild', 'there is no command bild; did you mean build?'],
  ['constructor', 'there is no command constructor; did you mean'],
])('names the command that may be meant by %s', (name, told) => {
  const { status, stderr } = broadsheet(name);
  expect([status, stderr]).toEqual([2, expect.stringContaining(told)]);
});

it('goes on to its end where nobody reads its output any more', async () => {
  const dryRun = [script, 'import', 'public/articles', '--dry-run'];
  const child = spawn(process.execPath, dryRun, { env: {}, stdio: ['ignore', 'pipe', 'pipe'] });
  child.stdout.destroy();
  const [told, [status]] = await Promise.all([text(child.stderr), once(child, 'close')]);
  expect([status, told]).toEqual([0, '']);
});
