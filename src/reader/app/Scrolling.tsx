import { useInsertionEffect, useLayoutEffect, useRef, type ReactNode } from 'react';
import { ScrollRestoration } from 'react-router';

/**
 * Back returns to the same place, a new page opens at its top, and the page a visit opens with stays where it is.
 *
 * - A printed page can be scrolled before the router is there, by the reader or by the browser after a reload; the router
 *   would then put it back to its top.
 */
export function Scrolling(): ReactNode {
  const opened = useRef(0);
  // Runs before the effect by which the router scrolls; the one below runs after it, before anything is painted.
  useInsertionEffect(() => {
    opened.current = window.scrollY;
  }, []);
  useLayoutEffect(() => window.scrollTo(0, opened.current), []);
  return <ScrollRestoration />;
}
