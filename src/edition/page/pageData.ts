import type { HeadlinePage } from './headline.ts';
import type { Manifest } from '#edition/manifest.ts';
import type { PrintedArticle } from './printed.ts';
import type { StoriesPage, Story } from './story.ts';
import type { Topic, TopicsPage } from './topic.ts';
import type { Voice, VoicesPage } from './voice.ts';

/** The id of the `<script type="application/json">` in which a page carries what it needs to show itself. */
export const pageDataElementId = 'page-data';

/** What a page's own HTML file brings along, so that nothing is fetched before it shows. */
export type PageData = {
  /** Where the page lies below the site's root: `article/pier`. Absent where a file is served for any address: `404.html`. */
  address?: string;
  manifest: Manifest;
  article?: PrintedArticle;
  headlines?: HeadlinePage;
  voices?: VoicesPage;
  voice?: Voice;
  stories?: StoriesPage;
  story?: Story;
  topics?: TopicsPage;
  topic?: Topic;
};

/**
 * What the reader's build gives the press: the page that carries this JSON, as the reader itself would show it.
 *
 * - `json` is a `PageData`.
 * - `root` leads from the page to the site's root: `../../`. Where it cannot be known, links lead nowhere.
 */
export type RenderPage = (json: string, root: string | undefined) => Promise<RenderedPage>;
/** - `language`: that of the reader's own words in it. */
export type RenderedPage = { title: string; markup: string; language: string };

/** JSON that can stand inside a `<script>` element: no `<` can close it, no line separator can break it. */
export function toScriptJson(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll('<', String.raw`\u003c`)
    .replaceAll('\u2028', String.raw`\u2028`)
    .replaceAll('\u2029', String.raw`\u2029`);
}
