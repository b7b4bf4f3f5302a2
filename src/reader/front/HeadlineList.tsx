import type { ReactNode } from 'react';
import type { Headline } from '#edition/page/headline.ts';
import { HeadlineRow } from './HeadlineRow.tsx';

type HeadlineListProps = {
  label: string;
  rows: readonly Headline[];
  hasKicker?: boolean;
};

/** Every row of the page stands in the document: find-in-page and screen readers miss none. */
export function HeadlineList({ label, rows, hasKicker = true }: HeadlineListProps): ReactNode {
  if (rows.length === 0) return null;
  return (
    <ol className="headline-list" aria-label={label}>
      {rows.map((row) => (
        <li key={row.id}>
          <HeadlineRow row={row} hasKicker={hasKicker} pictureSizes="(min-width: 48rem) 132px, 96px" />
        </li>
      ))}
    </ol>
  );
}
