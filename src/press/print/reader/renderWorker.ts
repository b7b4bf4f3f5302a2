// One thread that renders pages as it is asked to.
import { parentPort, workerData } from 'node:worker_threads';
import type { RenderedPage, RenderPage } from '#edition/page/pageData.ts';

export type RenderTask = { id: number; json: string; root: string | undefined };
/** The page, or why there is none. */
export type Rendered = { id: number; page?: RenderedPage; error?: string };

const { renderPage } = (await import(String(workerData))) as { renderPage: RenderPage };

/** Renders each page it is asked for, and ends at `null`. */
parentPort?.on('message', (task: RenderTask | null) => {
  if (task === null) return parentPort?.close();
  void answer(task.id, renderPage(task.json, task.root));
});

async function answer(id: number, rendering: Promise<RenderedPage>): Promise<void> {
  const rendered: Rendered = await rendering.then(
    (page) => ({ id, page }),
    (error: Error) => ({ id, error: error.message }),
  );
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort?.postMessage(rendered);
}
