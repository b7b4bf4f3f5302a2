import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { expect, it } from 'vitest';

function broadsheet(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const script = path.join(import.meta.dirname, 'broadsheet.ts');
  return spawnSync(process.execPath, [script, ...args], { env: {}, encoding: 'utf8' });
}

it('writes words alone, without colours, where no terminal reads them', () => {
  const { stdout } = broadsheet('--help');
  expect(stdout).toContain('USAGE broadsheet start|build');
  expect(stdout).not.toContain('\u001B');
});

it.each([
  ['bild', 'there is no command bild; did you mean build?'],
  ['constructor', 'there is no command constructor; did you mean'],
])('names the command that may be meant by %s', (name, told) => {
  const { status, stderr } = broadsheet(name);
  expect([status, stderr]).toEqual([2, expect.stringContaining(told)]);
});
