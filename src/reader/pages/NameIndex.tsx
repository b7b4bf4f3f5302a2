import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import type { ComponentType, ReactNode } from 'react';
import { useLocation, useNavigate, type LoaderFunctionArgs } from 'react-router';
import { pageAsked } from '#reader/data/pageNumber.ts';
import { queryClientContext } from '#reader/data/queryClient.ts';
import { Pages } from '#reader/front/Pages.tsx';
import { NameFinder, type FinderWords } from '#reader/ui/names/NameFinder.tsx';
import { askedBy, asksForAll, findNames, type Asked } from '#reader/ui/names/nameSearch.ts';
import { useAsked } from '#reader/ui/address/useAsked.ts';
import { usePageNumber } from '#reader/ui/address/usePageNumber.ts';
import { useInterface, useNumber } from '#reader/words/useWords.ts';

/** Rows on one page of an answer; pages of the plain index are as long as the press made them. */
const ROWS_A_PAGE = 240;

type IndexPage<Row> = { page: number; pages: number; count: number; rows: Row[] };
type NameIndexProps<Row> = {
  List: ComponentType<{ rows: readonly Row[] }>;
  /** The page that tells how many there are (`useFirstPage`), and a page that its loader fetched. */
  index: IndexPage<Row>;
  read: (client: QueryClient, page: number) => IndexPage<Row> | undefined;
  words: FinderWords & {
    found: (count: number, shown: string) => string;
    notFound: (name: string) => string;
    notFoundHint: string;
    none: string;
    noneHint: string;
  };
  /** What a name is sorted by in the order of names. */
  sortName: (name: string) => string;
};

/** Fetches the pages of an index that an address needs: its own, or all of them to search or to sort. */
export async function loadNames(
  asked: Pick<LoaderFunctionArgs, 'request' | 'params' | 'context'>,
  load: (client: QueryClient, page: number) => Promise<{ pages: number }>,
): Promise<void> {
  const client = asked.context.get(queryClientContext);
  const params = new URL(asked.request.url).searchParams;
  const page = pageAsked(asked);
  const { pages } = await load(client, firstFor(params, page));
  const needed = pagesFor(params, page, pages);
  await Promise.all(needed.map(async (one) => load(client, one)));
}

/** The page of the index that tells how many there are: a printed one has no other at hand than its own. */
export function useFirstPage(): number {
  const [params] = useAsked();
  return firstFor(params, usePageNumber());
}

function firstFor(params: URLSearchParams, page: number): number {
  return asksForAll(askedBy(params)) ? 1 : page;
}

function pagesFor(params: URLSearchParams, page: number, pages: number): number[] {
  if (!asksForAll(askedBy(params))) return [page];
  return Array.from({ length: pages }, (_, index) => index + 1);
}

/** An index of names, found by typing, sorted by how often or by name; the address keeps what was asked. */
export function NameIndex<Row extends { name: string }>(props: NameIndexProps<Row>): ReactNode {
  const { index, words, List } = props;
  const number = useNumber();
  const [params] = useAsked();
  const location = useLocation();
  const navigate = useNavigate();
  const asked = askedBy(params);
  const { rows, found, page, pages } = useFound(params, props);
  if (index.count === 0) return <Nothing title={words.none} hint={words.noneHint} />;
  const ask = (change: Partial<Asked>): void => {
    const { text, order } = { ...asked, ...change };
    const sort = order === 'name' ? order : '';
    const search = new URLSearchParams(cleaned({ q: text, sort })).toString();
    // What is asked for is an answer of its own, which begins at its first page
    const pathname = location.pathname.replace(/\/page\/\d+\/?$/, '');
    void navigate({ pathname, search }, { replace: true, preventScrollReset: true });
  };
  return (
    <>
      <NameFinder
        {...asked}
        words={words}
        onType={(text) => ask({ text })}
        onOrder={(order) => ask({ order })}
      />
      <output className="hidden-text">{asked.text.trim() !== '' && words.found(found, number(found))}</output>
      {rows.length > 0 ? (
        <List rows={rows} />
      ) : (
        <Nothing
          title={asked.text === '' ? words.none : words.notFound(asked.text)}
          hint={words.notFoundHint}
        />
      )}
      <Pages page={page} pages={pages} isOfNames />
    </>
  );
}

type Found<Row> = { rows: readonly Row[]; found: number; page: number; pages: number };

function useFound<Row extends { name: string }>(
  params: URLSearchParams,
  { index, read, sortName }: Pick<NameIndexProps<Row>, 'index' | 'read' | 'sortName'>,
): Found<Row> {
  const { language } = useInterface();
  const client = useQueryClient();
  // The loader has fetched them all before the address changed.
  const page = usePageNumber();
  const rows = pagesFor(params, page, index.pages).flatMap((one) => read(client, one)?.rows ?? []);
  const asked = askedBy(params);
  if (!asksForAll(asked)) return { rows, found: index.count, page, pages: index.pages };
  const found = findNames(rows, asked, language, sortName);
  return {
    rows: found.slice((page - 1) * ROWS_A_PAGE, page * ROWS_A_PAGE),
    found: found.length,
    page,
    pages: Math.ceil(found.length / ROWS_A_PAGE),
  };
}

function cleaned(asked: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== ''));
}

function Nothing({ title, hint }: { title: string; hint: string }): ReactNode {
  return (
    <div className="nothing-kept">
      <p>{title}</p>
      <p className="hint">{hint}</p>
    </div>
  );
}
