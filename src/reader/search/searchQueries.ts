import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Voice, VoiceQuotation } from '#edition/page/voice.ts';
import { nameSlug } from '#edition/text/slug.ts';
import { editionOf, voiceQuery } from '#reader/data/queries.ts';
import type { Range } from '#search/analyse/marks.ts';
import { ask } from './desk/ask.ts';
import type { Found } from './desk/protocol.ts';
import { freeText } from './filters.ts';
import { PAGE_LENGTH, type Search } from './searchState.ts';

/** What was found, and for which search: while one types on, it is that of a letter before. */
export type FoundFor = Found & { search: Search };

/** An answer with something missing is asked for anew when one comes back to it, or the line does. */
function staleUnlessWhole({ state }: { state: { data?: { partial: boolean } | undefined } }): number {
  return state.data?.partial ? 0 : Infinity;
}

/** What was found for a search before this one stays until the answer is there. */
export function findQuery(search: Search) {
  const { text, page, order, exactly } = search;
  return queryOptions({
    queryKey: ['search', text, page, order, exactly],
    async queryFn({ client }): Promise<FoundFor> {
      const from = (page - 1) * PAGE_LENGTH;
      const request = { text, order, exactly, from, count: PAGE_LENGTH };
      return { ...(await ask({ kind: 'find', request }, await editionOf(client))), search };
    },
    placeholderData: keepPreviousData,
    staleTime: staleUnlessWhole,
    refetchOnReconnect: true,
  });
}

export function facetsQuery({ text, exactly }: Pick<Search, 'text' | 'exactly'>) {
  return queryOptions({
    queryKey: ['search', 'facets', text, exactly],
    queryFn: async ({ client }) => ask({ kind: 'facets', text, exactly }, await editionOf(client)),
    placeholderData: keepPreviousData,
    staleTime: staleUnlessWhole,
    refetchOnReconnect: true,
  });
}

export function spellingsQuery(text: string) {
  return queryOptions({
    queryKey: ['search', 'spellings', text],
    queryFn: async ({ client }) => ask({ kind: 'spellings', text }, await editionOf(client)),
  });
}

/** Something said, and where in each of its parts the words of a query stand. */
export type Saying = { quotation: VoiceQuotation; marks: readonly (readonly Range[])[] };

/** What one speaker said that has any of a query's words, those with most of them first; all of it where it has none. */
export function sayingsQuery(text: string, speaker: string) {
  return queryOptions({
    queryKey: ['search', 'sayings', text, speaker],
    async queryFn({ client }): Promise<{ voice: Voice; sayings: Saying[] }> {
      const voice = await client.ensureQueryData(voiceQuery(nameSlug(speaker), 1));
      const words = freeText(text);
      const texts = voice.quotations.flatMap(({ parts }) => parts.map((part) => part.words));
      const marks =
        words === '' ? [] : await ask({ kind: 'marks', text: words, texts }, await editionOf(client));
      let at = 0;
      const sayings = voice.quotations.map((quotation): Saying => {
        const from = at;
        at += quotation.parts.length;
        return { quotation, marks: quotation.parts.map((_, part) => marks[from + part] ?? []) };
      });
      const count = (saying: Saying): number => saying.marks.flat().length;
      const asked = words === '' ? sayings : sayings.filter((saying) => count(saying) > 0);
      return { voice, sayings: asked.sort((one, other) => count(other) - count(one)) };
    },
  });
}
