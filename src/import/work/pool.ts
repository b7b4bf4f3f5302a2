import { once, type EventEmitter } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Result, Task } from './task.ts';
import { failed } from './failed.ts';

/** How long one source may take before its worker is stopped. */
const TIMEOUT_MS = 20_000;
/** A new worker loads its code before its first source: seconds of work, and many more where others work beside it. */
const LOADING_MS = 40_000;
const MAX_HEAP_MB = 320;
/** One thread a core, two at most: each holds all the code and a heap. */
const THREADS = Math.min(2, availableParallelism());
/** A thread alone may have more of the memory, and collects its garbage less often. */
const NURSERY_MB = THREADS === 1 ? 48 : 24;
/** Sources larger than this go to a worker even when there are few: they may take their time. */
const LARGE_BYTES = 256 * 1024;
/** Imports of fewer sources are over before a worker would have started. */
const FEW_SOURCES = 24;

type Waiting = { task: Task; resolve: (result: Result) => void };
/** What the pool uses of a worker. */
type Thread = EventEmitter & { postMessage(task: Task | null): void; terminate(): Promise<unknown> };
type Slot = { thread?: Thread; isLoaded?: boolean; busy?: Waiting; timer?: NodeJS.Timeout };

/**
 * Converts sources on worker threads, in the order they are asked for as far as workers are free.
 *
 * - A source that takes longer than 20 seconds, or more memory than its worker has, fails alone: the worker is
 *   replaced and the others go on.
 * - A few small sources are converted at once, without a worker.
 * - Once it is closed nothing that still waits is begun, so that an import that breaks off ends.
 */
export type Pool = { convert(task: Task): Promise<Result>; close(): Promise<void> };

export function openPool(sources: number, hire: () => Thread = hired): Pool {
  const slots: Slot[] = Array.from({ length: THREADS }, () => ({}));
  const queue: Waiting[] = [];
  let isClosed = false;
  const next = (): void => {
    if (isClosed) return;
    for (const slot of slots) {
      const waiting = slot.busy ? undefined : queue.shift();
      if (!waiting) continue;
      slot.thread ??= listenTo(hire(), slot, next);
      start(slot, slot.thread, waiting, next);
    }
  };
  return {
    async convert(task) {
      // Loaded only here: the readers of every format are the workers' otherwise
      if (sources < FEW_SOURCES && task.bytes.length < LARGE_BYTES)
        return (await import('./task.ts')).run(task);
      return new Promise((resolve) => {
        queue.push({ task, resolve });
        next();
      });
    },
    async close() {
      isClosed = true;
      await Promise.all(slots.map(letGo));
    },
  };
}

function hired(): Thread {
  return new Worker(new URL('worker.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MB, maxYoungGenerationSizeMb: NURSERY_MB },
  });
}

/** What a thread still says of a source that was given up is no answer to the next one. */
function listenTo(thread: Thread, slot: Slot, next: () => void): Thread {
  const isCurrent = (): boolean => slot.thread === thread;
  thread.on('message', (result: Result) => {
    if (!isCurrent()) return;
    slot.isLoaded = true;
    finish(slot, result, next);
  });
  thread.on('error', (error: Error) => {
    if (isCurrent()) dismiss(slot, `something import stumbles over (${error.message})`, next);
  });
  return thread;
}

function start(slot: Slot, thread: Thread, waiting: Waiting, next: () => void): void {
  slot.busy = waiting;
  slot.timer = setTimeout(
    () => {
      // Where this thread was the one held up, the answer is here already and is heard first
      setImmediate(() => {
        if (slot.busy === waiting) dismiss(slot, 'no end within 20 seconds', next);
      });
    },
    slot.isLoaded ? TIMEOUT_MS : LOADING_MS + TIMEOUT_MS,
  );
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  thread.postMessage(waiting.task);
}

function finish(slot: Slot, result: Result, next: () => void): void {
  const { busy, timer } = slot;
  clearTimeout(timer);
  delete slot.busy;
  busy?.resolve(result);
  next();
}

/** An idle worker ends by itself: Node may crash where it stops a thread that is still loading its code. */
async function letGo({ thread, busy, timer }: Slot): Promise<void> {
  clearTimeout(timer);
  if (!thread) return;
  if (busy) return void (await thread.terminate());
  const ended = once(thread, 'exit');
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  thread.postMessage(null);
  await ended;
}

function dismiss(slot: Slot, found: string, next: () => void): void {
  void slot.thread?.terminate();
  delete slot.thread;
  delete slot.isLoaded;
  finish(slot, failed({ found, remedy: 'divide the file, or report it' }), next);
}
