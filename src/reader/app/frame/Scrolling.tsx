import { useInsertionEffect, useLayoutEffect, useRef, type ReactNode } from 'react';
import { ScrollRestoration, useLocation } from 'react-router';

/** Where the router keeps how far each page was scrolled, by the key of its location. */
const POSITIONS = 'broadsheet.scrolled';

/**
 * Back returns to the same place, a new page opens at its top, and the page a visit opens with stays where it is.
 *
 * - A printed page can be scrolled before the router is there, by the reader or by the browser after a reload; the router
 *   would then put it back to its top, or to where it was before the reload.
 */
export function Scrolling(): ReactNode {
  const { key } = useLocation();
  const opened = useRef(0);
  // Runs before the effects by which the router scrolls; the one below runs after them, before anything is painted.
  useInsertionEffect(() => {
    opened.current = window.scrollY;
    if (window.scrollY > 0) forgetPosition(key);
    // oxlint-disable-next-line react/exhaustive-deps -- only of the page a visit opens with
  }, []);
  useLayoutEffect(() => window.scrollTo(0, opened.current), []);
  return <ScrollRestoration storageKey={POSITIONS} />;
}

function forgetPosition(key: string): void {
  try {
    const { [key]: _, ...others } = JSON.parse(sessionStorage.getItem(POSITIONS) ?? '{}');
    sessionStorage.setItem(POSITIONS, JSON.stringify(others));
  } catch {
    // Nothing is kept here.
  }
}
