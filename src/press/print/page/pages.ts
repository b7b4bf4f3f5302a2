import type * as v from 'valibot';
import type { HeadlinePage } from '#edition/page/headline.ts';
import type { PageData } from '#edition/page/pageData.ts';
import {
  articleAddress,
  articlePath,
  furtherPage,
  headlinesPath,
  listingKey,
  searchAddress,
  storiesAddress,
  storiesPath,
  storyAddress,
  storyPath,
  topicPath,
  topicsAddress,
  topicsPath,
  voicePath,
  voicesAddress,
  voicesPath,
} from '#edition/paths.ts';
import { printedArticleSchema } from '#edition/page/printed.ts';
import { storiesPageSchema, storySchema } from '#edition/page/story.ts';
import { topicSchema, topicsPageSchema } from '#edition/page/topic.ts';
import { voiceSchema, voicesPageSchema } from '#edition/page/voice.ts';
import type { Edition } from '#press/compile/edition.ts';
import { feedAlternates } from '#press/print/out/alternates.ts';
import { hasFeed, listFeedPath, voiceFeedPath } from '#press/print/out/printOut.ts';
import { articleHead, listHead, plainHead, storyHead, topicHead, voiceHead, type Head } from './pageHead.ts';
import { readPrinted } from '#press/print/json/readPrinted.ts';
import type { Screen } from '#press/print/reader/readerFiles.ts';

/** One page of the site, before it is made. */
export type PlannedPage = {
  /** Below the site's root, as it is written and not as a browser encodes it: `article/pier`, `section/river/page/2`. */
  address: string;
  screen: Screen;
  /** The file of the edition that it shows, where it shows one. */
  source?: string;
  content: () => { head: Head; data: Omit<PageData, 'manifest' | 'address'>; language?: string };
};

/** Every page of the site but `404.html`, one at a time: each is made from its own printed file of the edition in `out`. */
export function* planPages(edition: Edition, out: string): Generator<PlannedPage> {
  const { nameplate } = edition;
  for (const { id } of edition.entries) yield articlePage(edition, out, id);
  for (const list of edition.headlinePages()) yield listPage(edition, list);
  yield* voicePages(edition, out);
  yield* storyPages(edition, out);
  yield* topicPages(edition, out);
  for (const [screen, address] of [
    ['SavedPage', 'saved'],
    ['HistoryPage', 'history'],
    ['HighlightsPage', 'highlights'],
    ['MutedPage', 'muted'],
    ['SearchPage', searchAddress],
  ] as const)
    yield {
      address,
      screen,
      content: () => ({ head: { ...plainHead(nameplate), isHidden: screen !== 'SearchPage' }, data: {} }),
    };
}

function articlePage({ nameplate }: Edition, out: string, id: string): PlannedPage {
  const source = articlePath(id);
  return {
    address: articleAddress(id),
    screen: 'ArticlePage',
    source,
    content() {
      const article = readPrinted(out, source, printedArticleSchema);
      const alternates = [{ type: 'application/json', title: article.headline, file: source }];
      const head = { ...articleHead(article, nameplate), alternates };
      return { head, data: { article }, language: article.language };
    },
  };
}

function listPage({ nameplate }: Edition, headlines: HeadlinePage): PlannedPage {
  const { listing, page, name } = headlines;
  const alternates = hasFeed(listing) ? feedAlternates(listFeedPath(listing), name, nameplate.site) : [];
  const isFront = listing.kind === 'front';
  return {
    address: furtherPage(isFront ? '' : listingKey(listing), page),
    screen: isFront ? 'FrontPage' : 'ListingPage',
    source: headlinesPath(listing, page),
    content: () => ({ head: { ...listHead(headlines, nameplate), alternates }, data: { headlines } }),
  };
}

/** The index of voices, and what each of them said. */
function* voicePages({ nameplate, voices }: Edition, out: string): Generator<PlannedPage> {
  for (const { source, page, printed } of printedPages(out, voicesPath, voicesPageSchema))
    yield {
      address: furtherPage(voicesAddress, page),
      screen: 'VoicesPage',
      source,
      content: () => ({ head: plainHead(nameplate), data: { voices: printed } }),
    };
  for (const { name, slug } of voices.rows) {
    const alternates = feedAlternates(voiceFeedPath(slug), name, nameplate.site);
    for (const { source, page, printed } of printedPages(out, (one) => voicePath(slug, one), voiceSchema))
      yield {
        address: furtherPage(`${voicesAddress}/${slug}`, page),
        screen: 'VoicePage',
        source,
        content: () => ({ head: { ...voiceHead(printed, nameplate), alternates }, data: { voice: printed } }),
      };
  }
}

/** The list of stories, and each of them. */
function* storyPages({ nameplate, stories }: Edition, out: string): Generator<PlannedPage> {
  for (const { source, page, printed } of printedPages(out, storiesPath, storiesPageSchema))
    yield {
      address: furtherPage(storiesAddress, page),
      screen: 'StoriesPage',
      source,
      content: () => ({ head: plainHead(nameplate), data: { stories: printed } }),
    };
  for (const { id } of stories.rows) {
    const source = storyPath(id);
    yield {
      address: storyAddress(id),
      screen: 'StoryPage',
      source,
      content() {
        const story = readPrinted(out, source, storySchema);
        return { head: storyHead(story, nameplate), data: { story } };
      },
    };
  }
}

/** The index of topics, and the stories of each of them. */
function* topicPages({ nameplate, topics }: Edition, out: string): Generator<PlannedPage> {
  for (const { source, page, printed } of printedPages(out, topicsPath, topicsPageSchema))
    yield {
      address: furtherPage(topicsAddress, page),
      screen: 'TopicsPage',
      source,
      content: () => ({ head: plainHead(nameplate), data: { topics: printed } }),
    };
  for (const { row } of topics.all)
    for (const { source, page, printed } of printedPages(out, (one) => topicPath(row.slug, one), topicSchema))
      yield {
        address: furtherPage(`topic/${row.slug}`, page),
        screen: 'TopicPage',
        source,
        content: () => ({ head: topicHead(printed, nameplate), data: { topic: printed } }),
      };
}

type PrintedPage<Printed> = { source: string; page: number; printed: Printed };

/** The pages of a list that says itself how many there are. */
function* printedPages<Printed extends { pages: number }>(
  out: string,
  sourceOf: (page: number) => string,
  schema: v.GenericSchema<unknown, Printed>,
): Generator<PrintedPage<Printed>> {
  for (let page = 1, pages = 1; page <= pages; page++) {
    const source = sourceOf(page);
    const printed = readPrinted(out, source, schema);
    ({ pages } = printed);
    yield { source, page, printed };
  }
}
