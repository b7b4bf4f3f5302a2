import { useEffect, useRef } from 'react';
import { NavigationType, useHref, useLocation, useNavigationType } from 'react-router';

/**
 * Puts the keyboard where the eye is after each navigation: on the link one left by when going back, else on the
 * heading of the new page, which a screen reader then reads out. The first page of a visit is left alone.
 */
export function useArrival(): void {
  const { key, pathname, search, hash } = useLocation();
  const isBack = useNavigationType() === NavigationType.Pop;
  const address = useHref(pathname + search);
  const previous = useRef<{ key: string; address: string }>(undefined);
  useEffect(() => {
    const left = previous.current;
    previous.current = { key, address };
    if (!left || left.key === key || hash !== '') return;
    const link = isBack ? findLink(left.address) : undefined;
    (link ?? document.querySelector<HTMLElement>('h1'))?.focus({ preventScroll: true });
  }, [key, address, hash, isBack]);
}

function findLink(address: string): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>('main a')].find(
    (link) => link.getAttribute('href') === address,
  );
}
