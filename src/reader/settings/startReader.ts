import { takenOver } from '#reader/data/takenOver.ts';

/** Where a picture keeps a page from having loaded, the reader starts so long after its text was there, in milliseconds. */
const PATIENCE_MS = 2000;
/** What no browser answers by itself. */
const FOR_SCRIPTS = 'button[type="button"]:not([popovertarget])';

/**
 * Starts the reader once the page has been painted: it reads without, and on a slow line the reader's files would take the room of
 * what is seen first. The press names them in links that load nothing until then (`printReader.ts`). A button that was pressed
 * before does its work when the reader is there. A page with nothing printed on it has nothing to wait for.
 *
 * Until then `data-opening` stands at a page that opens at its top: the front leaves out what is far below (`front.css`).
 */
export function startReader(page: Document): void {
  page.documentElement.toggleAttribute('data-opening', isOpenedAtTop());
  let isStarted = false;
  const start = (): void => {
    if (isStarted) return;
    isStarted = true;
    page.documentElement.removeAttribute('data-opening');
    for (const file of page.querySelectorAll<HTMLLinkElement>('link[rel="modulepreload"]')) {
      file.media = 'all';
      // At an address that no page is known by, several names are tried for one file.
      if (file.dataset['reader'] !== undefined) import(/* @vite-ignore */ file.href).catch(release);
    }
  };
  const startPainted = (): void => {
    new PerformanceObserver((_, observer) => {
      observer.disconnect();
      // What had loaded last is painted in the next frame.
      requestAnimationFrame(() => setTimeout(start));
    }).observe({ type: 'paint', buffered: true });
  };
  const pressed: HTMLElement[] = [];
  const press = (event: MouseEvent): void => {
    // A link waits for the buttons before it: on another page they would be forgotten.
    const awaited = pressed.length === 0 ? FOR_SCRIPTS : `${FOR_SCRIPTS}, a[href]`;
    const one = event.target instanceof Element && event.target.closest<HTMLElement>(awaited);
    if (!one || event.ctrlKey || event.metaKey || event.shiftKey) return;
    // Whoever presses a link again will not wait.
    if (one instanceof HTMLAnchorElement && pressed.includes(one)) return;
    event.preventDefault();
    // A reader that is just starting would do it as well.
    event.stopPropagation();
    pressed.push(one);
    start();
  };
  const release = (): void => {
    page.removeEventListener('click', press, true);
  };
  const replay = (): void => {
    release();
    for (const one of pressed) one.click();
  };
  page.addEventListener('click', press, true);
  page.addEventListener(takenOver, replay, { once: true });
  addEventListener('load', startPainted);
  page.addEventListener('DOMContentLoaded', () => {
    const isEmpty = page.getElementById('root')?.childElementCount === 0;
    setTimeout(start, isEmpty ? 0 : PATIENCE_MS);
  });
}

/** Whoever comes back, or to a place in the page, may open it anywhere. */
function isOpenedAtTop(): boolean {
  const [navigation] = performance.getEntriesByType('navigation');
  return (
    navigation instanceof PerformanceNavigationTiming &&
    navigation.type === 'navigate' &&
    location.hash === ''
  );
}
