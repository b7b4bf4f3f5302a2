import { test as base, expect, type ConsoleMessage, type Page } from '@playwright/test';

/**
 * What a page did that no page may do: thrown, complained, or talked to anyone but this machine; and the JSON it asked for, without
 * the manifest, which says once the page stands whether there is a newer edition.
 */
type Watch = { faults: string[]; jsonRequests: string[]; allowFault: (pattern: RegExp) => void };

type Verbs = {
  watch: Watch;
  /** Opens a page and waits until its heading shows and, where scripts run, the reader has taken it over. */
  open: (path: string) => Promise<void>;
  /** How far the page's content has jumped so far: cumulative layout shift, without a unit. */
  layoutShift: () => Promise<number>;
};

// Firefox takes the code that is still coming from a page that is being left
const LEFT_IN_FIREFOX =
  /loading dynamically imported module|React Router caught|^console error: Error \(\S*\/assets\/core-/;
const LOCAL = new Set(['localhost', '127.0.0.1']);

export const test = base.extend<Verbs>({
  watch: [
    async ({ page, browserName }, use) => {
      const allowed: RegExp[] = browserName === 'firefox' ? [LEFT_IN_FIREFOX] : [];
      const watch: Watch = {
        faults: [],
        jsonRequests: [],
        allowFault: (pattern) => void allowed.push(pattern),
      };
      watchPage(page, watch);
      await use(watch);
      expect(watch.faults.filter((fault) => !allowed.some((pattern) => pattern.test(fault)))).toEqual([]);
    },
    { auto: true },
  ],
  open: async ({ page, javaScriptEnabled }, use) => {
    await use(async (path) => {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      if (javaScriptEnabled) await untilTakenOver(page);
    });
  },
  layoutShift: async ({ page }, use) => {
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { layoutShifts: shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          if ('value' in entry && typeof entry.value === 'number') shifts.push(entry.value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await use(async () => {
      // What has just moved is told once it is painted
      await untilStill(page);
      return page.evaluate(() => {
        const shifts: unknown = Reflect.get(window, 'layoutShifts');
        return Array.isArray(shifts) ? shifts.reduce((sum: number, shift: number) => sum + shift, 0) : NaN;
      });
    });
  },
});

/**
 * Waits until the reader has taken over the printed page and listens: a slow machine presses sooner than that. The router says so
 * here with the last of what the first render does.
 */
export async function untilTakenOver(page: Page): Promise<void> {
  await page.waitForFunction(() => history.scrollRestoration === 'manual');
}

/**
 * Waits until what comes a moment after the page is there as well: the keys and what keeps the place of its reader, the marks
 * and tools of a story, the answer to a search. A network at rest says nothing of it where the machine is slower than the network.
 */
export async function untilComplete(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const isKept = document.documentElement.style.overflowAnchor === 'none';
    const isStory = document.querySelector('.prose') !== null;
    const isBusy = document.querySelector('[aria-busy="true"]') !== null;
    const isFilled = document.querySelector('.said-marks:empty, .muting:empty') === null;
    return isKept && !isBusy && isFilled && (!isStory || CSS.highlights.has('kept'));
  });
}

/** Waits until the faces have come, what holds the place has had its turn, and the page is painted. */
export async function untilStill(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    for (let frame = 0; frame < 2; frame += 1)
      // oxlint-disable-next-line no-await-in-loop -- one frame after another
      await new Promise((resolve) => requestAnimationFrame(resolve));
  });
}

function watchPage(page: Page, watch: Watch): void {
  page.on('pageerror', ({ message }) => {
    if (!LEFT_WHILE_LOADING.test(message)) watch.faults.push(`page error: ${message}`);
  });
  page.on('console', (message) => {
    if (isComplaint(message))
      watch.faults.push(`console ${message.type()}: ${message.text()} (${message.location().url})`);
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && !LOCAL.has(url.hostname))
      watch.faults.push(`request leaves this machine: ${url.href}`);
    if (url.pathname.endsWith('.json') && !url.pathname.endsWith('/edition/manifest.json'))
      watch.jsonRequests.push(url.pathname);
  });
}

// Firefox complains of a face that was still coming when its page was left (NS_BINDING_ABORTED).
const LEFT_WHILE_LOADING = /^download failed .*status=2152398850/;

/**
 * - Said by the test browser in most tests, which have no use for the worker.
 * - Said of a picture that a tab comes to again, once the page has stood for some seconds: it is shown as it was kept, and Chromium
 *   does not count that as a use of what was fetched ahead.
 */
const NO_FAULT =
  /^Service Worker registration blocked by Playwright|\.webp was preloaded using link preload but not used/;

function isComplaint(message: ConsoleMessage): boolean {
  const isLoud = message.type() === 'error' || message.type() === 'warning';
  return isLoud && !NO_FAULT.test(message.text());
}

/** Keeps the reader's code back, until the function it gives is called. */
export async function holdTheReader(page: Page): Promise<() => void> {
  const late = Promise.withResolvers<void>();
  await page.route('**/assets/core-*.js', async (route) => {
    await late.promise;
    await route.continue();
  });
  return () => late.resolve();
}

/** Tells a page that the line was lost and is back, as browsers do. */
export async function comeBackOnline(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const kind of ['offline', 'online']) dispatchEvent(new Event(kind));
  });
}

export { expect };
