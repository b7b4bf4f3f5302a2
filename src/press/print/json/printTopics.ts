import { topicPath, topicsPath } from '#edition/paths.ts';
import type { Topic } from '#edition/page/topic.ts';
import { ROWS_A_PAGE } from '#press/compile/list/listings.ts';
import type { CompiledTopic } from '#press/compile/topics/compileTopics.ts';
import { pagesOf } from '#press/compile/pagesOf.ts';
import type { EditionJob } from './printEdition.ts';
import { printIndex, printJson } from './printJson.ts';

/** Rows on one page of the index: about 25 KB of JSON. */
const TOPICS_A_PAGE = 240;

/** Prints the index of topics and every topic. */
export async function printTopics(job: EditionJob): Promise<void> {
  const { topics } = job.edition;
  const rows = topics.all.map(({ row }) => row);
  await printIndex(job.writer, topicsPath, rows, TOPICS_A_PAGE);
  for (const topic of topics.all) await printTopic(job, topic);
}

async function printTopic(job: EditionJob, topic: CompiledTopic): Promise<void> {
  const { row, topics } = job.edition;
  const around = topics.around(topic);
  const pages = pagesOf(topic.cards, ROWS_A_PAGE);
  for (const [index, cards] of pages.entries()) {
    const page: Topic = {
      schema: 1,
      ...topic.row,
      page: index + 1,
      pages: pages.length,
      articles: cards.map(row),
      ...around,
    };
    await printJson(job.writer, topicPath(topic.row.slug, index + 1), page);
  }
}
