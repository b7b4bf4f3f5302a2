import type { RouteObject } from 'react-router';
import type { PageHandle } from '#reader/ui/address/pageHandle.ts';
import { Layout, loadLayout } from './Layout.tsx';
import { PageTrouble, RootTrouble } from './PageTrouble.tsx';

type LazyPage = Pick<RouteObject, 'element' | 'loader'>;

const full = { masthead: 'full' } satisfies PageHandle;
const sections = { masthead: 'sections' } satisfies PageHandle;
const searching = { masthead: 'sections', isSearch: true } satisfies PageHandle;
const compact = { masthead: 'compact' } satisfies PageHandle;

/** One screen a route, each a module of its own that exports what a route has; a page that fails leaves the masthead standing. */
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
          { index: true, handle: full, lazy: () => import('#reader/pages/FrontPage.tsx') },
          { path: 'page/:page', handle: full, lazy: () => import('#reader/pages/FrontPage.tsx') },
          ...paged({ path: 'section/:slug', handle: sections, lazy: () => listingPage('section') }),
          ...paged({ path: 'source/:slug', handle: sections, lazy: () => listingPage('source') }),
          ...paged({ path: 'topics', handle: sections, lazy: () => import('#reader/pages/TopicsPage.tsx') }),
          ...paged({
            path: 'topic/:slug',
            handle: sections,
            lazy: () => import('#reader/pages/TopicPage.tsx'),
          }),
          ...paged({ path: 'tag/:slug', lazy: tagPage }),
          { path: 'article/:id', lazy: () => import('#reader/pages/ArticlePage.tsx') },
          { path: 'search', handle: searching, lazy: () => import('#reader/pages/SearchPage.tsx') },
          ...paged({ path: 'voices', handle: sections, lazy: () => import('#reader/pages/VoicesPage.tsx') }),
          ...paged({
            path: 'voices/:name',
            handle: sections,
            lazy: () => import('#reader/pages/VoicePage.tsx'),
          }),
          ...paged({
            path: 'stories',
            handle: sections,
            lazy: () => import('#reader/pages/StoriesPage.tsx'),
          }),
          { path: 'story/:id', handle: sections, lazy: () => import('#reader/pages/StoryPage.tsx') },
          { path: 'saved', handle: sections, lazy: () => import('#reader/pages/yours/SavedPage.tsx') },
          { path: 'history', handle: sections, lazy: () => import('#reader/pages/yours/HistoryPage.tsx') },
          {
            path: 'highlights',
            handle: sections,
            lazy: () => import('#reader/pages/yours/HighlightsPage.tsx'),
          },
          { path: 'muted', handle: sections, lazy: () => import('#reader/pages/yours/MutedPage.tsx') },
          { path: '*', handle: compact, lazy: () => import('#reader/pages/NotFoundPage.tsx') },
        ],
      },
    ],
  },
];

/** The list and its further pages, which are the same screen. */
function paged<Route extends { path: string }>(route: Route): Route[] {
  return [route, { ...route, path: `${route.path}/page/:page` }];
}

async function listingPage(kind: 'section' | 'source'): Promise<LazyPage> {
  const { ListingPage, loadListing } = await import('#reader/pages/ListingPage.tsx');
  return { element: <ListingPage kind={kind} />, loader: loadListing(kind) };
}

async function tagPage(): Promise<LazyPage> {
  const { leadTagToTopic } = await import('#reader/pages/TopicPage.tsx');
  return { loader: leadTagToTopic };
}
