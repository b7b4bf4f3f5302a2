import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { listingAddress } from '#edition/paths.ts';
import { nameSlug } from '#edition/text/slug.ts';

/** The section over a headline. */
export function Kicker({ section }: { section: string }): ReactNode {
  return (
    <p className="kicker">
      <Link to={`/${listingAddress({ kind: 'section', slug: nameSlug(section) })}`}>
        <bdi>{section}</bdi>
      </Link>
    </p>
  );
}
