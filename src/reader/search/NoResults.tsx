import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { voicesAddress } from '#edition/paths.ts';
import { staying } from '#reader/ui/screen/staying.ts';
import { useSearchWords } from '#reader/words/hook/useSearchWords.ts';
import { filterOf, unlimitedText } from './filters.ts';
import { spellingsQuery } from './searchQueries.ts';
import { searchHref, type Search } from './searchState.ts';

// `"`, `-`, brackets and operators are how a query is written, not what it looks for
const SYNTAX = /[()"“”„«»]|(?<!\S)-|\b[a-z]{2,8}:|(?<!\S)OR(?!\S)/g;

/** Nothing was found: what is near, and what can be given up. */
export function NoResults({ search }: { search: Search }): ReactNode {
  const words = useSearchWords();
  const { data: spellings = [] } = useQuery(spellingsQuery(search.text));
  const text = search.text.trim();
  const plain = unlimitedText(text) ?? text;
  const isNarrowed = plain !== '' && plain !== text;
  const isSpeaker = filterOf(search.text, 'voice') !== undefined;
  const single = plain.replace(SYNTAX, ' ').split(/\s+/).filter(Boolean);
  return (
    <section className="no-results">
      <h2>{words.nothing}</h2>
      <p>{isNarrowed || plain === '' ? words.nothingHere : words.nothingHint}</p>
      {isNarrowed && (
        <p>
          <Link to={searchHref({ text: plain })} state={staying} className="button">
            {words.without}
          </Link>
        </p>
      )}
      {isSpeaker && (
        <p>
          <Link to={`/${voicesAddress}`} className="button">
            {words.allVoices}
          </Link>
        </p>
      )}
      <Ways title={words.similar} queries={spellings} />
      {single.length > 1 && <Ways title={words.wordsAlone} queries={[...new Set(single)]} />}
    </section>
  );
}

function Ways({ title, queries }: { title: string; queries: readonly string[] }): ReactNode {
  if (queries.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul className="ways">
        {queries.map((text) => (
          <li key={text}>
            <Link to={searchHref({ text })} state={staying} className="target">
              <bdi>{text}</bdi>
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
