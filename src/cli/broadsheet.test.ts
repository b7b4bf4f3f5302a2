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
  const { status, stderr } = broadsheet('bild');
  expect(status).toBe(2);
  expect(stderr).toContain('Unknown command bild');
  expect(stdout + stderr).not.toContain('\u001B');
});
