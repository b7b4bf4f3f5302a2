import { startTransition } from 'react';
import { createBrowserRouter, RouterContextProvider, type DataRouter } from 'react-router';
import { readPageData, seedPageData } from '#reader/data/pageData.ts';
import { createQueryClient, queryClientContext } from '#reader/data/queryClient.ts';
import { siteRoot } from '#reader/data/site.ts';
import '#reader/styles/index.css';
import { afterLoad, showLate } from './afterLoad.ts';
import { App } from './App.tsx';
import { isPrintedFor, makeAddressesLast } from './printedPage.ts';
import { routes } from './routes.tsx';

const client = createQueryClient();
const pageData = readPageData(document);
if (pageData) seedPageData(client, pageData);

nameOpening(history);
const context = new RouterContextProvider(new Map([[queryClientContext, client]]));
const router = createBrowserRouter(routes, {
  basename: siteRoot().pathname,
  getContext: () => context,
});

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
makeAddressesLast(document);
await ready(router);
// The largest library starts in a task of its own, so that a slow phone can answer a touch before it.
const { createRoot, hydrateRoot } = await import('react-dom/client');
const app = <App client={client} router={router} />;
const isPrinted = pageData !== undefined && isPrintedFor(pageData, location) && router.state.errors === null;
startTransition(() => {
  if (isPrinted) hydrateRoot(root, app);
  else createRoot(root).render(app);
});

// Most visits go on to an article: its code is there before the first one is opened.
afterLoad(() =>
  Promise.all([
    import('#reader/pages/ArticlePage.tsx'),
    import('#reader/data/readEdition.ts'),
    import('#reader/offline/Offline.tsx').then(({ Offline }) => showLate(<Offline />)),
  ]),
);

/** Settles when the first page has its code, its words and its data: nothing of it is then shown in two steps. */
function ready(opening: DataRouter): Promise<void> {
  if (opening.state.initialized) return Promise.resolve();
  return new Promise((resolve) => {
    const unsubscribe = opening.subscribe(({ initialized }) => {
      if (!initialized) return;
      unsubscribe();
      resolve();
    });
  });
}

/** The router knows places by the keys of the history, and calls the page of every opening by one name: each gets its own. */
function nameOpening({ state }: History): void {
  if (!state?.key) history.replaceState({ ...state, key: Math.random().toString(36).slice(2) }, '');
}
