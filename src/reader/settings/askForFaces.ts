/** A page that came sooner leaves room for the faces before the first paint, in milliseconds. */
const QUICK_MS = 150;

/**
 * Lets the page's preloads of its faces begin where they can come in time for the first paint. On a slower line they cannot: there
 * they would hold up the picture, and come behind it when the text asks for them.
 */
export function askForFaces(page: Document): void {
  const [navigation] = performance.getEntriesByType('navigation');
  if (!(navigation instanceof PerformanceNavigationTiming)) return;
  const { requestStart, responseEnd } = navigation;
  if (responseEnd === 0 || responseEnd - requestStart > QUICK_MS) return;
  for (const face of page.querySelectorAll<HTMLLinkElement>('link[as="font"]')) face.media = 'all';
}
