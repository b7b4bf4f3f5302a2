import { storiesPath, storyPath } from '#edition/paths.ts';
import { contentHash } from '#press/compile/contentHash.ts';
import { pagesOf } from './pagesOf.ts';
import type { EditionJob } from './printEdition.ts';

/** Stories on one page of their list. */
const STORIES_A_PAGE = 24;

/** Prints the list of stories and every story. */
export async function printStories({ edition: { stories }, writer }: EditionJob): Promise<void> {
  const print = async (file: string, content: unknown): Promise<void> => {
    const json = JSON.stringify(content);
    await writer.write(file, contentHash(json), () => json);
  };
  const pages = pagesOf(stories.rows, STORIES_A_PAGE);
  for (const [index, rows] of pages.entries()) {
    const page = { schema: 1, page: index + 1, pages: pages.length, count: stories.rows.length, rows };
    await print(storiesPath(index + 1), page);
  }
  for (const row of stories.rows) await print(storyPath(row.id), stories.story(row));
}
