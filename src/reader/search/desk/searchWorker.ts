import { troubleKind, type TroubleKind } from '#reader/data/trouble.ts';
import { createAnswerer, type Answerer } from './answer.ts';
import type { Answers, Kind, Question } from './protocol.ts';

/** The first message names the site; every other is a question. */
export type ToWorker = { site: string } | { id: number; question: Question; edition: string | undefined };
export type FromWorker = { id: number } & ({ answer: Answers[Kind] } | { trouble: TroubleKind });

let answer: Answerer | undefined;

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if ('site' in data) answer = createAnswerer(new URL(data.site));
  else void reply(data);
});

async function reply({ id, question, edition }: Extract<ToWorker, { id: number }>): Promise<void> {
  try {
    if (answer) post({ id, answer: await answer(question, edition) });
  } catch (error) {
    post({ id, trouble: troubleKind(error) });
  }
}

function post(message: FromWorker): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no target
  postMessage(message);
}
