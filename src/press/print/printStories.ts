import { storiesPath, storyPath } from '#edition/paths.ts';
import type { StoriesPage } from '#edition/story.ts';
import type { StoryRow } from '#edition/storyRow.ts';
import { contentHash } from '#press/compile/contentHash.ts';
import type { EditionJob } from './printEdition.ts';

/** Stories on one page of their list. */
const STORIES_A_PAGE = 24;

/** Prints the list of stories and every story. */
export async function printStories({ edition: { stories }, writer }: EditionJob): Promise<void> {
  const print = async (file: string, content: unknown): Promise<void> => {
    const json = JSON.stringify(content);
    await writer.write(file, contentHash(json), () => json);
  };
  for (const page of pagesOf(stories.rows)) await print(storiesPath(page.page), page);
  for (const row of stories.rows) await print(storyPath(row.id), stories.story(row));
}

/** At least one page, be it empty. */
function pagesOf(rows: readonly StoryRow[]): StoriesPage[] {
  const pages = Math.max(1, Math.ceil(rows.length / STORIES_A_PAGE));
  return Array.from({ length: pages }, (_, index) => ({
    schema: 1,
    page: index + 1,
    pages,
    count: rows.length,
    rows: rows.slice(index * STORIES_A_PAGE, (index + 1) * STORIES_A_PAGE),
  }));
}
