import * as v from 'valibot';
import { imageSchema, printedImageSchema } from './image.ts';
import { hasSoundMarks, richTextSchema } from './text/text.ts';

const soundMarks = <Entry extends v.GenericSchema<unknown, v.InferOutput<typeof richTextSchema>>>(
  schema: Entry,
) =>
  v.pipe(
    schema,
    v.check((value) => hasSoundMarks(value), 'a mark lies outside its text'),
  );

const cellSchema = soundMarks(richTextSchema);

const textBlockSchemas = [
  v.object({
    type: v.literal('paragraph'),
    ...richTextSchema.entries,
    language: v.optional(v.string()),
  }),
  v.object({
    type: v.literal('heading'),
    level: v.pipe(v.number(), v.integer(), v.minValue(2), v.maxValue(6)),
    ...richTextSchema.entries,
  }),
  v.object({
    type: v.literal('list'),
    ordered: v.optional(v.boolean()),
    /** `level` 0 is the outermost; an item one deeper belongs to the item before it. */
    items: v.array(
      v.object({
        ...richTextSchema.entries,
        level: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8))),
      }),
    ),
  }),
  /** A set-off quotation in the source. Paragraphs inside it are parted by a line feed. */
  v.object({
    type: v.literal('quote'),
    ...richTextSchema.entries,
    cite: v.optional(v.string()),
  }),
  v.object({
    type: v.literal('table'),
    caption: v.optional(v.string()),
    header: v.optional(v.array(cellSchema)),
    rows: v.array(v.array(cellSchema)),
  }),
  v.object({ type: v.literal('preformatted'), text: v.string() }),
  v.object({ type: v.literal('divider') }),
  /** Something foreign, shown as a link card: nothing of it is ever loaded. */
  v.object({
    type: v.literal('embed'),
    url: v.string(),
    title: v.optional(v.string()),
    provider: v.optional(v.string()),
    text: v.optional(v.string()),
  }),
] as const;

export const blockSchema = v.variant('type', [
  ...textBlockSchemas,
  v.object({ type: v.literal('image'), ...imageSchema.entries }),
]);
export type Block = v.InferOutput<typeof blockSchema>;

export const printedBlockSchema = v.variant('type', [
  ...textBlockSchemas,
  v.object({ type: v.literal('image'), ...printedImageSchema.entries }),
]);
export type PrintedBlock = v.InferOutput<typeof printedBlockSchema>;

export const blockTypes: ReadonlySet<string> = new Set(
  blockSchema.options.map((option) => option.entries.type.literal),
);
