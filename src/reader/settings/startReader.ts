/** Where a picture keeps a page from having loaded, the reader starts so long after its text was there, in milliseconds. */
const PATIENCE_MS = 2000;

/**
 * Starts the reader once the page has been painted: it reads without, and on a slow line the reader's files would take the room of
 * what is seen first. The press names them in links that load nothing until then (`printReader.ts`).
 */
export function startReader(page: Document): void {
  let isStarted = false;
  const start = (): void => {
    if (isStarted) return;
    isStarted = true;
    for (const file of page.querySelectorAll<HTMLLinkElement>('link[rel="modulepreload"]')) {
      file.media = 'all';
      // At an address that no page is known by, several names are tried for one file.
      if (file.dataset['reader'] !== undefined) import(/* @vite-ignore */ file.href).catch(() => undefined);
    }
  };
  const startPainted = (): void => {
    new PerformanceObserver((_, observer) => {
      observer.disconnect();
      // What had loaded last is painted in the next frame.
      requestAnimationFrame(() => setTimeout(start));
    }).observe({ type: 'paint', buffered: true });
  };
  addEventListener('load', startPainted);
  page.addEventListener('DOMContentLoaded', () => setTimeout(start, PATIENCE_MS));
}
