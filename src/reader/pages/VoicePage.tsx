import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link, useParams, type LoaderFunctionArgs } from 'react-router';
import { voicesAddress } from '#edition/paths.ts';
import type { Voice } from '#edition/page/voice.ts';
import { pageAsked } from '#reader/data/pageNumber.ts';
import { queryClientContext } from '#reader/data/queryClient.ts';
import { voiceQuery } from '#reader/data/queries.ts';
import { Pages } from '#reader/front/Pages.tsx';
import { useListTitle } from '#reader/front/useListTitle.ts';
import { Muting } from '#reader/muted/Muting.tsx';
import { Names } from '#reader/ui/Names.tsx';
import { usePageNumber } from '#reader/ui/address/usePageNumber.ts';
import { Alongside } from '#reader/voices/Alongside.tsx';
import { Quotation } from '#reader/voices/Quotation.tsx';
import { Span } from '#reader/voices/Span.tsx';
import { useNumber } from '#reader/words/useWords.ts';
import { useVoicesWords } from '#reader/words/hook/useVoicesWords.ts';

export async function loader(asked: LoaderFunctionArgs): Promise<null> {
  const client = asked.context.get(queryClientContext);
  await client.ensureQueryData(voiceQuery(asked.params['name'] ?? '', pageAsked(asked)));
  return null;
}

/** What one voice said, newest first, and who is heard beside it. */
export function Component(): ReactNode {
  const words = useVoicesWords();
  const { name: slug = '' } = useParams();
  const { data: voice } = useSuspenseQuery(voiceQuery(slug, usePageNumber()));
  useListTitle(voice.page, voice.name);
  return (
    <>
      <VoiceHead voice={voice} />
      <div className="voice-columns">
        <ol className="timeline" aria-label={words.words}>
          {voice.quotations.map((quotation, index) => (
            <li key={`${quotation.id} ${quotation.parts[0]?.block} ${quotation.parts[0]?.start}`}>
              <Quotation
                quotation={quotation}
                usualRole={voice.roles[0]}
                isSameDay={
                  dayOf(quotation.published) === dayOf(voice.quotations[index - 1]?.published) && index > 0
                }
              />
            </li>
          ))}
        </ol>
        <Alongside voices={voice.coQuoted} />
      </div>
      <Pages page={voice.page} pages={voice.pages} />
    </>
  );
}

function VoiceHead({ voice }: { voice: Voice }): ReactNode {
  const words = useVoicesWords();
  const number = useNumber();
  return (
    <header className="listing-head">
      <p className="listing-kind">
        <Link to={`/${voicesAddress}`}>{words.voices}</Link>
      </p>
      <h1 tabIndex={-1}>
        <bdi>{voice.name}</bdi>
      </h1>
      {voice.roles.length > 0 && (
        <p className="voice-roles">
          <Names names={voice.roles} />
        </p>
      )}
      <p className="facts-line">
        {words.quotations(voice.count, number(voice.count))}
        <Span first={voice.first} last={voice.last} />
      </p>
      <Muting kind="voice" text={voice.name} />
    </header>
  );
}

function dayOf(published: string | undefined): string | undefined {
  return published?.slice(0, 10);
}
