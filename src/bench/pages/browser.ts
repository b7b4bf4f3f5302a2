import { chromium, type CDPSession, type Page } from '@playwright/test';

/** https://web.dev/articles/vitals; `bytes` came over the line until the largest thing was painted. */
export type Vitals = {
  lcpMs: number;
  fcpMs: number;
  tbtMs: number;
  cls: number;
  bytes: number;
  largest: string;
};
export type Browser = { load: (address: string) => Promise<Vitals>; close: () => Promise<void> };

const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };
const LINE = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 94_000 };
const CPU_SLOWDOWN = 4;
/** What comes later than this after a page has loaded is no part of it, in milliseconds. */
const SETTLE_MS = 1500;

// Runs in the page, which has types of its own. A task blocks for what it takes beyond 50 ms, once something is to be seen.
const WATCH = `
  window.vitals = { lcpMs: 0, fcpMs: 0, cls: 0, largest: '', tasks: [] };
  const watch = (type, take) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({ type, buffered: true });
  watch('largest-contentful-paint', (entry) => {
    vitals.lcpMs = entry.startTime;
    vitals.largest = entry.element?.tagName.toLowerCase() ?? '';
  });
  watch('paint', (entry) => { if (entry.name === 'first-contentful-paint') vitals.fcpMs = entry.startTime; });
  watch('longtask', ({ startTime, duration }) => { vitals.tasks.push([startTime, duration]); });
  watch('layout-shift', (entry) => { vitals.cls += entry.value; });`;
const READ = `({ ...vitals,
  tbtMs: vitals.tasks.reduce((sum, [start, took]) => (start >= vitals.fcpMs ? sum + took - 50 : sum), 0),
  bytes: performance.getEntries().reduce((sum, { responseEnd, transferSize }) =>
  responseEnd > 0 && responseEnd <= vitals.lcpMs ? sum + transferSize : sum, 0) })`;

/** A browser that opens every page as a phone on a slow line does that was never there before. */
export async function openBrowser(executablePath: string): Promise<Browser> {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  return {
    async load(address) {
      const context = await browser.newContext({ ...PHONE, serviceWorkers: 'block' });
      const page = await context.newPage();
      await slowDown(await context.newCDPSession(page));
      const vitals = await watchLoad(page, address);
      await context.close();
      return vitals;
    },
    close: () => browser.close(),
  };
}

async function slowDown(session: CDPSession): Promise<void> {
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', LINE);
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
}

async function watchLoad(page: Page, address: string): Promise<Vitals> {
  await page.addInitScript(WATCH);
  await page.goto(address, { waitUntil: 'load' });
  // A later, larger paint or a long task may still come: nothing tells that none will.
  await page.waitForTimeout(SETTLE_MS);
  return page.evaluate<Vitals>(READ);
}
