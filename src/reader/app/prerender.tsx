import { QueryClientProvider } from '@tanstack/react-query';
import { renderToString } from 'react-dom/server';
import {
  createStaticHandler,
  createStaticRouter,
  RouterContextProvider,
  StaticRouterProvider,
  type StaticHandler,
  type StaticHandlerContext,
} from 'react-router';
import type { PageData, RenderPage } from '#edition/page/pageData.ts';
import { seedPageData } from '#reader/data/pageData.ts';
import { createQueryClient, queryClientContext } from '#reader/data/queryClient.ts';
import { PrintedTitleContext } from '#reader/ui/screen/usePageTitle.ts';
import { interfaceFor } from '#reader/words/useWords.ts';
import { routes } from './routes.tsx';

const ORIGIN = 'http://localhost';
/** Matched by no other route: the page for what is not there. */
const NOWHERE = '404.html';

/** One page as the reader shows it. It is the press's only way into the reader, through a bundle of its own. */
export const renderPage: RenderPage = async (json, root) => {
  const data = JSON.parse(json) as PageData;
  const site = placeholderFor(json);
  const client = createQueryClient();
  seedPageData(client, data);
  const handler = handlerAt(site);
  const context = await handler.query(new Request(`${ORIGIN}${site}/${data.address ?? NOWHERE}`), {
    requestContext: new RouterContextProvider(new Map([[queryClientContext, client]])),
  });
  if (!isSound(context)) throw new Error(`the page ${data.address ?? NOWHERE} cannot be shown`);
  const router = createStaticRouter(handler.dataRoutes, context);
  let { name: title } = data.manifest;
  const html = renderToString(
    <PrintedTitleContext value={(printed) => void (title = printed)}>
      <QueryClientProvider client={client}>
        <StaticRouterProvider router={router} context={context} hydrate={false} />
      </QueryClientProvider>
    </PrintedTitleContext>,
  );
  client.clear();
  const markup = asWritten(root === undefined ? withoutLinks(html) : withRoot(html, site, root));
  return { title, markup, language: interfaceFor(data.manifest.language).language };
};

const handlers = new Map<string, StaticHandler>();

function handlerAt(basename: string): StaticHandler {
  const handler = handlers.get(basename) ?? createStaticHandler(routes, { basename });
  handlers.set(basename, handler);
  return handler;
}

/** Stands for the way to the site's root in every address of the markup; the page's own text never says it. */
function placeholderFor(text: string): string {
  let site = '/-root-';
  while (text.includes(site)) site += '-';
  return site;
}

function withRoot(html: string, site: string, root: string): string {
  return html.replace(new RegExp(`${site}/?`, 'g'), root);
}

/** Plain words in the place of links: an `<a>` without an address. */
function withoutLinks(html: string): string {
  return html
    .replace(/<a\b[^>]*>/g, (tag) => tag.replace(/ (?:href|aria-label)="[^"]*"/g, ''))
    .replace(/ action="[^"]*"/, '');
}

// React escapes `"` and `>` in all text, so what these match can only be its own markup.
const CAMEL_CASE = / (?!viewBox)[a-z]+[A-Z][A-Za-z]*="/g; // srcSet="
const EMPTY_BOOLEAN = / (checked|disabled|hidden|inert|multiple|open|required|reversed|selected)=""/g;

/** The same markup as HTML is written: small letters, no value where none is needed, no slash at a tag's end. */
function asWritten(html: string): string {
  return html
    .replace(CAMEL_CASE, (name) => name.toLowerCase())
    .replace(EMPTY_BOOLEAN, ' $1')
    .replaceAll('/>', '>');
}

function isSound(context: StaticHandlerContext | Response): context is StaticHandlerContext {
  return !(context instanceof Response) && context.errors === null;
}
