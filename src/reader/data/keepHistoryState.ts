const KEY = 'broadsheet.state';

/**
 * Keeps what the history knows of this page (the list one came from, how far one had read) through a reload.
 *
 * Many hosts answer `/article/a` with a redirect to `/article/a/`, and the history entry that comes of it is empty. To be
 * called before the router reads the history.
 */
export function keepHistoryState(): void {
  const [navigation] = performance.getEntriesByType('navigation');
  const isReload = navigation instanceof PerformanceNavigationTiming && navigation.type === 'reload';
  try {
    const [left, state]: unknown[] = JSON.parse(sessionStorage.getItem(KEY) ?? '[]');
    if (isReload && history.state === null && left === addressNow()) history.replaceState(state, '');
  } catch {
    // A device that keeps nothing, or a broken record: the page opens as on a first visit.
  }
  addEventListener('pagehide', () => {
    try {
      sessionStorage.setItem(KEY, JSON.stringify([addressNow(), history.state]));
    } catch {
      // Nothing is kept here.
    }
  });
}

function addressNow(): string {
  return location.pathname.replace(/\/$/, '') + location.search;
}
