import * as v from 'valibot';

/** A position in a text, in UTF-16 code units, as `String.prototype.slice` counts. */
const offsetSchema = v.pipe(v.number(), v.integer(), v.minValue(0));

const rangeMarkSchema = v.object({
  type: v.picklist(['emphasis', 'strong', 'code', 'sub', 'sup']),
  start: offsetSchema,
  end: offsetSchema,
});

const linkMarkSchema = v.object({
  type: v.literal('link'),
  start: offsetSchema,
  end: offsetSchema,
  href: v.string(),
});

/** A range over a plain text: `text.slice(start, end)` carries the meaning `type`. */
export const markSchema = v.variant('type', [linkMarkSchema, rangeMarkSchema]);
export type Mark = v.InferOutput<typeof markSchema>;

/** Plain text and the ranges that carry meaning over it. There is never HTML in `text`. */
export const richTextSchema = v.object({
  text: v.string(),
  marks: v.optional(v.array(markSchema)),
});
export type RichText = v.InferOutput<typeof richTextSchema>;

/** Whether every mark lies inside the text and is not empty. */
export function hasSoundMarks({ text, marks = [] }: RichText): boolean {
  return marks.every((mark) => mark.start < mark.end && mark.end <= text.length);
}
