import { topicPath, topicsPath } from '#edition/paths.ts';
import type { Topic } from '#edition/topic.ts';
import { contentHash } from '#press/compile/contentHash.ts';
import { ROWS_A_PAGE } from '#press/compile/list/listings.ts';
import type { CompiledTopic } from '#press/compile/topics/compileTopics.ts';
import { pagesOf } from './pagesOf.ts';
import type { EditionJob } from './printEdition.ts';

/** Rows on one page of the index: about 25 KB of JSON. */
const TOPICS_A_PAGE = 240;

/** Prints the index of topics and every topic. */
export async function printTopics(job: EditionJob): Promise<void> {
  const { topics } = job.edition;
  const pages = pagesOf(topics.all, TOPICS_A_PAGE);
  for (const [index, onPage] of pages.entries()) {
    const rows = onPage.map(({ row }) => row);
    const page = { schema: 1, page: index + 1, pages: pages.length, count: topics.all.length, rows };
    await print(job, topicsPath(index + 1), page);
  }
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
    await print(job, topicPath(topic.row.slug, index + 1), page);
  }
}

async function print({ writer }: EditionJob, file: string, page: object): Promise<void> {
  const json = JSON.stringify(page);
  await writer.write(file, contentHash(json), () => json);
}
