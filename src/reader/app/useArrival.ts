import { useEffect, useRef } from 'react';
import { NavigationType, useHref, useLocation, useNavigationType } from 'react-router';
import { isStaying } from '#reader/ui/staying.ts';

/**
 * Puts the keyboard where the eye is after each navigation: on the link one left by when going back, else on the
 * heading of the new page, which a screen reader then reads out. The first page of a visit is left alone, and so
 * is whoever is typing or narrowing what the page shows.
 */
export function useArrival(): void {
  const { key, pathname, search, hash, state } = useLocation();
  const isBack = useNavigationType() === NavigationType.Pop;
  const address = useHref(pathname + search + hash);
  const hasStayed = !isBack && isStaying(state);
  const previous = useRef<{ key: string; address: string }>(undefined);
  useEffect(() => {
    const left = previous.current;
    previous.current = { key, address };
    const isTyping = document.activeElement?.matches('main input') === true;
    if (!left || left.key === key || hash !== '' || hasStayed || isTyping) return;
    const link = isBack ? findLink(left.address) : undefined;
    (link ?? document.querySelector<HTMLElement>('h1'))?.focus({ preventScroll: true });
  }, [key, address, hash, isBack, hasStayed]);
}

function findLink(address: string): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>('main a')].find(
    (link) => link.getAttribute('href') === address,
  );
}
