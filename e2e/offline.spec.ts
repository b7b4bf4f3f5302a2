import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { host, printNewspaper, type Host, type Story } from './newspaper.ts';

const lamps: Story[] = [
  {
    id: 'lamps-lit',
    headline: 'Lamps lit along the quay',
    text: 'The lamps were lit at six.\nNobody saw who lit them.',
  },
  { id: 'bridge-shut', headline: 'Footbridge shut for a week', text: 'Planks are being replaced.' },
  {
    id: 'herring-fair',
    headline: 'Herring fair moves inland',
    text: 'The fair leaves the harbour.',
    section: 'Market',
  },
];
const next: Story[] = [
  { id: 'lamps-out', headline: 'Lamps go out again', text: 'A fuse is blamed.' },
  { ...lamps[0]!, headline: 'Lamps lit along the quay, then moved' },
  lamps[2]!,
];

let today: string;
let tomorrow: string;
let site: Host;

test.use({ serviceWorkers: 'allow' });
test.describe.configure({ mode: 'default' });
test.beforeAll(async () => {
  // A busy machine takes its time to print
  test.setTimeout(120_000);
  [today, tomorrow] = [await printNewspaper(lamps), await printNewspaper(next)];
});
test.beforeEach(async ({ watch }) => {
  site = await host(today);
  // What cannot be reached is what these tests are about
  watch.allowFault(/Failed to load resource|net::ERR|passed an Error Response/);
});
test.afterEach(() => site.stop());

test('a new tab opens front, article, search and saved with the host gone', async ({ context, page }) => {
  await page.goto(`${site.address}article/lamps-lit/`);
  await page.getByRole('button', { name: 'Save' }).first().click();
  await hasKept(page, 'edition/articles/lamps-lit.json');
  await site.stop();
  await page.close();

  const tab = await context.newPage();
  await tab.goto(site.address);
  await expect(tab.getByRole('heading', { level: 1, name: 'The Evening Lamp' })).toBeVisible();
  await tab.getByRole('link', { name: 'Lamps lit along the quay' }).first().click();
  await expect(tab.getByText('Nobody saw who lit them.')).toBeVisible();
  await tab.goto(`${site.address}article/lamps-lit/`);
  await expect(tab.getByText('Nobody saw who lit them.')).toBeVisible();
  await tab.goto(`${site.address}search/?q=planks`);
  await expect(tab.getByRole('link', { name: 'Footbridge shut for a week' })).toBeVisible();
  await tab.goto(`${site.address}saved/`);
  await expect(tab.getByRole('list', { name: 'Saved for later' })).toContainText('Lamps lit along the quay');
  await tab.goto(`${site.address}article/bridge-shut/`);
  await expect(tab.getByRole('heading', { level: 1, name: 'No connection' })).toBeVisible();
});

test('the whole edition is kept at a word, its size said beforehand, and let go again', async ({
  context,
  page,
}) => {
  await page.goto(`${site.address}saved/`);
  await expect(page.getByText(/All 3 stories take \d+ kilobytes on this device/)).toBeVisible();
  await page.getByRole('button', { name: 'Keep this edition' }).click();
  await expect(page.getByText('This edition is on your device')).toBeVisible();
  await hasKept(page, 'edition/articles/herring-fair.json');
  await site.stop();
  const tab = await context.newPage();
  await tab.goto(`${site.address}article/herring-fair/`);
  await expect(tab.getByText('The fair leaves the harbour.')).toBeVisible();
  await page.getByRole('button', { name: 'Remove it from this device' }).click();
  await expect(page.getByRole('button', { name: 'Keep this edition' })).toBeVisible();
  await tab.reload();
  await expect(tab.getByRole('heading', { level: 1, name: 'No connection' })).toBeVisible();
});

test('an open page stays with its edition or opens anew: never half of each', async ({ page }) => {
  await page.goto(site.address);
  await hasKept(page, 'edition/headlines/front/1.json');
  site.deploy(tomorrow);
  await page.getByRole('link', { name: 'Lamps lit along the quay' }).first().click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'Lamps lit along the quay, then moved' }),
  ).toBeVisible();
  await page.getByRole('link', { name: 'The Evening Lamp', exact: false }).first().click();
  await expect(page.getByRole('link', { name: 'Lamps go out again' }).first()).toBeVisible();
});

test('a new edition is told once and opened at a word', async ({ page }) => {
  await page.clock.install();
  await page.goto(site.address);
  await page.clock.runFor(3000);
  await hasKept(page, 'edition/headlines/front/1.json');
  site.deploy(tomorrow);
  await page.clock.fastForward('11:00');
  await expect(page.getByText('A new edition is out.')).toBeVisible();
  await page.getByRole('button', { name: 'Later' }).click();
  await page.clock.fastForward('11:00');
  await expect(page.getByText('A new edition is out.')).toBeHidden();
  await page.reload();
  await expect(page.getByRole('link', { name: 'Lamps go out again' }).first()).toBeVisible();
});

test('what is opened without a connection is all of one edition', async ({ context, page }) => {
  await page.goto(`${site.address}article/lamps-lit/`);
  await hasKept(page, 'edition/articles/lamps-lit.json');
  site.deploy(tomorrow);
  // The new edition breaks off: its front cannot be had, so nothing of it is opened
  site.interrupt(({ url }, response) => {
    if (url?.includes('/headlines/front/') !== true) return false;
    response.writeHead(503).end();
    return true;
  });
  await page.goto(`${site.address}article/lamps-out/`);
  await expect(page.getByText('A fuse is blamed.')).toBeVisible();
  await expect
    .poll(() => site.asked.filter((path) => path.includes('/headlines/front/')).length)
    .toBeGreaterThan(1);
  await site.stop();
  const tab = await context.newPage();
  await tab.goto(site.address);
  await expect(tab.getByRole('link', { name: 'Footbridge shut for a week' }).first()).toBeVisible();
  await expect(tab.getByRole('link', { name: 'Lamps go out again' })).toBeHidden();
});

test('a saved story stays when the newspaper withdraws it', async ({ context, page }) => {
  await page.goto(`${site.address}article/bridge-shut/`);
  await page.getByRole('button', { name: 'Save' }).first().click();
  await hasKept(page, 'edition/articles/bridge-shut.json');
  await expect.poll(() => keptIn(page, 'saved')).toContain('edition/articles/bridge-shut.json');
  site.deploy(tomorrow);
  await page.goto(site.address);
  await expect.poll(() => currentEdition(page)).not.toBe(undefined);
  await site.stop();
  const tab = await context.newPage();
  await tab.goto(`${site.address}article/bridge-shut/`);
  await expect(tab.getByText('Planks are being replaced.')).toBeVisible();
});

test('a newspaper that is to be kept no longer is taken off the device; what was saved stays', async ({
  page,
}) => {
  const retired = await printNewspaper(lamps, { offline: false });
  await page.goto(`${site.address}article/lamps-lit/`);
  await page.getByRole('button', { name: 'Save' }).first().click();
  await hasKept(page, 'edition/articles/lamps-lit.json');
  site.deploy(retired);
  await page.reload();
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length))
    .toBe(0);
  // What was on its way while the rest went is gone with the next page
  await expect(async () => {
    await page.reload();
    await expect
      .poll(() => page.evaluate(async () => (await caches.keys()).length), { timeout: 2000 })
      .toBe(0);
  }).toPass();
  await page.goto(`${site.address}saved/`);
  await expect(page.getByRole('list', { name: 'Saved for later' })).toContainText('Lamps lit along the quay');
});

/** Waits until the worker serves the page and the edition it may open holds this file. */
async function hasKept(page: Page, path: string): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await expect.poll(() => currentEdition(page), { timeout: 15_000 }).not.toBeUndefined();
  await expect.poll(async () => keptIn(page, `edition ${await currentEdition(page)}`)).toContain(path);
}

function currentEdition(page: Page): Promise<string | undefined> {
  return page.evaluate(async () => {
    const state = (await caches.keys()).find((name) => name.endsWith(' state'));
    if (state === undefined) return undefined;
    const cache = await caches.open(state);
    const [key] = await cache.keys();
    const response = key && (await cache.match(key));
    const current: { edition: string } | undefined = await response?.json();
    return current?.edition;
  });
}

function keptIn(page: Page, kind: string): Promise<string[]> {
  return page.evaluate(async (end) => {
    const name = (await caches.keys()).find((candidate) => candidate.endsWith(` ${end}`));
    const keys = name ? await (await caches.open(name)).keys() : [];
    return keys.map(({ url }) => url.replace(/^.*\/lamp\//, ''));
  }, kind);
}
