import { storiesPath, storyPath } from '#edition/paths.ts';
import type { EditionJob } from './printEdition.ts';
import { printIndex, printJson } from './printJson.ts';

/** Stories on one page of their list. */
const STORIES_A_PAGE = 24;

/** Prints the list of stories and every story. */
export async function printStories({ edition: { stories }, writer }: EditionJob): Promise<void> {
  await printIndex(writer, storiesPath, stories.rows, STORIES_A_PAGE);
  for (const row of stories.rows) await printJson(writer, storyPath(row.id), stories.story(row));
}
