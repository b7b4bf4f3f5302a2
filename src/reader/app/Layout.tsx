import { useSuspenseQuery } from '@tanstack/react-query';
import { useLayoutEffect, type ReactNode } from 'react';
import { Outlet, ScrollRestoration, useMatches, type LoaderFunctionArgs } from 'react-router';
import { manifestQuery } from '#reader/data/queries.ts';
import { queryClientContext } from '#reader/data/queryClient.ts';
import { isPageHandle, type PageHandle } from '#reader/ui/pageHandle.ts';
import { interfaceFor, InterfaceContext } from '#reader/words/useWords.ts';
import { Masthead } from './Masthead.tsx';

export async function loadLayout({ context }: LoaderFunctionArgs): Promise<null> {
  await context.get(queryClientContext).ensureQueryData(manifestQuery());
  return null;
}

/** The frame of every page: skip link, masthead, the page, foot. */
export function Layout(): ReactNode {
  const { data: manifest } = useSuspenseQuery(manifestQuery());
  const handle = usePageHandle();
  const face = interfaceFor(manifest.language);
  useLayoutEffect(() => {
    document.documentElement.lang = face.language;
    document.documentElement.dir = face.direction;
  }, [face.language, face.direction]);
  return (
    <InterfaceContext value={face}>
      <a href="#main" className="skip-link">
        {face.words.skipToContent}
      </a>
      <Masthead manifest={manifest} handle={handle} />
      <main id="main" tabIndex={-1} className="page-edge">
        <Outlet />
      </main>
      <ScrollRestoration />
    </InterfaceContext>
  );
}

function usePageHandle(): PageHandle {
  const handle: unknown = useMatches().at(-1)?.handle;
  return isPageHandle(handle) ? handle : { masthead: 'compact' };
}
