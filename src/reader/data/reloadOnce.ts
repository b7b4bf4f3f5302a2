const KEY = 'broadsheet.reloaded';
/** A page that fails again within this time is not opened a third time by itself. */
const REST_MS = 60_000;

/** Firefox takes the code that is still coming from a page that is being left: to open it anew would cancel where its reader goes. */
let isLeaving = false;
if (globalThis.navigation)
  globalThis.navigation.addEventListener('navigate', ({ destination, downloadRequest }) => {
    if (!destination.sameDocument && downloadRequest === null) isLeaving = true;
  });
else if (typeof document !== 'undefined') addEventListener('beforeunload', () => (isLeaving = true));

/**
 * Opens this page anew from its host: it is of another edition, or its code went with a new one.
 *
 * - Once: where that did not help, or cannot be remembered, it gives `spent` and the page says what happened.
 * - Never while its reader is on the way to another page.
 * - Never while the host does not answer, since that would end in the browser's own error page.
 */
export async function reloadOnce(): Promise<'reloading' | 'spent' | 'offline'> {
  const { href } = window.location;
  if (!(await answers(href))) return 'offline';
  if (isLeaving) return 'reloading';
  if (wasReloaded(href)) return 'spent';
  window.location.reload();
  return 'reloading';
}

function wasReloaded(href: string): boolean {
  try {
    const page = href.replace(/\/(?=$|[?#])/, '');
    const [last = '', time = '0'] = (sessionStorage.getItem(KEY) ?? '').split(' ');
    sessionStorage.setItem(KEY, `${page} ${Date.now()}`);
    return last === page && Math.abs(Date.now() - Number(time)) < REST_MS;
  } catch {
    return true;
  }
}

async function answers(href: string): Promise<boolean> {
  const response = await fetch(href, { method: 'HEAD', cache: 'no-store' }).catch(() => undefined);
  return response !== undefined && response.status < 500;
}
