import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { quotationMarks } from '#edition/text/language.ts';
import { voiceAddress } from '#edition/paths.ts';
import type { VoiceQuotation } from '#edition/page/voice.ts';
import { manifestQuery } from '#reader/data/queries.ts';
import { facetsQuery, sayingsQuery, type Saying } from '#reader/search/searchQueries.ts';
import { speakerOf } from '#reader/search/filters.ts';
import type { Search } from '#reader/search/searchState.ts';
import { ArticleLink } from '#reader/ui/ArticleLink.tsx';
import { rowDate } from '#reader/ui/type/rowDate.ts';
import { Dots } from '#reader/ui/Dots.tsx';
import { inLanguage } from '#reader/ui/type/inLanguage.ts';
import { saidParts } from '#reader/ui/type/saidParts.ts';
import { useSearchWords } from '#reader/words/hook/useSearchWords.ts';
import { useInterface, useNumber } from '#reader/words/useWords.ts';
import { Marked } from './Marked.tsx';

/** Quotations shown before the stories. */
const SHOWN = 3;

/** Where a query asks for a speaker: the words themselves, before the stories they stand in. */
export function Sayings({ search }: { search: Search }): ReactNode {
  const words = useSearchWords();
  const number = useNumber();
  const { text } = search;
  const { data: facets } = useQuery(facetsQuery(search));
  const voices = facets?.groups.find(({ name }) => name === 'voice')?.choices ?? [];
  const speaker = speakerOf(
    text,
    voices.map(({ label }) => label),
  );
  const { data } = useQuery({ ...sayingsQuery(text, speaker ?? ''), enabled: speaker !== undefined });
  if (speaker === undefined || data?.voice.name !== speaker || data.sayings.length === 0) return null;
  const { voice, sayings } = data;
  return (
    <section className="sayings">
      <h2>{words.saidBy(voice.name)}</h2>
      <ul>
        {sayings.slice(0, SHOWN).map((saying) => (
          <li key={`${saying.quotation.id} ${saying.quotation.parts[0]?.start}`}>
            <Said saying={saying} />
          </li>
        ))}
      </ul>
      {voice.count > SHOWN && (
        <Link to={`/${voiceAddress(voice.slug)}`} className="target">
          {words.allSaid(voice.count, number(voice.count))}
        </Link>
      )}
    </section>
  );
}

function Said({ saying: { quotation, marks } }: { saying: Saying }): ReactNode {
  const face = useInterface();
  const { date: today } = useSuspenseQuery(manifestQuery()).data;
  const { id, headline, published, language, parts } = quotation;
  const [open, close] = quotationMarks(language);
  return (
    <>
      <blockquote {...inLanguage(language)}>
        {saidParts(parts).map(({ part: { block, start }, words, opens, closes }, at) => (
          <span key={`${block}.${start}`}>
            {at > 0 && ' '}
            {opens && open}
            <Marked text={words} marks={marks[at] ?? []} />
            {closes && close}
          </span>
        ))}
      </blockquote>
      <Dots className="row-meta">
        <ArticleLink id={id} passage={passageOf(quotation)}>
          <bdi {...inLanguage(language)}>{headline}</bdi>
        </ArticleLink>
        {published !== undefined && <time dateTime={published}>{rowDate(published, today, face)}</time>}
      </Dots>
    </>
  );
}

function passageOf({
  parts: [first],
}: VoiceQuotation): { block: number; start: number; end: number } | undefined {
  return first && { block: first.block, start: first.start, end: first.end };
}
