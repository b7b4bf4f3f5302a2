import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openPool } from './pool.ts';
import type { Result, Task } from './task.ts';

const MANY = 100;
const LOADING_MS = 40_000;
const TIMEOUT_MS = 20_000;

class FakeThread extends EventEmitter {
  tasks: (Task | null)[] = [];
  isStopped = false;

  postMessage(task: Task | null): void {
    this.tasks.push(task);
    if (task === null) queueMicrotask(() => this.emit('exit'));
  }

  async terminate(): Promise<void> {
    this.isStopped = true;
  }
}

function aTask(source: string): Task {
  return { bytes: new Uint8Array(), origin: { source } };
}

function anAnswer(skipped: string): Result {
  return { stories: [], troubles: [], skipped };
}

describe('a pool of threads', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('takes nothing that a thread it gave up says for the answer to the next source', async () => {
    const threads: FakeThread[] = [];
    const pool = openPool(MANY, () => {
      const thread = new FakeThread();
      threads.push(thread);
      return thread;
    });
    const answers = ['one', 'two', 'three'].map(async (source) => pool.convert(aTask(source)));
    await vi.advanceTimersByTimeAsync(LOADING_MS + TIMEOUT_MS + 1);
    const [slow] = threads;
    const after = threads.filter(({ isStopped }) => !isStopped);
    expect(slow?.isStopped).toBe(true);
    slow?.emit('message', anAnswer('one, too late'));
    for (const thread of after) thread.emit('message', anAnswer('three'));
    const [first, , third] = await Promise.all(answers);
    expect(first?.troubles[0]?.found).toBe('no end within 20 seconds');
    expect(third).toEqual(anAnswer('three'));
    await pool.close();
  });

  it('hears an answer that came while this thread was held up', async () => {
    const thread = new FakeThread();
    const pool = openPool(MANY, () => thread);
    setTimeout(() => setImmediate(() => thread.emit('message', anAnswer('one'))), LOADING_MS + TIMEOUT_MS);
    const answer = pool.convert(aTask('one'));
    await vi.advanceTimersByTimeAsync(LOADING_MS + TIMEOUT_MS + 1);
    expect(await answer).toEqual(anAnswer('one'));
    expect(thread.isStopped).toBe(false);
    await pool.close();
  });

  it('begins nothing more once it is closed, whatever still waits', async () => {
    const threads: FakeThread[] = [];
    const pool = openPool(MANY, () => {
      const thread = new FakeThread();
      threads.push(thread);
      return thread;
    });
    for (const source of ['one', 'two', 'three', 'four']) void pool.convert(aTask(source));
    const hired = threads.length;
    await pool.close();
    void pool.convert(aTask('five'));
    await vi.advanceTimersByTimeAsync(LOADING_MS + TIMEOUT_MS + 1);
    expect(threads.length).toBe(hired);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('gives a new thread the time to load its code, once', async () => {
    const thread = new FakeThread();
    const pool = openPool(MANY, () => thread);
    const first = pool.convert(aTask('one'));
    await vi.advanceTimersByTimeAsync(LOADING_MS);
    expect(thread.isStopped).toBe(false);
    thread.emit('message', anAnswer('one'));
    expect(await first).toEqual(anAnswer('one'));
    const second = pool.convert(aTask('two'));
    await vi.advanceTimersByTimeAsync(TIMEOUT_MS + 1);
    expect((await second).troubles[0]?.found).toBe('no end within 20 seconds');
    await pool.close();
  });
});
