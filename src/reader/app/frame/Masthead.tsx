import type { ReactNode } from 'react';
import { Link, NavLink } from 'react-router';
import type { Manifest } from '#edition/manifest.ts';
import { saved, useCount } from '#reader/data/shelf/library.ts';
import { Settings } from '#reader/settings/Settings.tsx';
import { dayDate } from '#reader/ui/type/date.ts';
import type { PageHandle } from '#reader/ui/address/pageHandle.ts';
import { hasViewTransitions } from '#reader/ui/screen/viewTransitions.ts';
import { useInterface, useNumber, useWords } from '#reader/words/useWords.ts';
import { SearchField } from './SearchField.tsx';
import { Sections } from './Sections.tsx';

/** The top bar, and below it what the page asks for: the nameplate, the sections, or nothing. */
export function Masthead({ manifest, handle }: { manifest: Manifest; handle: PageHandle }): ReactNode {
  const { masthead, isSearch = false, Actions } = handle;
  const isOpen = masthead === 'full' || isSearch;
  const label = useSearchLabel(isOpen ? manifest.articles : undefined);
  return (
    <header id="top" className="page-edge">
      <div className={isOpen ? 'top-bar search-open' : 'top-bar'}>
        {masthead === 'full' ? <EditionDate date={manifest.date} /> : <SmallNameplate manifest={manifest} />}
        <SearchField label={label} />
        <div className="top-actions">
          {Actions && <Actions />}
          <SavedLink />
          <Settings />
        </div>
      </div>
      {masthead === 'full' && <Nameplate manifest={manifest} />}
      {masthead !== 'compact' && <Sections manifest={manifest} />}
    </header>
  );
}

function useSearchLabel(articles: number | undefined): string {
  const words = useWords();
  const number = useNumber();
  return articles === undefined ? words.search : words.searchIn(words.stories(articles, number(articles)));
}

function EditionDate({ date }: { date: string | undefined }): ReactNode {
  const { language } = useInterface();
  return (
    <p className="edition-date">
      {date !== undefined && <time dateTime={date}>{dayDate(date, language)}</time>}
    </p>
  );
}

function SmallNameplate({ manifest: { name, language } }: { manifest: Manifest }): ReactNode {
  const words = useWords();
  return (
    <Link
      to="/"
      viewTransition={hasViewTransitions}
      className="target small-nameplate"
      aria-label={words.toFront(name)}
    >
      <bdi lang={language}>{name}</bdi>
    </Link>
  );
}

function Nameplate({ manifest }: { manifest: Manifest }): ReactNode {
  return (
    <div className="nameplate">
      <h1 tabIndex={-1}>
        <bdi lang={manifest.language}>{manifest.name}</bdi>
      </h1>
      {manifest.tagline && (
        <p lang={manifest.language} dir="auto">
          {manifest.tagline}
        </p>
      )}
    </div>
  );
}

function SavedLink(): ReactNode {
  const words = useWords();
  const number = useNumber();
  const count = useCount(saved);
  return (
    <NavLink to="/saved" className="target top-link">
      {words.saved}
      <span className="saved-count">{count > 0 && number(count)}</span>
    </NavLink>
  );
}
