import * as v from 'valibot';
import { idSchema } from './article.ts';

const entrySchema = v.object({
  /** `kept` in the body, `moved` to the field `to`, `dropped` by `rule`. */
  fate: v.picklist(['kept', 'moved', 'dropped']),
  text: v.string(),
  to: v.optional(v.string()),
  rule: v.optional(v.string()),
});
export type Entry = v.InferOutput<typeof entrySchema>;

const countSchema = v.pipe(v.number(), v.integer(), v.minValue(0));

/**
 * What became of every visible piece of a source, in its order.
 *
 * - `characters` counts without white space: `kept + moved + dropped = visible`.
 * - In an edition the kept pieces are left out of `entries`: the article itself holds them.
 */
export const receiptSchema = v.object({
  schema: v.literal(1),
  article: idSchema,
  source: v.string(),
  place: v.optional(v.string()),
  kind: v.picklist(['text', 'page', 'feed', 'json']),
  characters: v.pipe(
    v.object({ visible: countSchema, kept: countSchema, moved: countSchema, dropped: countSchema }),
    v.check(
      ({ visible, kept, moved, dropped }) => kept + moved + dropped === visible,
      'kept, moved and dropped add up to visible',
    ),
  ),
  entries: v.array(entrySchema),
});
export type Receipt = v.InferOutput<typeof receiptSchema>;
