import { expect } from '@playwright/test';
import { payloads } from '#e2e/hostile/payloads.ts';
import { hostHostile, lost, type HostileSite } from '#e2e/hostile/site.ts';
import { test, type Reader } from './reader.ts';

// A dialog that a page opens makes the next command of the driver fail: what runs is seen by that.
const POLICY_REPORTS = `new Promise((resolve) => {
  const reports = [];
  const observer = new ReportingObserver((list) => reports.push(...list), { types: ['csp-violation'], buffered: true });
  observer.observe();
  setTimeout(() => resolve([...reports, ...observer.takeRecords()].map(({ body }) => body?.effectiveDirective)));
})`;
const KEEP_SHARED = `void Object.defineProperty(navigator, 'share', { value: async (data) => void (window.shared = data) })`;

test.describe.configure({ mode: 'default' });

let site: HostileSite;
test.beforeAll(async () => {
  test.setTimeout(120_000 + payloads.length * 1000);
  site = await hostHostile();
});
test.afterAll(() => site.stop());

test('in WebKit no payload runs or breaks the policy on any page', async ({ reader }) => {
  test.setTimeout(site.pages.length * 5000);
  for (const address of site.pages) await visit(reader, site.address + address);
});

test('in WebKit a query, an unknown address, a passage and what is shared are text', async ({ reader }) => {
  test.setTimeout(payloads.length * 15_000);
  for (const [place, { page, headline }] of site.stories.entries()) {
    const text = encodeURIComponent(payloads[place] ?? '');
    await visit(reader, `${site.address}search/?q=${text}`);
    await visit(reader, `${site.address}${lost}${text}?q=${text}`);
    await visit(reader, `${site.address}${page}?hl=${text}#b0.0-4${text}`);
    await reader.ask(KEEP_SHARED);
    await reader.press('button', '^Share$');
    expect(await reader.ask('window.shared')).toEqual({ title: headline, url: site.address + page });
  }
});

/** Opens a page and asks what its policy had to stop. */
async function visit(reader: Reader, address: string): Promise<void> {
  await reader.open(address);
  expect(await reader.ask(POLICY_REPORTS), address).toEqual([]);
}
