import { parentPort } from 'node:worker_threads';
import { type Task, run } from './task.ts';

/** Converts each task it is sent, and ends at `null`. */
parentPort?.on('message', (task: Task | null) => {
  if (task === null) return parentPort?.close();
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort?.postMessage(run(task));
});
