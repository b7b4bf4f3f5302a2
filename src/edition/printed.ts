import * as v from 'valibot';
import { articleEntries, idSchema, quoteSchema } from './article.ts';
import { printedBlockSchema } from './block.ts';
import { printedImageSchema } from './image.ts';

/**
 * An article to read next, and why.
 *
 * - `origin` is `linked` where the source itself pointed to it, `found` where the press did.
 * - `id` where the edition holds it, else `url`; a linked one may have neither, and is shown as plain text.
 * - `reason` is a sentence for the reader, in English: "both on harbour dues, North Pier".
 */
export const relatedSchema = v.object({
  origin: v.picklist(['linked', 'found']),
  headline: v.string(),
  excerpt: v.optional(v.string()),
  id: v.optional(idSchema),
  url: v.optional(v.string()),
  published: v.optional(v.string()),
  reason: v.string(),
});
export type Related = v.InferOutput<typeof relatedSchema>;

const neighbourSchema = v.object({ id: idSchema, headline: v.string() });

/** A quotation whose speaker has a page of their own, `voice` being its slug. */
export const printedQuoteSchema = v.object({ ...quoteSchema.entries, voice: v.optional(v.string()) });
export type PrintedQuote = v.InferOutput<typeof printedQuoteSchema>;

/** An article as the press printed it: the article JSON plus what was found. */
export const printedArticleSchema = v.object({
  ...articleEntries,
  /** BCP 47; always known in an edition. */
  language: v.string(),
  /** Reading time in whole minutes, at least 1. */
  minutes: v.pipe(v.number(), v.integer(), v.minValue(1)),
  image: v.optional(printedImageSchema),
  body: v.array(printedBlockSchema),
  quotes: v.optional(v.array(printedQuoteSchema)),
  related: v.array(relatedSchema),
  /** The edition tells what became of the text of its source (`receipt.ts`). */
  hasReceipt: v.optional(v.literal(true)),
  /** The neighbours in the order of the front page. */
  newer: v.optional(neighbourSchema),
  older: v.optional(neighbourSchema),
});
export type PrintedArticle = v.InferOutput<typeof printedArticleSchema>;
