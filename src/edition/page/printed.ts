import * as v from 'valibot';
import { articleEntries, idSchema, quoteSchema } from '#edition/article.ts';
import { printedBlockSchema } from '#edition/block.ts';
import { printsEntries } from './headline.ts';
import { printedImageSchema } from '#edition/image.ts';
import { topicLinkSchema } from './topic.ts';

/**
 * Why an article is shown with another, as data: the reader says it in its own language, with the words in `shared`.
 *
 * - `listed`: the source listed it beside the text, `by` being the source's name where it has one; `inText`: the text links to it.
 * - `voice`: both quote the one speaker in `shared`. `subject`: both make the words in `shared` their subject. `mention`: both
 *   only mention them.
 * - `isSameStory` where both are parts of one thread, `days` being when the other one was published: -3 is three days earlier,
 *   0 the same day, in UTC; absent where either is undated.
 */
const becauseSchema = v.object({
  kind: v.picklist(['listed', 'inText', 'voice', 'subject', 'mention']),
  by: v.optional(v.string()),
  isSameStory: v.optional(v.literal(true)),
  days: v.optional(v.pipe(v.number(), v.integer())),
});
export type Because = v.InferOutput<typeof becauseSchema>;

/**
 * An article to read next, and why.
 *
 * - `origin` is `linked` where the source itself pointed to it, `found` where the press did.
 * - `id` and `language` where the edition holds it, else `url`; a linked one may have neither, and is shown as plain text.
 * - `because` is why; `reason` is the same as a sentence in English, for machines that read the file: "both on North Pier, dues".
 * - `shared` are the words of the reason that stand in both texts, as this article writes them: where they stand is the evidence.
 */
export const relatedSchema = v.object({
  origin: v.picklist(['linked', 'found']),
  headline: v.string(),
  excerpt: v.optional(v.string()),
  language: v.optional(v.string()),
  id: v.optional(idSchema),
  url: v.optional(v.string()),
  published: v.optional(v.string()),
  reason: v.string(),
  because: v.optional(becauseSchema),
  shared: v.optional(v.array(v.string())),
});
export type Related = v.InferOutput<typeof relatedSchema>;

const neighbourSchema = v.object({
  id: idSchema,
  headline: v.string(),
  language: v.optional(v.string()),
});

/** A quotation whose speaker has a page of their own, `voice` being its slug. */
export const printedQuoteSchema = v.object({ ...quoteSchema.entries, voice: v.optional(v.string()) });
export type PrintedQuote = v.InferOutput<typeof printedQuoteSchema>;

/** Another part of the story. */
const storyStopSchema = v.object({
  ...neighbourSchema.entries,
  language: v.string(),
  published: v.optional(v.string()),
});
export type StoryStop = v.InferOutput<typeof storyStopSchema>;

/**
 * Which part of which story an article is (`story.ts` has the whole).
 *
 * - `part` counts from 1. `previous` and `next` are the parts before and after; `first` and `latest` are there where they are
 *   none of these.
 */
const storyPartSchema = v.object({
  id: idSchema,
  headline: v.string(),
  subject: v.optional(v.string()),
  part: v.pipe(v.number(), v.integer(), v.minValue(1)),
  parts: v.pipe(v.number(), v.integer(), v.minValue(2)),
  first: v.optional(storyStopSchema),
  previous: v.optional(storyStopSchema),
  next: v.optional(storyStopSchema),
  latest: v.optional(storyStopSchema),
});
export type StoryPart = v.InferOutput<typeof storyPartSchema>;

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
  story: v.optional(storyPartSchema),
  /** What it is on: its tags, then the names it says most of what others say seldom. */
  topics: v.optional(v.array(topicLinkSchema)),
  ...printsEntries,
  /** The id of the first print, where this is a later one: lists show the first for all. */
  firstPrint: v.optional(idSchema),
  /** The neighbours in the order of the front page; a later print has those of the first. */
  newer: v.optional(neighbourSchema),
  older: v.optional(neighbourSchema),
});
export type PrintedArticle = v.InferOutput<typeof printedArticleSchema>;
