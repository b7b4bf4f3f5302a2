import * as v from 'valibot';
import { headlineSchema } from './headline.ts';
import { storyEntries, storyRowSchema } from './storyRow.ts';

/** One page of all stories, those that moved last first. `page` counts from 1. */
export const storiesPageSchema = v.object({
  schema: v.literal(1),
  page: v.number(),
  pages: v.number(),
  count: v.number(),
  rows: v.array(storyRowSchema),
});
export type StoriesPage = v.InferOutput<typeof storiesPageSchema>;

/**
 * An article as a part of a story.
 *
 * - `voices` are the people it quotes by name, each once; `slug` names their page.
 * - `isTurn` where the story takes a turn: its text is less like the part before than is usual in this story.
 */
const partSchema = v.object({
  ...headlineSchema.entries,
  voices: v.array(v.object({ name: v.string(), slug: v.string() })),
  isTurn: v.optional(v.literal(true)),
});
export type Part = v.InferOutput<typeof partSchema>;

/** A thread of articles on one event, in order of time; undated ones come last. */
export const storySchema = v.object({ schema: v.literal(1), ...storyEntries, parts: v.array(partSchema) });
export type Story = v.InferOutput<typeof storySchema>;
