import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseArticle } from '#edition/article.ts';
import { receiptSchema } from '#edition/receipt.ts';
import { type ImportEvent, importSources } from './import.ts';

const CLI = join(import.meta.dirname, '..', 'cli', 'broadsheet.ts');
const STORIES = 40;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'killed-'));
  mkdirSync(join(folder, 'in'));
  writeStories('first');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function writeStories(edition: string): void {
  const body = `The ${edition} report of the harbour office says that the quay holds.\n\n`.repeat(10);
  for (let number = 0; number < STORIES; number++)
    writeFileSync(join(folder, 'in', `${number}.txt`), `Report number ${number} of the office\n\n${body}`);
}

function files(...path: string[]): string[] {
  const place = join(folder, 'out', ...path);
  return existsSync(place) ? readdirSync(place).filter((name) => name.endsWith('.json')) : [];
}

/** Starts an import in a process of its own and kills it once `isTime`. */
async function killWhen(isTime: () => boolean): Promise<void> {
  const child = spawn(process.execPath, [CLI, 'import', join(folder, 'in'), '--into', join(folder, 'out')]);
  const ended = once(child, 'exit');
  while (child.exitCode === null && !isTime()) await wait(5);
  child.kill('SIGKILL');
  await ended;
}

async function finish(): Promise<ImportEvent[]> {
  const events: ImportEvent[] = [];
  for await (const event of importSources({ sources: [join(folder, 'in')], into: join(folder, 'out') }))
    events.push(event);
  return events;
}

/** Every article and receipt in the folder, each whole; a half one fails. */
function expectAllWhole(): void {
  for (const name of files())
    expect(parseArticle(JSON.parse(readFileSync(join(folder, 'out', name), 'utf8')))).toHaveProperty(
      'article',
    );
  for (const name of files('receipts'))
    v.parse(receiptSchema, JSON.parse(readFileSync(join(folder, 'out', 'receipts', name), 'utf8')));
}

describe('an import that is killed', () => {
  it.each([1, 12, 33])('leaves whole files after %d articles and is completed later', async (count) => {
    await killWhen(() => files().length >= count);
    expect(files().length).toBeGreaterThanOrEqual(count);
    expectAllWhole();
    await finish();
    expectAllWhole();
    expect(files().length).toBe(STORIES);
  });

  it('leaves each article old or new while it updates them, and keeps what a person edited', async () => {
    await finish();
    writeStories('second');
    const edited = join(folder, 'out', 'report-number-7-of-the-office.json');
    const text = readFileSync(edited, 'utf8').replace('Report number 7', 'Rapport nummer 7');
    writeFileSync(edited, text);
    for (const count of [3, 25])
      await killWhen(
        () => files().filter((name) => isOf('second', join(folder, 'out', name))).length >= count,
      );
    expectAllWhole();
    const events = await finish();
    expect(readFileSync(edited, 'utf8')).toBe(text);
    expect(events.filter((event) => event.type === 'article' && event.outcome === 'kept')).toEqual([
      expect.objectContaining({ id: 'report-number-7-of-the-office', differences: ['headline', 'body'] }),
    ]);
    const renewed = files().filter((name) => isOf('second', join(folder, 'out', name)));
    expect([renewed.length, files().length]).toEqual([STORIES - 1, STORIES]);
  });
});

describe('an import that was killed between two writes', () => {
  const story = 'report-number-3-of-the-office.json';

  it('still knows the old article as its own where only the ledger had the new one', async () => {
    await finish();
    const old = readFileSync(join(folder, 'out', story), 'utf8');
    writeStories('second');
    await finish();
    const ledger = join(folder, 'out', 'receipts', 'sources.ndjson');
    const row = readFileSync(ledger, 'utf8')
      .split('\n')
      .find((line) => line.includes('/3.txt'));
    const replaced = createHash('sha256').update(old).digest('hex').slice(0, 32);
    appendFileSync(ledger, `${JSON.stringify({ ...JSON.parse(row ?? ''), replaced })}\n`);
    writeFileSync(join(folder, 'out', story), old);
    await finish();
    expect(isOf('second', join(folder, 'out', story))).toBe(true);
  });

  it('goes on after a line of the ledger that was never finished', async () => {
    await finish();
    appendFileSync(join(folder, 'out', 'receipts', 'sources.ndjson'), '{"story":"/half');
    writeStories('second');
    await killWhen(() => isOf('second', join(folder, 'out', story)));
    const events = await finish();
    expect(events.filter((event) => event.type === 'article' && event.outcome === 'kept')).toEqual([]);
    expect(files().length).toBe(STORIES);
  });
});

function isOf(edition: string, path: string): boolean {
  return readFileSync(path, 'utf8').includes(`The ${edition} report`);
}
