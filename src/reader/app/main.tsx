import { startTransition } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, RouterContextProvider } from 'react-router';
import { readPageData, seedPageData } from '#reader/data/pageData.ts';
import { createQueryClient, queryClientContext } from '#reader/data/queryClient.ts';
import { siteRoot } from '#reader/data/site.ts';
import '#reader/styles/index.css';
import { App } from './App.tsx';
import { facesReady } from './facesReady.ts';
import { routes } from './routes.tsx';

// A relative address would follow every navigation: "./icons/icon.svg" from /article/a asks for /article/icons/icon.svg
for (const icon of document.querySelectorAll<HTMLLinkElement>('link[rel~="icon"]'))
  icon.setAttribute('href', icon.href);

const client = createQueryClient();
const pageData = readPageData(document);
if (pageData) seedPageData(client, pageData);

const context = new RouterContextProvider(new Map([[queryClientContext, client]]));
const router = createBrowserRouter(routes, {
  basename: siteRoot().pathname,
  getContext: () => context,
});

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root"');
await facesReady(document);
startTransition(() => createRoot(root).render(<App client={client} router={router} />));

// Most visits go on to an article: its code is there before the first one is opened.
window.addEventListener('load', () =>
  setTimeout(
    () => void Promise.all([import('#reader/pages/ArticlePage.tsx'), import('#reader/data/readEdition.ts')]),
    1000,
  ),
);
