import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type ImportEvent, importSources } from '#import/import.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-'));
  mkdirSync(join(folder, 'out', 'receipts'), { recursive: true });
  writeFileSync(
    join(folder, 'pier.txt'),
    'The pier opens again\nThe harbour board of Averell voted on Tuesday to reopen the north pier to walkers.',
  );
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function lockPath(): string {
  return join(folder, 'out', 'receipts', 'import.lock');
}

async function imported(): Promise<ImportEvent[]> {
  const events: ImportEvent[] = [];
  for await (const event of importSources({ sources: [join(folder, 'pier.txt')], into: join(folder, 'out') }))
    events.push(event);
  return events;
}

it('leaves a folder to the import that is at work on it', async () => {
  const other = spawn(process.execPath, ['-e', 'process.stdin.resume()']);
  await once(other, 'spawn');
  writeFileSync(lockPath(), `${other.pid} ${hostname()}`);
  const events = await imported();
  expect(events[0]).toMatchObject({
    type: 'failed',
    found: `another import at work on the folder, process ${other.pid} on ${hostname()}`,
  });
  expect(existsSync(join(folder, 'out', 'the-pier-opens-again.json'))).toBe(false);
  // Silent for an hour: its number is another's by now
  const hourAgo = new Date(Date.now() - 3_600_000);
  utimesSync(lockPath(), hourAgo, hourAgo);
  expect((await imported()).map(({ type }) => type)).not.toContain('failed');
  other.kill();
});

it('takes over what a killed import left, and leaves nothing behind', async () => {
  const other = spawn(process.execPath, ['-e', '']);
  await once(other, 'exit');
  writeFileSync(lockPath(), `${other.pid} ${hostname()}`);
  expect((await imported()).map(({ type }) => type)).not.toContain('failed');
  expect(existsSync(lockPath())).toBe(false);
});
