import { dayOf } from '#edition/text/instant.ts';
import type { Headline, Listing } from '#edition/page/headline.ts';
import {
  articleAddress,
  articlePath,
  headlinesPath,
  listingAddress,
  listingKey,
  storyAddress,
  topicAddress,
  voiceAddress,
  voicePath,
  voicesAddress,
} from '#edition/paths.ts';
import { printedArticleSchema, type PrintedArticle } from '#edition/page/printed.ts';
import { voiceSchema } from '#edition/page/voice.ts';
import { contentHash } from '#press/compile/contentHash.ts';
import type { Edition } from '#press/compile/edition.ts';
import { escapeHtml } from '#press/print/page/html.ts';
import { readPrinted } from '#press/print/json/readPrinted.ts';
import type { EditionJob } from '#press/print/json/printEdition.ts';
import { printMade } from '#press/print/writer.ts';
import { feedFormats, type Feed, type FeedItem } from './feed.ts';
import { blocksHtml, imageHtml } from './html.ts';
import {
  newsSitemap,
  opml,
  robots,
  sitemaps,
  webManifest,
  webManifestPath,
  type Place,
} from './siteFiles.ts';

export type OutJob = Pick<EditionJob, 'out' | 'edition' | 'writer' | 'version'>;

/** A feed and what its items are made of, which are read only where it is not what it was. */
type Plan = Omit<Feed, 'items'> & { sources: readonly string[]; items: (root: string) => FeedItem[] };

/** What a voice's feed holds at most: the newest. */
const MAX_QUOTATIONS = 50;

/**
 * Prints what the newspaper gives to others: feeds of the whole edition, each section and each voice, their list, the maps of the
 * site, and what devices and crawlers ask for.
 *
 * - Without the address of the site only what may have relative addresses is printed: Atom and the web manifest.
 */
export async function printOut(job: OutJob): Promise<void> {
  const { edition, writer } = job;
  const { site } = edition.nameplate;
  const feeds = [...listFeeds(job), ...voiceFeeds(job)];
  for (const feed of feeds) await printFeed(job, feed);
  const files = new Map([
    ['robots.txt', robots(site)],
    [webManifestPath, webManifest(edition.nameplate)],
  ]);
  if (site !== undefined) {
    files.set('feeds/feeds.opml', opml(feeds, edition.nameplate, site));
    for (const [file, text] of sitemaps(placesOf(edition), site)) files.set(file, text);
    files.set('news-sitemap.xml', newsSitemap(newsOf(edition), edition.nameplate, site));
  }
  for (const [file, text] of files) await printMade(writer, file, text);
}

async function printFeed({ edition, writer, version }: OutJob, plan: Plan): Promise<void> {
  const { site } = edition.nameplate;
  const { items, sources, ...facts } = plan;
  const hashes = sources.map((file) => writer.files().get(file)?.hash);
  const key = contentHash(version, JSON.stringify([site, facts, hashes]));
  let feed: Feed | undefined;
  const root = site ?? '../'.repeat(plan.path.split('/').length - 1);
  for (const { ending, needsSite, text } of feedFormats)
    if (site !== undefined || !needsSite)
      await writer.write(`${plan.path}${ending}`, key, () => {
        feed ??= { ...facts, items: items(root) };
        return text(feed, site);
      });
}

function* listFeeds(job: OutJob): Generator<Plan> {
  const { name, tagline, language } = job.edition.nameplate;
  for (const list of job.edition.headlinePages()) {
    const { kind } = list.listing;
    if (list.page > 1 || !hasFeed(list.listing)) continue;
    yield {
      path: listFeedPath(list.listing),
      page: kind === 'front' ? '' : `${listingAddress(list.listing)}/`,
      title: kind === 'front' ? name : `${list.name} · ${name}`,
      description: kind === 'front' ? tagline : undefined,
      language,
      sources: [headlinesPath(list.listing, 1), ...list.rows.map(({ id }) => articlePath(id))],
      items: (root) =>
        list.rows.map((row) =>
          articleItem(readPrinted(job.out, articlePath(row.id), printedArticleSchema), row, root),
        ),
    };
  }
}

/** Whether a list has feeds: sources have none, being as many as their articles make them. */
export function hasFeed({ kind }: Listing): boolean {
  return kind === 'front' || kind === 'section';
}

/** Where the feeds of a list lie, without their endings: `feeds/front`, `feeds/section/harbour`. */
export function listFeedPath(listing: Listing): string {
  return `feeds/${listingKey(listing)}`;
}

/** Where the feeds of a voice lie, without their endings: `feeds/voices/mira-holt`. */
export function voiceFeedPath(slug: string): string {
  return `feeds/${voicesAddress}/${slug}`;
}

function* voiceFeeds(job: OutJob): Generator<Plan> {
  const { nameplate, voices } = job.edition;
  for (const { name, slug } of voices.rows)
    yield {
      path: voiceFeedPath(slug),
      page: `${voiceAddress(slug)}/`,
      title: `${name} · ${nameplate.name}`,
      language: nameplate.language,
      sources: [voicePath(slug, 1)],
      items: () => voiceItems(job, slug),
    };
}

function articleItem(
  article: PrintedArticle,
  { published, language }: Pick<Headline, 'published' | 'language'>,
  root: string,
): FeedItem {
  const { id, headline, standfirst, byline = [], tags = [], updated, image, body } = article;
  return {
    id,
    page: `${articleAddress(id)}/`,
    title: headline,
    summary: standfirst,
    language,
    html: (image ? `${imageHtml(image, root)}\n` : '') + blocksHtml(body, root),
    authors: byline.map((person) => person.name),
    tags,
    published,
    updated,
  };
}

/** One item an utterance: the words, and the story they stand in. */
function voiceItems({ out }: OutJob, slug: string): FeedItem[] {
  const { name, quotations } = readPrinted(out, voicePath(slug, 1), voiceSchema);
  return quotations.slice(0, MAX_QUOTATIONS).map(({ id, headline, language, published, parts, section }) => {
    const words = parts.map((part) => part.words).join(' … ');
    const [{ block, start } = { block: 0, start: 0 }] = parts;
    return {
      id: `${id}:${block}.${start}`,
      page: `${articleAddress(id)}/`,
      title: headline,
      summary: words,
      language,
      html: `<blockquote><p>${escapeHtml(words)}</p></blockquote>`,
      authors: [name],
      tags: section === undefined ? [] : [section],
      published,
    };
  });
}

/** The front, then every section, article, story, voice and topic, each by its first page. */
function placesOf({ entries, stories, voices, topics, nameplate }: Edition): Place[] {
  return [
    { page: '', changed: nameplate.date },
    ...nameplate.sections.map(({ slug }) => placeAt(listingAddress({ kind: 'section', slug }))),
    ...entries.map(({ id, published, updated }) => placeAt(articleAddress(id), updated ?? published)),
    ...stories.rows.map(({ id, last }) => placeAt(storyAddress(id), last)),
    ...voices.rows.map(({ slug, last }) => placeAt(voiceAddress(slug), last)),
    ...topics.all.map(({ row: { slug, last } }) => placeAt(topicAddress(slug), last)),
  ];
}

function placeAt(address: string, changed?: string): Place {
  return { page: `${address}/`, changed: changed && dayOf(changed) };
}

function newsOf({
  entries,
}: Edition): { page: string; headline: string; language: string; published: string }[] {
  return entries.flatMap(({ id, headline, language, published }) =>
    published === undefined ? [] : [{ page: `${articleAddress(id)}/`, headline, language, published }],
  );
}
