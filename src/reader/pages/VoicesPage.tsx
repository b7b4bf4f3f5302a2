import { useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { LoaderFunctionArgs } from 'react-router';
import type { VoiceRow } from '#edition/voice.ts';
import { pageAsked } from '#reader/data/pageNumber.ts';
import { manifestQuery } from '#reader/data/queries.ts';
import { queryClientContext } from '#reader/data/queryClient.ts';
import { voicesQuery } from '#reader/data/queries.ts';
import { Pages } from '#reader/front/Pages.tsx';
import { useAsked } from '#reader/ui/useAsked.ts';
import { usePageNumber } from '#reader/ui/usePageNumber.ts';
import { usePageTitle } from '#reader/ui/usePageTitle.ts';
import { VoiceFinder } from '#reader/voices/VoiceFinder.tsx';
import { VoiceList } from '#reader/voices/VoiceList.tsx';
import { askedBy, asksForAll, findVoices } from '#reader/voices/voiceSearch.ts';
import { useInterface, useNumber } from '#reader/words/useWords.ts';
import { loadVoicesWords, useVoicesWords } from '#reader/words/voices/useVoicesWords.ts';

/** Rows on one page of an answer; pages of the plain index are as long as the press made them. */
const ROWS_A_PAGE = 240;

export async function loadVoices(asked: LoaderFunctionArgs): Promise<null> {
  const client = asked.context.get(queryClientContext);
  const params = new URL(asked.request.url).searchParams;
  const { language } = await client.ensureQueryData(manifestQuery());
  await loadVoicesWords(language);
  const page = pageAsked(asked);
  const { pages } = await client.ensureQueryData(voicesQuery(firstFor(params, page)));
  const needed = pagesFor(params, page, pages);
  await Promise.all(needed.map(async (one) => client.ensureQueryData(voicesQuery(one))));
  return null;
}

/** The page of the index that tells how many there are: a printed one has no other at hand than its own. */
function firstFor(params: URLSearchParams, page: number): number {
  return asksForAll(askedBy(params)) ? 1 : page;
}

/** The pages of the index that an address needs: its own, or all of them to search or to sort. */
function pagesFor(params: URLSearchParams, page: number, pages: number): number[] {
  if (!asksForAll(askedBy(params))) return [page];
  return Array.from({ length: pages }, (_, index) => index + 1);
}

/** Everyone who is quoted by name: found by typing, sorted by how often or by name. */
export function VoicesPage(): ReactNode {
  const words = useVoicesWords();
  const number = useNumber();
  const { name } = useSuspenseQuery(manifestQuery()).data;
  const [params] = useAsked();
  const { count } = useSuspenseQuery(voicesQuery(firstFor(params, usePageNumber()))).data;
  usePageTitle(`${words.voices} · ${name}`);
  return (
    <div className="voices-page">
      <header className="listing-head">
        <h1 tabIndex={-1}>{words.voices}</h1>
        <p className="voices-lede">{words.lede}</p>
        {count > 0 && <p>{words.people(count, number(count))}</p>}
      </header>
      {count === 0 ? <Nothing title={words.none} hint={words.noneHint} /> : <Index />}
    </div>
  );
}

function Index(): ReactNode {
  const words = useVoicesWords();
  const number = useNumber();
  const [params, setParams] = useAsked();
  const asked = askedBy(params);
  const { rows, found, page, pages } = useFound(params);
  const ask = (change: Record<string, string>): void =>
    setParams(
      cleaned({
        ...(asked.text && { q: asked.text }),
        ...(asked.order === 'name' && { sort: 'name' }),
        ...change,
      }),
      {
        replace: true,
        preventScrollReset: true,
      },
    );
  return (
    <>
      <VoiceFinder
        {...asked}
        onType={(q) => ask({ q })}
        onOrder={(order) => ask({ sort: order === 'name' ? 'name' : '' })}
      />
      <output className="hidden-text">
        {asked.text.trim() !== '' && words.people(found, number(found))}
      </output>
      {rows.length > 0 ? (
        <VoiceList rows={rows} />
      ) : (
        <Nothing title={words.notFound(asked.text)} hint={words.notFoundHint} />
      )}
      <Pages page={page} pages={pages} />
    </>
  );
}

type Found = { rows: readonly VoiceRow[]; found: number; page: number; pages: number };

function useFound(params: URLSearchParams): Found {
  const { language } = useInterface();
  const page = usePageNumber();
  const index = useSuspenseQuery(voicesQuery(firstFor(params, page))).data;
  const client = useQueryClient();
  // The loader has fetched them all before the address changed.
  const rows = pagesFor(params, page, index.pages).flatMap(
    (one) => client.getQueryData(voicesQuery(one).queryKey)?.rows ?? [],
  );
  const asked = askedBy(params);
  if (!asksForAll(asked)) return { rows, found: index.count, page, pages: index.pages };
  const found = findVoices(rows, asked, language);
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
