import { act, render, screen, type RenderResult } from '@testing-library/react';
import { createMemoryRouter, RouterContextProvider, type DataRouter } from 'react-router';
import type { HeadlinePage } from '#edition/page/headline.ts';
import type { Manifest } from '#edition/manifest.ts';
import type { PrintedArticle } from '#edition/page/printed.ts';
import type { StoriesPage, Story } from '#edition/page/story.ts';
import type { Topic, TopicsPage } from '#edition/page/topic.ts';
import type { Voice, VoicesPage } from '#edition/page/voice.ts';
import { App } from '#reader/app/App.tsx';
import { routes } from '#reader/app/routes.tsx';
import { seedPageData } from '#reader/data/pageData.ts';
import { createQueryClient, queryClientContext } from '#reader/data/queryClient.ts';
import { aManifest } from './builders.ts';

/** What the edition holds, as far as the test goes: nothing else can be fetched. */
type Edition = {
  manifest?: Manifest;
  articles?: PrintedArticle[];
  headlines?: HeadlinePage[];
  voices?: VoicesPage[];
  voice?: Voice;
  stories?: StoriesPage;
  story?: Story;
  topics?: TopicsPage;
  topic?: Topic;
};

/** Opens the reader at an address over a seeded cache, and waits until a page with a heading stands. */
export async function renderAt(
  address: string,
  { manifest = aManifest(), articles = [], headlines = [], voices = [], ...pages }: Edition = {},
): Promise<RenderResult & { router: DataRouter }> {
  const client = createQueryClient();
  client.setDefaultOptions({ queries: { ...client.getDefaultOptions().queries, retry: false } });
  seedPageData(client, { manifest, ...pages });
  for (const article of articles) seedPageData(client, { manifest, article });
  for (const page of headlines) seedPageData(client, { manifest, headlines: page });
  for (const page of voices) seedPageData(client, { manifest, voices: page });
  const context = new RouterContextProvider(new Map([[queryClientContext, client]]));
  const router = createMemoryRouter(routes, { initialEntries: [address], getContext: () => context });
  const result = render(<App client={client} router={router} />);
  await screen.findByRole('heading', { level: 1 });
  // Titles and focus are set once the page stands.
  await act(async () => undefined);
  return { ...result, router };
}
