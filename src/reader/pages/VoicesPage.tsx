import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { LoaderFunctionArgs } from 'react-router';
import { voicesQuery } from '#reader/data/queries.ts';
import { useListTitle } from '#reader/front/useListTitle.ts';
import { lastNameFirst } from '#reader/ui/names/nameSearch.ts';
import { usePageNumber } from '#reader/ui/address/usePageNumber.ts';
import { VoiceList } from '#reader/voices/VoiceList.tsx';
import { useNumber } from '#reader/words/useWords.ts';
import { useVoicesWords } from '#reader/words/hook/useVoicesWords.ts';
import { loadNames, NameIndex, useFirstPage } from './NameIndex.tsx';

export async function loader(visit: LoaderFunctionArgs): Promise<null> {
  await loadNames(visit, async (client, page) => client.ensureQueryData(voicesQuery(page)));
  return null;
}

/** Everyone who is quoted by name: found by typing, sorted by how often or by name. */
export function Component(): ReactNode {
  const words = useVoicesWords();
  const number = useNumber();
  const index = useSuspenseQuery(voicesQuery(useFirstPage())).data;
  useListTitle(usePageNumber(), words.voices);
  return (
    <>
      <header className="listing-head">
        <h1 tabIndex={-1}>{words.voices}</h1>
        <p className="voices-lede">{words.lede}</p>
        {index.count > 0 && <p>{words.people(index.count, number(index.count))}</p>}
      </header>
      <NameIndex
        index={index}
        read={(client, one) => client.getQueryData(voicesQuery(one).queryKey)}
        words={{ ...words, found: words.people }}
        sortName={lastNameFirst}
        List={VoiceList}
      />
    </>
  );
}
