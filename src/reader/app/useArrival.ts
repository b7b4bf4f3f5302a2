import { useEffect, useRef } from 'react';
import { NavigationType, useHref, useLocation, useNavigationType } from 'react-router';
import { isStaying } from '#reader/ui/screen/staying.ts';

/**
 * Puts the keyboard where the eye is after each navigation: on the link one left by when going back, else on the
 * heading of the new page, which a screen reader then reads out. The first page of a visit is left alone, and so
 * is whoever is typing or narrowing what the page shows.
 */
export function useArrival(): void {
  const { key, pathname, search, hash, state } = useLocation();
  const isBack = useNavigationType() === NavigationType.Pop;
  // Links are written without the slash that a page is served with
  const address = useHref(pathname.replace(/(?<=.)\/$/, '') + search + hash);
  const hasStayed = !isBack && isStaying(state);
  const previous = useRef<{ key: string; address: string }>(undefined);
  useEffect(() => {
    const left = previous.current;
    previous.current = { key, address };
    const isTyping = document.activeElement?.matches('main input') === true;
    if (!left || left.key === key || hasStayed || isTyping) return;
    const link = isBack ? findLink(left.address) : undefined;
    // A place in the page has the keyboard already
    const arrival = hash === '' ? document.querySelector<HTMLElement>('h1') : undefined;
    (link ?? arrival)?.focus({ preventScroll: true });
  }, [key, address, hash, isBack, hasStayed]);
}

function findLink(address: string): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>('main a')].find(
    (link) => link.getAttribute('href') === address,
  );
}
