import { scriptAddress } from '#reader/data/scriptAddress.ts';
import { siteRoot } from '#reader/data/site.ts';
import { EditionTrouble, type TroubleKind } from '#reader/data/trouble.ts';
import type { Answerer } from './answer.ts';
// oxlint-disable-next-line import/default -- the bundler gives the worker's address
import workerAddress from './searchWorker.ts?worker&url';
import type { Answers, Ask, Kind, Question } from './protocol.ts';
import type { FromWorker, ToWorker } from './searchWorker.ts';

let desk: Answerer | undefined;

/** Asks the index. The work is done beside the page's own thread, so typing never waits for it. */
export const ask: Ask = async <K extends Kind>(question: Question, edition: string | undefined) => {
  desk ??= deskInWorker();
  // The worker is built from the same sources: it gives to each kind of question its kind of answer.
  return (await desk(question, edition)) as Answers[K];
};

type Waiting = { resolve: (answer: Answers[Kind]) => void; reject: (trouble: EditionTrouble) => void };

function deskInWorker(): Answerer {
  const worker = new Worker(scriptAddress(new URL(workerAddress, siteRoot())), { type: 'module' });
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no target
  const post = (message: ToWorker): void => worker.postMessage(message);
  const waiting = new Map<number, Waiting>();
  let count = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    if ('answer' in data) waiting.get(data.id)?.resolve(data.answer);
    else waiting.get(data.id)?.reject(troubleOf(data.trouble));
    waiting.delete(data.id);
  });
  // Its script could not be had: the next question tries anew.
  worker.addEventListener('error', () => {
    desk = undefined;
    for (const { reject } of waiting.values()) reject(troubleOf('offline'));
    worker.terminate();
  });
  post({ site: siteRoot().href });
  return (question, edition) =>
    new Promise((resolve, reject) => {
      count += 1;
      waiting.set(count, { resolve, reject });
      post({ id: count, question, edition });
    });
}

function troubleOf(kind: TroubleKind): EditionTrouble {
  return new EditionTrouble(kind, 'the search index');
}
