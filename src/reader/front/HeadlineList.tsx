import type { ReactNode } from 'react';

import type { Headline } from '#edition/headline.ts';
import { direction } from '#edition/language.ts';
import { ArticleLink } from '#reader/ui/ArticleLink.tsx';

export function HeadlineList({ rows }: { rows: readonly Headline[] }): ReactNode {
  return (
    <ol>
      {rows.map((row) => (
        <li key={row.id} lang={row.language} dir={direction(row.language)}>
          <h2>
            <ArticleLink id={row.id}>{row.headline}</ArticleLink>
          </h2>
          {row.standfirst && <p>{row.standfirst}</p>}
        </li>
      ))}
    </ol>
  );
}
