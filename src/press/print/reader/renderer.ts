import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { RenderPage, RenderedPage } from '#edition/page/pageData.ts';
import { fingerprint } from '#press/print/fingerprint.ts';
import type { Rendered, RenderTask } from './renderWorker.ts';

export type Renderer = {
  /** Hash of the code that renders. */
  hash: string;
  render: RenderPage;
  /** Lets its threads go. */
  close: () => Promise<void>;
};

/** Fewer pages than these are rendered before a thread would have started. */
const FEW_PAGES = 100;

/** The reader's own rendering of its pages, from the bundle that was built for it: on a thread for each core once it is worth it. */
export async function openRenderer(bundle: string): Promise<Renderer> {
  const { href } = pathToFileURL(bundle);
  const { renderPage } = (await import(href)) as { renderPage: RenderPage };
  const threads: Thread[] = [];
  let count = 0;
  return {
    hash: await fingerprint(path.dirname(bundle), ['**']),
    async render(json, root) {
      count += 1;
      if (count <= FEW_PAGES) return renderPage(json, root);
      if (threads.length === 0)
        threads.push(...Array.from({ length: availableParallelism() }, () => openThread(href)));
      const freest = threads.reduce((one, other) => (other.waiting.size < one.waiting.size ? other : one));
      return ask(freest, count, { json, root });
    },
    close: async () => void (await Promise.all(threads.map(letGo))),
  };
}

type Waiting = { resolve: (page: RenderedPage) => void; reject: (error: Error) => void };
type Thread = { worker: Worker; waiting: Map<number, Waiting> };

function openThread(bundle: string): Thread {
  const worker = new Worker(new URL('renderWorker.ts', import.meta.url), { workerData: bundle });
  const waiting = new Map<number, Waiting>();
  worker.on('message', ({ id, page, error }: Rendered) => {
    if (page) waiting.get(id)?.resolve(page);
    else waiting.get(id)?.reject(new Error(error));
    waiting.delete(id);
  });
  worker.on('error', (error: Error) => {
    for (const { reject } of waiting.values()) reject(error);
  });
  return { worker, waiting };
}

/** A thread ends by itself: Node may crash where it stops one that is still loading its code. */
async function letGo({ worker }: Thread): Promise<void> {
  const isGone = worker.threadId === -1;
  if (isGone) return;
  const ended = once(worker, 'exit');
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  worker.postMessage(null);
  await ended;
}

function ask({ worker, waiting }: Thread, id: number, page: Omit<RenderTask, 'id'>): Promise<RenderedPage> {
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject });
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
    worker.postMessage({ id, ...page } satisfies RenderTask);
  });
}
