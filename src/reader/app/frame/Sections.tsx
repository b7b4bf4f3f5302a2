import { useEffect, useRef, type ReactNode } from 'react';
import { NavLink, useLocation } from 'react-router';
import type { Manifest } from '#edition/manifest.ts';
import { listingAddress, topicsAddress, voicesAddress } from '#edition/paths.ts';
import { useWords } from '#reader/words/useWords.ts';

/** The way into the sections. On a narrow screen it runs on sideways, and shows the current one. */
export function Sections({ manifest }: { manifest: Manifest }): ReactNode {
  const words = useWords();
  const list = useRef<HTMLUListElement>(null);
  const { pathname } = useLocation();
  const shownFor = useRef('');
  useEffect(() => {
    if (shownFor.current === pathname) return;
    shownFor.current = pathname;
    const current = list.current?.querySelector<HTMLElement>('[aria-current]');
    if (current) list.current?.scrollTo({ left: current.offsetLeft - list.current.clientWidth / 2 });
  }, [pathname]);
  return (
    <nav aria-label={words.sections} className="sections">
      <ul ref={list}>
        <li>
          <NavLink to="/" end className="target">
            {words.front}
          </NavLink>
        </li>
        {manifest.sections.map(({ name, slug }) => (
          <li key={slug}>
            <NavLink to={`/${listingAddress({ kind: 'section', slug })}`} className="target">
              <bdi lang={manifest.language}>{name}</bdi>
            </NavLink>
          </li>
        ))}
        <li>
          <NavLink to={`/${voicesAddress}`} className="target">
            {words.voices}
          </NavLink>
        </li>
        <li>
          <NavLink to={`/${topicsAddress}`} className="target">
            {words.topics}
          </NavLink>
        </li>
      </ul>
    </nav>
  );
}
