import { anchorOfRow, goToAnchor, readAnchor, type Anchor } from './anchor.ts';

/** The scrolling has come to rest. */
const REST_MS = 120;

/**
 * Keeps the reader where they are while the page changes around them, until the function it gives is called.
 *
 * `onMove` hears where they are whenever they have moved and come to rest. A page that was put back by `hold` has not
 * been moved by its reader: the anchor stays, and does not creep with every change.
 */
export function holdAnchor(onMove: (anchor: Anchor | undefined) => void): {
  hold: (anchor: Anchor) => Range | Element | undefined;
  stop: () => void;
} {
  let anchor: Anchor | undefined;
  let restY = -1;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const hold = (wanted: Anchor): Range | Element | undefined => {
    anchor = wanted;
    const found = goToAnchor(wanted);
    restY = window.scrollY;
    return found;
  };
  const rest = (): void => {
    timer = undefined;
    const y = window.scrollY;
    // Where a page grows shorter the browser moves its reader to the new end: that is no move of theirs.
    if (Math.abs(y - restY) < 2 || (y < restY && isAtEnd())) {
      if (anchor) hold(anchor);
      return;
    }
    restY = y;
    anchor = readAnchor();
    onMove(anchor);
  };
  const wait = (): void => {
    clearTimeout(timer);
    timer = setTimeout(rest, REST_MS);
  };
  const observer = new ResizeObserver(() => {
    if (timer === undefined && anchor) hold(anchor);
  });
  // The browser's own anchoring knows no letters, and its scrolling would look like the reader's.
  document.documentElement.style.overflowAnchor = 'none';
  const main = document.querySelector('main');
  if (main) observer.observe(main);
  const settle = (): void => {
    if (timer === undefined) return;
    clearTimeout(timer);
    rest();
  };
  // Whoever scrolled before this code came is where they are.
  if (window.scrollY > 0) wait();
  addEventListener('scroll', wait, { passive: true });
  const hide = (): void => {
    settle();
    onMove(anchor);
  };
  const leave = ({ target }: MouseEvent): void => {
    settle();
    const row = anchorOfRow(target);
    if (row) onMove(row);
  };
  addEventListener('scrollend', settle);
  addEventListener('click', leave, true);
  addEventListener('pagehide', hide);
  return {
    hold,
    stop() {
      clearTimeout(timer);
      observer.disconnect();
      removeEventListener('scroll', wait);
      removeEventListener('scrollend', settle);
      removeEventListener('click', leave, true);
      removeEventListener('pagehide', hide);
    },
  };
}

function isAtEnd(): boolean {
  return window.scrollY + window.innerHeight >= document.documentElement.scrollHeight - 1;
}
