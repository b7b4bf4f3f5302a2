import * as v from 'valibot';
import { idSchema } from '#edition/article.ts';

/** Somebody the edition quotes by name, as a row of the index of voices. */
export const voiceRowSchema = v.object({
  name: v.string(),
  slug: v.string(),
  /** As the articles give them, the most frequent first. */
  roles: v.array(v.string()),
  /** Quotations; one that its attribution splits counts once. */
  count: v.number(),
  /** The earliest and the latest `published` of an article that quotes the voice. */
  first: v.optional(v.string()),
  last: v.optional(v.string()),
});
export type VoiceRow = v.InferOutput<typeof voiceRowSchema>;

/** One page of the index of voices, the most quoted first. `page` counts from 1. */
export const voicesPageSchema = v.object({
  schema: v.literal(1),
  page: v.number(),
  pages: v.number(),
  count: v.number(),
  rows: v.array(voiceRowSchema),
});
export type VoicesPage = v.InferOutput<typeof voicesPageSchema>;

/**
 * Something a voice said, and where.
 *
 * - `parts` are the words as they stand in the article, `body[block].text.slice(start, end)`; more than one where the
 *   attribution or the end of a paragraph splits them.
 * - `before` and `after` are what the text says around them: the rest of their sentence, or the sentence before.
 * - `role` and `speaker` are as that article gives them.
 */
export const voiceQuotationSchema = v.object({
  id: idSchema,
  headline: v.string(),
  section: v.optional(v.string()),
  published: v.optional(v.string()),
  language: v.string(),
  speaker: v.string(),
  role: v.optional(v.string()),
  parts: v.array(v.object({ block: v.number(), start: v.number(), end: v.number(), words: v.string() })),
  before: v.optional(v.string()),
  after: v.optional(v.string()),
});
export type VoiceQuotation = v.InferOutput<typeof voiceQuotationSchema>;

/** One page of what a voice said, newest first; undated articles come last. */
export const voiceSchema = v.object({
  schema: v.literal(1),
  ...voiceRowSchema.entries,
  page: v.number(),
  pages: v.number(),
  quotations: v.array(voiceQuotationSchema),
  /** Voices quoted in the same articles, by the number of these. */
  coQuoted: v.array(v.object({ name: v.string(), slug: v.string(), articles: v.number() })),
});
export type Voice = v.InferOutput<typeof voiceSchema>;
