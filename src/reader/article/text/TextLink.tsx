import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { safeHref } from '#edition/text/href.ts';

/**
 * A link as an article gives it: to a page of this newspaper, to somewhere else, or, where the address must not or
 * cannot be followed, only its words.
 */
export function TextLink({ href, children }: { href: string; children: ReactNode }): ReactNode {
  const safe = safeHref(href);
  if (safe === undefined) return children;
  if (safe.startsWith('/')) return <Link to={safe}>{children}</Link>;
  if (!HAS_SCHEME.test(safe)) return children;
  return (
    <a href={safe} rel="noopener noreferrer">
      {children}
    </a>
  );
}

// "https://…", "mailto:…"; what has none is relative to a page that is not here
const HAS_SCHEME = /^[a-z][a-z0-9+.-]*:/i;
