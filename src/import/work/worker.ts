import { enableCompileCache } from 'node:module';
import { parentPort } from 'node:worker_threads';
import type { Task } from './task.ts';

// Each thread has to be told by itself to take its code as compiled the last time
enableCompileCache();
const { run } = await import('./task.ts');

/** Converts each task it is sent, and ends at `null`. */
parentPort?.on('message', (task: Task | null) => {
  if (task === null) return parentPort?.close();
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort?.postMessage(run(task));
});
