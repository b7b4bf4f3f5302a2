import * as v from 'valibot';
import { idSchema, languageSchema } from './article.ts';

const SITE_EXAMPLE = 'the address of a site is like https://courier.example/';

/** The address of a site's root, with a slash at its end. */
export const siteSchema = v.pipe(
  v.string(),
  v.regex(/^https?:\/\/[^\s?#]+$/, SITE_EXAMPLE),
  v.url(SITE_EXAMPLE),
  v.transform((address) => (address.endsWith('/') ? address : `${address}/`)),
);

/** What a publisher says of the newspaper itself: `masthead.json` beside the articles. All of it optional. */
export const mastheadSchema = v.object({
  name: v.optional(v.pipe(v.string(), v.minLength(1)), 'Broadsheet'),
  tagline: v.optional(v.string()),
  language: v.optional(languageSchema),
  /** Where the newspaper lies on the web, with a slash at its end: for what must be absolute. */
  site: v.optional(siteSchema),
  /** Sections in the order to show them; any other follows by size. */
  sections: v.optional(v.array(v.string()), []),
  /** The article that leads the front page; else the newest one with a picture. */
  lead: v.optional(idSchema),
  /** `false` takes reading without a connection away again, from every device that comes by. */
  offline: v.optional(v.boolean()),
});
export type Masthead = v.InferOutput<typeof mastheadSchema>;

const sectionSchema = v.object({ name: v.string(), slug: v.string(), count: v.optional(v.number()) });
export type Section = v.InferOutput<typeof sectionSchema>;

/**
 * The first thing the reader knows of an edition. It stays small however large the archive.
 *
 * The copy a page brings along has only what its screen shows: without the sizes of sections, and mostly without `articles` and
 * `date` (`pageManifest.ts`), so that one more article does not change every page.
 */
export const manifestSchema = v.object({
  schema: v.literal(1),
  /**
   * Hash over the content of every file of the edition: two editions with one hash are byte-identical.
   * Absent in the copy a page brings along: that changes only when what the page shows does.
   */
  edition: v.optional(v.string()),
  name: v.string(),
  tagline: v.optional(v.string()),
  language: v.string(),
  site: v.optional(v.string()),
  /** The day of the newest article that is not years ahead of all others, `YYYY-MM-DD`; absent where no article is dated. */
  date: v.optional(v.string()),
  articles: v.optional(v.number()),
  sections: v.array(sectionSchema),
  /** Absent where the newspaper can be read without a connection, as usual. */
  offline: v.optional(v.literal(false)),
  /** What keeping the whole edition takes (`keptPaths`), and how much of it the search index is, in bytes. */
  kept: v.optional(v.object({ files: v.number(), bytes: v.number(), indexBytes: v.number() })),
});
export type Manifest = v.InferOutput<typeof manifestSchema>;
