import type { RouteObject } from 'react-router';
import type { PageHandle } from '#reader/ui/pageHandle.ts';
import { Layout, loadLayout } from './Layout.tsx';
import { PageTrouble, RootTrouble } from './PageTrouble.tsx';

type LazyPage = Pick<RouteObject, 'Component' | 'element' | 'loader' | 'handle'>;

const full = { masthead: 'full' } satisfies PageHandle;
const sections = { masthead: 'sections' } satisfies PageHandle;
const searching = { masthead: 'sections', isSearch: true } satisfies PageHandle;
const compact = { masthead: 'compact' } satisfies PageHandle;

/** One screen a route, each with its own code; a page that fails leaves the masthead standing. */
export const routes: RouteObject[] = [
  {
    path: '/',
    Component: Layout,
    loader: loadLayout,
    ErrorBoundary: RootTrouble,
    HydrateFallback: () => null,
    children: [
      {
        ErrorBoundary: PageTrouble,
        children: [
          { index: true, handle: full, lazy: frontPage },
          { path: 'page/:page', handle: full, lazy: frontPage },
          ...paged({ path: 'section/:slug', handle: sections, lazy: () => listingPage('section') }),
          ...paged({ path: 'source/:slug', handle: sections, lazy: () => listingPage('source') }),
          ...paged({ path: 'topics', handle: sections, lazy: topicsPage }),
          ...paged({ path: 'topic/:slug', handle: sections, lazy: topicPage }),
          ...paged({ path: 'tag/:slug', lazy: tagPage }),
          { path: 'article/:id', lazy: articlePage },
          { path: 'search', handle: searching, lazy: searchPage },
          ...paged({ path: 'voices', handle: sections, lazy: voicesPage }),
          ...paged({ path: 'voices/:name', handle: sections, lazy: voicePage }),
          ...paged({ path: 'stories', handle: sections, lazy: storiesPage }),
          { path: 'story/:id', handle: sections, lazy: storyPage },
          { path: 'saved', handle: sections, lazy: savedPage },
          { path: 'history', handle: sections, lazy: () => import('#reader/pages/HistoryPage.tsx') },
          { path: 'highlights', handle: sections, lazy: () => import('#reader/pages/HighlightsPage.tsx') },
          { path: 'muted', handle: sections, lazy: () => import('#reader/pages/MutedPage.tsx') },
          { path: '*', handle: compact, lazy: notFoundPage },
        ],
      },
    ],
  },
];

/** The list and its further pages, which are the same screen. */
function paged<Route extends { path: string }>(route: Route): Route[] {
  return [route, { ...route, path: `${route.path}/page/:page` }];
}

async function frontPage(): Promise<LazyPage> {
  const { FrontPage, loadFront } = await import('#reader/pages/FrontPage.tsx');
  return { Component: FrontPage, loader: loadFront };
}

async function listingPage(kind: 'section' | 'source'): Promise<LazyPage> {
  const { ListingPage, loadListing } = await import('#reader/pages/ListingPage.tsx');
  return { element: <ListingPage kind={kind} />, loader: loadListing(kind) };
}

async function articlePage(): Promise<LazyPage> {
  const { ArticlePage, articleHandle, loadArticle } = await import('#reader/pages/ArticlePage.tsx');
  return { Component: ArticlePage, loader: loadArticle, handle: articleHandle };
}

async function voicesPage(): Promise<LazyPage> {
  const { VoicesPage, loadVoices } = await import('#reader/pages/VoicesPage.tsx');
  return { Component: VoicesPage, loader: loadVoices };
}

async function voicePage(): Promise<LazyPage> {
  const { VoicePage, loadVoice } = await import('#reader/pages/VoicePage.tsx');
  return { Component: VoicePage, loader: loadVoice };
}

async function storiesPage(): Promise<LazyPage> {
  const { StoriesPage, loadStories } = await import('#reader/pages/StoriesPage.tsx');
  return { Component: StoriesPage, loader: loadStories };
}

async function storyPage(): Promise<LazyPage> {
  const { StoryPage, loadStory } = await import('#reader/pages/StoryPage.tsx');
  return { Component: StoryPage, loader: loadStory };
}

async function topicsPage(): Promise<LazyPage> {
  const { TopicsPage, loadTopics } = await import('#reader/pages/TopicsPage.tsx');
  return { Component: TopicsPage, loader: loadTopics };
}

async function topicPage(): Promise<LazyPage> {
  const { TopicPage, loadTopic } = await import('#reader/pages/TopicPage.tsx');
  return { Component: TopicPage, loader: loadTopic };
}

async function tagPage(): Promise<LazyPage> {
  const { leadTagToTopic } = await import('#reader/pages/TopicPage.tsx');
  return { loader: leadTagToTopic };
}

async function savedPage(): Promise<LazyPage> {
  const { SavedPage, loadYours } = await import('#reader/pages/SavedPage.tsx');
  return { Component: SavedPage, loader: loadYours };
}

async function searchPage(): Promise<LazyPage> {
  const { SearchPage, loadSearch } = await import('#reader/pages/SearchPage.tsx');
  return { Component: SearchPage, loader: loadSearch };
}

async function notFoundPage(): Promise<LazyPage> {
  const { NotFoundPage } = await import('#reader/pages/NotFoundPage.tsx');
  return { Component: NotFoundPage };
}
