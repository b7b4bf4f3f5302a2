import * as v from 'valibot';
import { idSchema } from '#edition/article.ts';
import { printedImageSchema } from '#edition/image.ts';
import { storyRowSchema } from './storyRow.ts';

/** Another print of the same text: the same wire copy elsewhere, perhaps cut, edited or under another headline. */
export const printSchema = v.object({
  id: idSchema,
  headline: v.string(),
  language: v.string(),
  source: v.optional(v.string()),
  published: v.optional(v.string()),
});
export type Print = v.InferOutput<typeof printSchema>;

/** Fields of whatever has other prints: the first of them first, and how many where not all are listed. */
export const printsEntries = {
  prints: v.optional(v.array(printSchema)),
  printCount: v.optional(v.number()),
};

/** A row of a list: enough to decide whether to read the article. It stands for the other prints of its text too. */
export const headlineSchema = v.object({
  id: idSchema,
  headline: v.string(),
  standfirst: v.optional(v.string()),
  section: v.optional(v.string()),
  byline: v.optional(v.array(v.string())),
  source: v.optional(v.string()),
  published: v.optional(v.string()),
  language: v.string(),
  minutes: v.number(),
  image: v.optional(printedImageSchema),
  ...printsEntries,
});
export type Headline = v.InferOutput<typeof headlineSchema>;

/** Words worth stopping at on the front page, and the article they stand in. */
export const featuredQuoteSchema = v.object({
  text: v.string(),
  language: v.string(),
  speaker: v.string(),
  role: v.optional(v.string()),
  id: idSchema,
  headline: v.string(),
  section: v.optional(v.string()),
});
export type FeaturedQuote = v.InferOutput<typeof featuredQuoteSchema>;

/** Which list: the front, or the articles of one section or source. */
export const listingSchema = v.variant('kind', [
  v.object({ kind: v.literal('front') }),
  v.object({ kind: v.picklist(['section', 'source']), slug: v.string() }),
]);
export type Listing = v.InferOutput<typeof listingSchema>;

/** One page of a list, newest first; undated articles come last. `page` counts from 1. */
export const headlinePageSchema = v.object({
  schema: v.literal(1),
  listing: listingSchema,
  /** The section or source as it is written; the name of the newspaper for the front. */
  name: v.string(),
  page: v.number(),
  pages: v.number(),
  /** Rows on all pages. */
  count: v.number(),
  rows: v.array(headlineSchema),
  /** The id of the row that leads the front page, on its first page only. */
  lead: v.optional(idSchema),
  featuredQuote: v.optional(featuredQuoteSchema),
  /** Stories that run on, on the front's first page only. */
  stories: v.optional(v.array(storyRowSchema)),
});
export type HeadlinePage = v.InferOutput<typeof headlinePageSchema>;
