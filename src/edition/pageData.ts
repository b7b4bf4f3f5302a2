import * as v from 'valibot';
import { headlinePageSchema } from './headline.ts';
import { manifestSchema } from './manifest.ts';
import { printedArticleSchema } from './printed.ts';
import { voiceSchema, voicesPageSchema } from './voice.ts';

/** The id of the `<script type="application/json">` in which a page carries what it needs to show itself. */
export const pageDataElementId = 'page-data';

/** What a page's own HTML file brings along, so that nothing is fetched before it shows. */
export const pageDataSchema = v.object({
  manifest: manifestSchema,
  article: v.optional(printedArticleSchema),
  headlines: v.optional(headlinePageSchema),
  voices: v.optional(voicesPageSchema),
  voice: v.optional(voiceSchema),
});
export type PageData = v.InferOutput<typeof pageDataSchema>;

/** JSON that can stand inside a `<script>` element: no `<` can close it, no line separator can break it. */
export function toScriptJson(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll('<', String.raw`\u003c`)
    .replaceAll('\u2028', String.raw`\u2028`)
    .replaceAll('\u2029', String.raw`\u2029`);
}
