import type { ReactNode } from 'react';
import { Link, NavLink } from 'react-router';
import type { Manifest } from '#edition/manifest.ts';
import { listingAddress } from '#edition/paths.ts';
import { useSaved } from '#reader/data/library.ts';
import type { PageHandle } from '#reader/ui/pageHandle.ts';
import { useNumber, useWords } from '#reader/words/useWords.ts';

/** The top bar, and below it what the page asks for: the nameplate, the sections, or nothing. */
export function Masthead({ manifest, handle }: { manifest: Manifest; handle: PageHandle }): ReactNode {
  const { masthead, Actions } = handle;
  return (
    <header className="page-edge">
      <div className="top-bar">
        {masthead === 'full' ? <span /> : <SmallNameplate name={manifest.name} />}
        <div className="flex items-center gap-4">
          {Actions && <Actions />}
          <SavedLink />
        </div>
      </div>
      {masthead === 'full' && <Nameplate manifest={manifest} />}
      {masthead !== 'compact' && <Sections manifest={manifest} />}
    </header>
  );
}

function SmallNameplate({ name }: { name: string }): ReactNode {
  const words = useWords();
  return (
    <Link to="/" viewTransition className="small-nameplate" aria-label={words.toFront(name)}>
      <bdi>{name}</bdi>
    </Link>
  );
}

function Nameplate({ manifest }: { manifest: Manifest }): ReactNode {
  return (
    <div className="nameplate">
      <h1 tabIndex={-1}>
        <bdi>{manifest.name}</bdi>
      </h1>
      {manifest.tagline && <p>{manifest.tagline}</p>}
    </div>
  );
}

function Sections({ manifest }: { manifest: Manifest }): ReactNode {
  const words = useWords();
  return (
    <nav aria-label={words.sections} className="sections">
      <ul>
        <li>
          <NavLink to="/" end>
            {words.front}
          </NavLink>
        </li>
        {manifest.sections.map(({ name, slug }) => (
          <li key={slug}>
            <NavLink to={`/${listingAddress({ kind: 'section', slug })}`}>{name}</NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function SavedLink(): ReactNode {
  const words = useWords();
  const number = useNumber();
  const count = Object.keys(useSaved()).length;
  return (
    <NavLink to="/saved" className="target" aria-label={words.savedCount(number(count))}>
      {words.saved} {count > 0 && number(count)}
    </NavLink>
  );
}
