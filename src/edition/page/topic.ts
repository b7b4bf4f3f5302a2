import * as v from 'valibot';
import { headlineSchema } from './headline.ts';

/** A link to the page of a topic. */
export const topicLinkSchema = v.object({ name: v.string(), slug: v.string() });
export type TopicLink = v.InferOutput<typeof topicLinkSchema>;

/** A person, place or body that articles are on, or a tag of theirs, as a row of the index of topics. */
export const topicRowSchema = v.object({
  ...topicLinkSchema.entries,
  /** Articles; the prints of one text count once. */
  count: v.number(),
  /** Other ways in which the edition writes the name, the most usual first: "EU". */
  also: v.optional(v.array(v.string())),
  /** The earliest and the latest `published` of its articles. */
  first: v.optional(v.string()),
  last: v.optional(v.string()),
});
export type TopicRow = v.InferOutput<typeof topicRowSchema>;

/** One page of the index of topics, those with the most articles first. `page` counts from 1. */
export const topicsPageSchema = v.object({
  schema: v.literal(1),
  page: v.number(),
  pages: v.number(),
  count: v.number(),
  rows: v.array(topicRowSchema),
});
export type TopicsPage = v.InferOutput<typeof topicsPageSchema>;

const besideSchema = v.object({ ...topicLinkSchema.entries, articles: v.number() });

/**
 * One page of a topic: its articles, newest first; undated ones come last.
 *
 * - `voices` are quoted in its articles and `beside` are other topics of these, both by the number of articles; `slug` is the voice's
 *   or the topic's own.
 * - `voice` is the slug of the voice with the name of the topic, where it is somebody the edition quotes.
 */
export const topicSchema = v.object({
  schema: v.literal(1),
  ...topicRowSchema.entries,
  page: v.number(),
  pages: v.number(),
  articles: v.array(headlineSchema),
  voice: v.optional(v.string()),
  voices: v.array(besideSchema),
  beside: v.array(besideSchema),
});
export type Topic = v.InferOutput<typeof topicSchema>;
