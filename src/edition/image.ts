import * as v from 'valibot';

const pixelsSchema = v.pipe(v.number(), v.integer(), v.minValue(1));

/** A picture as an article names it: `src` is a path beside the article or an http(s) address. */
export const imageSchema = v.object({
  src: v.pipe(v.string(), v.minLength(1)),
  alt: v.optional(v.string()),
  caption: v.optional(v.string()),
  credit: v.optional(v.string()),
  width: v.optional(pixelsSchema),
  height: v.optional(pixelsSchema),
});
export type Image = v.InferOutput<typeof imageSchema>;

/**
 * A picture as the press printed it, in every one of `widths` as WebP and JPEG.
 *
 * - `name` is the hash of the source bytes; `imagePath(name, width, format)` gives the file.
 * - `width` and `height` are the source's, in pixels: the ratio is known before a byte arrives.
 * - `thumbhash` is base64 (https://evanw.github.io/thumbhash/).
 * - `src` is the largest JPEG, relative to the edition.
 */
export const printedImageSchema = v.object({
  ...imageSchema.entries,
  name: v.pipe(v.string(), v.regex(/^[a-f0-9]{16}$/)),
  width: pixelsSchema,
  height: pixelsSchema,
  widths: v.pipe(v.array(pixelsSchema), v.minLength(1)),
  thumbhash: v.string(),
});
export type PrintedImage = v.InferOutput<typeof printedImageSchema>;
