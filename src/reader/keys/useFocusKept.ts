import { useEffect, useLayoutEffect, useRef } from 'react';
import { useNews } from '#reader/data/shelf/change.ts';
import { noticesId } from '#reader/ui/AtFoot.tsx';

/** What the keyboard was at: on which page, and the way to it from the top, as the third `li`, its first `button`. */
type Stop = {
  element: Element;
  page: string;
  isNotice: boolean;
  way: readonly { name: string; place: number }[];
};

type Stops = {
  now?: Stop | undefined;
  /** Before it went on to what lies over the foot of the screen. */
  before?: Stop | undefined;
  /** Where the last change was made. */
  changed?: Stop | undefined;
};

const STOPS = 'a[href], button, input, select, textarea, [tabindex]';

/**
 * Keeps the keyboard where it was when what it was at goes away, in place of throwing it back to the top of the page: it goes on at
 * what stands there now (the next row for one that was taken off, the row itself where that was undone), else at the heading of the
 * page. From a notice it goes back to where it was before.
 */
export function useFocusKept(): void {
  const stops = useRef<Stops>({});
  const { change } = useNews();
  useLayoutEffect(() => {
    const { now, before } = stops.current;
    if (change) stops.current.changed = now?.isNotice ? before : now;
  }, [change]);
  useEffect(() => {
    const come = ({ target }: FocusEvent): void => {
      if (!(target instanceof Element)) return;
      const { now } = stops.current;
      const next = stopAt(target);
      if (next.isNotice && !now?.isNotice) stops.current.before = now;
      stops.current.now = next;
    };
    // Whether the reader let go of it or it was taken away, and what came for it, is known in the next frame
    const wait = (): void => void requestAnimationFrame(() => goOn(stops.current));
    const observer = new MutationObserver(() => {
      if (stops.current.now?.element.isConnected === false) wait();
    });
    observer.observe(document.body, { childList: true, subtree: true });
    document.addEventListener('focusin', come);
    document.addEventListener('focusout', wait);
    return () => {
      observer.disconnect();
      document.removeEventListener('focusin', come);
      document.removeEventListener('focusout', wait);
    };
  }, []);
}

function stopAt(element: Element): Stop {
  const way = [];
  for (let one = element; one !== document.body && one.parentElement; one = one.parentElement)
    way.unshift({ name: one.localName, place: kin(one.parentElement, one.localName).indexOf(one) });
  return {
    element,
    page: window.location.pathname,
    isNotice: element.closest(`#${noticesId} > :not([role="toolbar"])`) !== null,
    way,
  };
}

function goOn(stops: Stops): void {
  const { now, before, changed } = stops;
  if (!now || document.activeElement !== document.body) return;
  stops.now = undefined;
  // A new page has its own arrival
  if (now.element.isConnected || now.page !== window.location.pathname) return;
  const found = follow(now.isNotice ? (changed ?? before) : now);
  const target = found ?? document.querySelector<HTMLElement>('h1');
  target?.focus({ preventScroll: true });
  if (found?.matches(':focus-visible')) found.scrollIntoView({ block: 'nearest' });
}

/** What stands where something stood; in a row that changed, its first button. */
function follow(stop: Stop | undefined): HTMLElement | undefined {
  if (!stop) return undefined;
  let here: Element = document.body;
  for (const { name, place } of stop.way) {
    const alike = kin(here, name);
    const there = alike[Math.min(place, alike.length - 1)];
    if (!there) return here.closest('main li, [role="toolbar"]')?.querySelector('button') ?? undefined;
    here = there;
  }
  return here instanceof HTMLElement && here.matches(STOPS) ? here : undefined;
}

function kin(parent: Element, name: string): Element[] {
  return [...parent.children].filter(({ localName }) => localName === name);
}
