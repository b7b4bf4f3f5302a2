import * as v from 'valibot';
import { idSchema } from '#edition/article.ts';
import { printedImageSchema } from '#edition/image.ts';

/** What is said of a story as a whole. */
export const storyEntries = {
  /** The id of its first report. A story keeps it while that stays; the id of any of its parts finds it too. */
  id: idSchema,
  /** What the story has come to: the headline of its latest dated part. */
  headline: v.string(),
  language: v.string(),
  /** What it is about in a word or two, where most of its parts carry one tag: "North Pier". */
  subject: v.optional(v.string()),
  /** `published` of the earliest and the latest dated part. */
  first: v.optional(v.string()),
  last: v.optional(v.string()),
};

/** A story as a row of a list. */
export const storyRowSchema = v.object({
  ...storyEntries,
  /** Of its latest dated part, as the headline is. */
  section: v.optional(v.string()),
  parts: v.pipe(v.number(), v.integer(), v.minValue(2)),
  image: v.optional(printedImageSchema),
});
export type StoryRow = v.InferOutput<typeof storyRowSchema>;
