import { useSuspenseQuery } from '@tanstack/react-query';
import { useEffect, useLayoutEffect, type ReactNode } from 'react';
import { Outlet, useLocation, useMatches, useNavigation, type LoaderFunctionArgs } from 'react-router';
import { dismissChange } from '#reader/data/shelf/change.ts';
import { manifestQuery } from '#reader/data/queries.ts';
import { queryClientContext } from '#reader/data/queryClient.ts';
import { noticesId } from '#reader/ui/AtFoot.tsx';
import { isPageHandle, type PageHandle } from '#reader/ui/address/pageHandle.ts';
import { Waiting } from '#reader/ui/Waiting.tsx';
import { interfaceFor, InterfaceContext, loadWords, type Interface } from '#reader/words/useWords.ts';
import { useLate } from './afterLoad.ts';
import { Foot } from './frame/Foot.tsx';
import { Masthead } from './frame/Masthead.tsx';
import { Later } from './Later.tsx';
import { Notice } from './frame/Notice.tsx';
import { Scrolling } from './frame/Scrolling.tsx';
import { useArrival } from './useArrival.ts';

export async function loadLayout({ context }: LoaderFunctionArgs): Promise<null> {
  const { language } = await context.get(queryClientContext).ensureQueryData(manifestQuery());
  await loadWords(language);
  return null;
}

/** The frame of every page: skip link, masthead, the page, foot. */
export function Layout(): ReactNode {
  const { data: manifest } = useSuspenseQuery(manifestQuery());
  const handle = usePageHandle();
  const face = interfaceFor(manifest.language);
  const { pathname } = useLocation();
  const late = useLate();
  usePageLanguage(face);
  useArrival();
  useEffect(dismissChange, [pathname]);
  return (
    <InterfaceContext value={face}>
      <a href="#main" className="skip-link">
        {face.words.skipToContent}
      </a>
      <PageWaiting />
      <Masthead manifest={manifest} handle={handle} />
      <main id="main" tabIndex={-1} className="page-edge">
        <Outlet />
      </main>
      <Foot manifest={manifest} />
      <div id={noticesId} className="notices">
        <Notice>{late}</Notice>
      </div>
      <Scrolling />
      <Later />
    </InterfaceContext>
  );
}

function PageWaiting(): ReactNode {
  return <Waiting isWaiting={useNavigation().state !== 'idle'} />;
}

function usePageLanguage({ language, direction }: Interface): void {
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = direction;
  }, [language, direction]);
}

function usePageHandle(): PageHandle {
  const match = useMatches().at(-1);
  if (!isPageHandle(match?.handle)) return { masthead: 'compact' };
  // A front page that could not be fetched is headed by what went wrong: the nameplate, a heading too, steps back.
  const hasFailed = match.loaderData === undefined && match.handle.masthead === 'full';
  return hasFailed ? { masthead: 'sections' } : match.handle;
}
