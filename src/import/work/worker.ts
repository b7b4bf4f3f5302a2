import { parentPort } from 'node:worker_threads';
import { type Task, run } from './task.ts';

parentPort?.on('message', (task: Task) => {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort?.postMessage(run(task));
});
