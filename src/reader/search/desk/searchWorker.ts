import { troubleKind, type TroubleKind } from '#reader/data/trouble.ts';
import { createAnswerer } from './answer.ts';
import type { Answers, Kind, Question } from './protocol.ts';

/** The first message names the site; every other is a question. */
export type ToWorker = { site: string } | { id: number; question: Question };
export type FromWorker = { id: number } & ({ answer: Answers[Kind] } | { trouble: TroubleKind });

let answer: ((question: Question) => Promise<Answers[Kind]>) | undefined;

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if ('site' in data) answer = createAnswerer(new URL(data.site));
  else void reply(data.id, data.question);
});

async function reply(id: number, question: Question): Promise<void> {
  try {
    if (answer) post({ id, answer: await answer(question) });
  } catch (error) {
    post({ id, trouble: troubleKind(error) });
  }
}

function post(message: FromWorker): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no target
  postMessage(message);
}
