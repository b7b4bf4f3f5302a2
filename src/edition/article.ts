import * as v from 'valibot';
import { blockSchema, blockTypes } from './block.ts';
import { describeIssue } from './describeIssue.ts';
import { imageSchema } from './image.ts';
import { isLanguageTag } from './text/language.ts';
import { isRecord } from './isRecord.ts';

/** A slug: `harbour-board-votes-to-reopen-north-pier`. Made from a headline, never accepted from a source. */
export const idSchema = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id is made of a-z, 0-9 and single hyphens'),
  v.maxLength(80, 'an id has at most 80 characters'),
);

// ISO 8601 as precise as the source had it: "2024-03-12", "2024-03-12T10:45", "2024-03-12T10:45:00+03:30"
const ISO_DATE =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-](?:[01]\d|2[0-3]):?[0-5]\d)?)?$/;
export const dateSchema = v.pipe(
  v.string(),
  v.regex(ISO_DATE, 'a date is ISO 8601, like 2024-03-12T10:45:00+03:30'),
);

/** A tag of BCP 47; the empty text counts as none. */
export const languageSchema = v.pipe(
  v.string(),
  v.check((tag) => tag === '' || isLanguageTag(tag), 'a language is a BCP 47 tag, like en, pt-BR or zh-Hans'),
);

export const personSchema = v.object({ name: v.string(), url: v.optional(v.string()) });
export type Person = v.InferOutput<typeof personSchema>;

export const sourceSchema = v.object({ name: v.optional(v.string()), url: v.optional(v.string()) });

/**
 * Words that somebody spoke: `body[block].text.slice(start, end)`, the marks themselves left out.
 *
 * - `speaker` is absent where the text does not say who it was.
 * - `confidence` is 0–1: how sure the speaker is.
 * - Quotations of one `group` are parts of one utterance, split by its attribution.
 */
export const quoteSchema = v.object({
  block: v.pipe(v.number(), v.integer(), v.minValue(0)),
  start: v.pipe(v.number(), v.integer(), v.minValue(0)),
  end: v.pipe(v.number(), v.integer(), v.minValue(1)),
  speaker: v.optional(v.string()),
  role: v.optional(v.string()),
  cue: v.optional(v.string()),
  kind: v.optional(v.picklist(['direct', 'mixed', 'indirect'])),
  confidence: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
  group: v.optional(v.pipe(v.number(), v.integer())),
});
export type Quote = v.InferOutput<typeof quoteSchema>;

/** What the source itself linked to, as it printed it: its excerpt may be cut off. */
export const linkedSchema = v.object({
  headline: v.string(),
  excerpt: v.optional(v.string()),
  url: v.optional(v.string()),
  id: v.optional(idSchema),
});
export type Linked = v.InferOutput<typeof linkedSchema>;

/** Every field of an article but its body, which articles and printed articles hold in their own way. */
export const articleEntries = {
  schema: v.literal(1, 'schema must be 1'),
  id: idSchema,
  headline: v.pipe(v.string(), v.trim(), v.minLength(1, 'a headline has at least one character')),
  standfirst: v.optional(v.string()),
  byline: v.optional(v.array(personSchema)),
  published: v.optional(dateSchema),
  updated: v.optional(dateSchema),
  source: v.optional(sourceSchema),
  section: v.optional(v.string()),
  tags: v.optional(v.array(v.string())),
  language: v.optional(languageSchema),
  image: v.optional(imageSchema),
  quotes: v.optional(v.array(quoteSchema)),
  pullQuotes: v.optional(v.array(v.pipe(v.number(), v.integer(), v.minValue(0)))),
  related: v.optional(v.array(linkedSchema)),
};

export const articleSchema = v.pipe(
  v.object({ ...articleEntries, body: v.array(blockSchema) }),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const { body, quotes = [], pullQuotes = [] } = dataset.value;
    for (const [index, { block, start, end }] of quotes.entries()) {
      const target = body[block];
      const length = target && 'text' in target ? (target.text ?? '').length : 0;
      if (start >= end || end > length)
        addIssue({ message: `quotes.${index} lies outside the text of body.${block}` });
    }
    for (const [index, quote] of pullQuotes.entries())
      if (quote >= quotes.length)
        addIssue({
          message: `pullQuotes.${index} is ${quote}, but there are ${quotes.length} quotes`,
        });
  }),
);
export type Article = v.InferOutput<typeof articleSchema>;

/** One thing wrong with an article: the field (`body.3.level`, empty for the whole) and what was expected. */
export type Problem = { field: string; message: string };

export type ParsedArticle =
  | { article: Article; skippedBlocks: number }
  | { problems: [Problem, ...Problem[]] };

/**
 * Checks a parsed JSON value against the article schema.
 *
 * - A block of a type this version does not know is left out and counted in `skippedBlocks`; `quotes` keep their
 *   meaning, since they are re-numbered.
 * - Anything else that breaks the schema makes `problems`, each with its field. It never throws.
 *
 * @example parseArticle({ schema: 1, id: 'a', headline: 'A', body: [] }) // { article: {…}, skippedBlocks: 0 }
 */
export function parseArticle(value: unknown): ParsedArticle {
  // The schema would miss every field of a list, one by one
  if (Array.isArray(value)) return { problems: [{ field: '', message: 'it is a list; write an object' }] };
  const { known, skippedBlocks } = leaveOutUnknownBlocks(value);
  const result = v.safeParse(articleSchema, known);
  if (result.success) return { article: result.output, skippedBlocks };
  const [first, ...rest] = result.issues;
  return { problems: [toProblem(first), ...rest.map(toProblem)] };
}

function toProblem(issue: v.BaseIssue<unknown>): Problem {
  return { field: v.getDotPath(issue) ?? '', message: describeIssue(issue) };
}

function leaveOutUnknownBlocks(value: unknown): { known: unknown; skippedBlocks: number } {
  if (!isRecord(value) || !Array.isArray(value['body'])) return { known: value, skippedBlocks: 0 };
  const blocks: unknown[] = value['body'];
  const positions = new Map<number, number>();
  const body = blocks.filter((block, index) => {
    const isKnown = !isRecord(block) || typeof block['type'] !== 'string' || blockTypes.has(block['type']);
    if (isKnown) positions.set(index, positions.size);
    return isKnown;
  });
  const skippedBlocks = blocks.length - body.length;
  if (skippedBlocks === 0) return { known: value, skippedBlocks };
  return { known: { ...value, body, ...renumbered(value, positions) }, skippedBlocks };
}

/** Quotations and pull-quotes of an article some of whose blocks were left out. */
function renumbered(
  value: Record<string, unknown>,
  positions: ReadonlyMap<number, number>,
): Record<string, unknown> {
  if (!Array.isArray(value['quotes'])) return {};
  const kept = new Map<number, number>();
  const quotes = value['quotes'].flatMap((quote: unknown, index) => {
    if (!isRecord(quote) || typeof quote['block'] !== 'number') return [quote];
    const block = positions.get(quote['block']);
    if (block === undefined) return [];
    kept.set(index, kept.size);
    return [{ ...quote, block }];
  });
  if (!Array.isArray(value['pullQuotes'])) return { quotes };
  const pullQuotes = value['pullQuotes'].flatMap((index: unknown) =>
    typeof index === 'number' && kept.has(index) ? [kept.get(index)] : [],
  );
  return { quotes, pullQuotes };
}
