import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { NavLink } from 'react-router';
import { manifestQuery } from '#reader/data/queries.ts';
import { ScriptNeeded } from '#reader/ui/ScriptNeeded.tsx';
import { usePageTitle } from '#reader/ui/screen/usePageTitle.ts';
import { useYourWords } from '#reader/words/hook/useYourWords.ts';

type YourPageProps = { title: string; children: ReactNode };

/** The frame of the pages that belong to the reader: heading, the way to the others, what is kept there. */
export function YourPage({ title, children }: YourPageProps): ReactNode {
  const words = useYourWords();
  const { name } = useSuspenseQuery(manifestQuery()).data;
  usePageTitle(`${title} · ${name}`);
  return (
    <div className="saved-page">
      <h1 tabIndex={-1}>{title}</h1>
      <nav aria-label={words.label}>
        <ul className="your-tabs">
          <Tab to="/saved">{words.savedTab}</Tab>
          <Tab to="/history">{words.history}</Tab>
          <Tab to="/highlights">{words.highlights}</Tab>
          <Tab to="/muted">{words.mutedTab}</Tab>
        </ul>
      </nav>
      <ScriptNeeded />
      {children}
    </div>
  );
}

/** Nothing is kept here yet, and how something gets here. */
export function NothingKept({ title, hint }: { title: string; hint: string }): ReactNode {
  return (
    <div className="nothing-kept">
      <p>{title}</p>
      <p className="hint">{hint}</p>
    </div>
  );
}

function Tab({ to, children }: { to: string; children: string }): ReactNode {
  return (
    <li>
      <NavLink to={to} className="target">
        {children}
      </NavLink>
    </li>
  );
}
