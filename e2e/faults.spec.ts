import type { ServerResponse } from 'node:http';
import type { Page } from '@playwright/test';
import { comeBackOnline, expect, test, untilTakenOver } from './fixtures.ts';
import { host, insteadOf, printNewspaper, type Fault, type Host, type Story } from './newspaper.ts';

const SAVED = 'Lamps lit along the quay';
const stories: Story[] = [
  {
    id: 'lamps-lit',
    headline: SAVED,
    text: 'The lamps were lit at six.\n“Nobody saw it,” said Ada Reed, the keeper.',
  },
  {
    id: 'bridge-shut',
    headline: 'Footbridge shut for a week',
    text: 'Planks are being replaced.',
    section: 'River',
  },
];

/** The first sixteenths of what the host would send: what a broken connection leaves. */
const truncated = Array.from({ length: 16 }, (_, part): [string, Fault] => [
  `${part}/16 of it`,
  (_request, response) => {
    const whole = JSON.stringify({
      schema: 1,
      id: 'bridge-shut',
      headline: 'Footbridge',
      body: [],
      rows: [],
      name: 'River',
    });
    response
      .writeHead(200, { 'content-type': 'application/json' })
      .end(whole.slice(0, (whole.length * part) / 16));
  },
]);
const status = (code: number): [string, Fault] => [
  `status ${code}`,
  (_, response) => void response.writeHead(code).end(),
];
const answers: [string, Fault][] = [
  ...truncated,
  ...[404, 410, 429, 500, 503].map(status),
  [
    'a page of the host instead',
    (_, response) => void response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Welcome</h1>'),
  ],
  [
    'other JSON',
    (_, response) => void response.writeHead(200, { 'content-type': 'application/json' }).end('[null]'),
  ],
  [
    'bytes that are no text',
    (_, response) => void response.writeHead(200).end(Buffer.from([0xff, 0xfe, 0, 0x80])),
  ],
  ['a connection that breaks', ({ socket }) => void socket.destroy()],
];

/** What a page asks for when one goes there from the front, and the way there. */
const targets = [
  { what: 'an article', file: '/edition/articles/bridge-shut.json', link: 'Footbridge shut for a week' },
  { what: 'a section', file: '/edition/headlines/section/river/1.json', link: 'River' },
  { what: 'the voices', file: '/edition/voices/index.json', link: 'Voices' },
];

let dir: string;
let site: Host;
test.describe.configure({ mode: 'default' });
test.beforeAll(async () => {
  // A busy machine takes its time to print
  test.setTimeout(120_000);
  dir = await printNewspaper(stories);
  site = await host(dir);
});
test.afterAll(() => site.stop());
test.beforeEach(({ watch }) => {
  site.interrupt();
  site.deploy(dir);
  // The browser tells of every answer that failed: that they fail is what is tested
  watch.allowFault(/Failed to load resource|net::ERR|MIME type|preload/);
});

for (const { what, file, link } of targets)
  test(`${answers.length} wrong answers for ${what}`, async ({ page }) => {
    test.setTimeout(120_000);
    await openAndSave(page);
    for (const [name, fault] of answers)
      await test.step(name, async () => {
        site.interrupt(insteadOf((path) => path === file, fault));
        await page.getByRole('link', { name: link, exact: true }).first().click();
        await shows(page, /not found|could not be read|No connection|not answering/);
        await page.getByRole('main').getByRole('link', { name: 'Go to the front page' }).click();
        await expect(page.getByRole('heading', { level: 1, name: 'The Evening Lamp' })).toBeVisible();
      });
    site.interrupt();
    await page.getByRole('link', { name: link, exact: true }).first().click();
    await shows(page, link);
    await isStillSaved(page);
  });

const devices: { name: string; prepare: (page: Page) => Promise<unknown> }[] = [
  {
    name: 'the clock ten years behind',
    prepare: (page) => page.clock.setFixedTime(new Date('2016-11-25T12:00:00Z')),
  },
  {
    name: 'the clock ten years ahead',
    prepare: (page) => page.clock.setFixedTime(new Date('2036-11-25T12:00:00Z')),
  },
  { name: 'no worker', prepare: (page) => without(page, 'serviceWorker') },
  {
    name: 'no caches',
    prepare: (page) => page.addInitScript(() => Reflect.deleteProperty(globalThis, 'caches')),
  },
  { name: 'no storage of the session', prepare: (page) => barred(page, 'sessionStorage') },
  { name: 'no storage at all', prepare: (page) => barred(page, 'localStorage') },
  { name: 'no clipboard', prepare: (page) => without(page, 'clipboard') },
  {
    name: 'no highlights',
    prepare: (page) => page.addInitScript(() => Reflect.deleteProperty(window, 'Highlight')),
  },
];
for (const { name, prepare } of devices)
  test(`a device with ${name}`, async ({ page, watch }) => {
    watch.allowFault(/sessionStorage|denied/);
    await prepare(page);
    await page.goto(site.address);
    await page.getByRole('link', { name: SAVED }).first().click();
    await expect(page.getByText('The lamps were lit at six.')).toBeVisible();
    await page.getByRole('button', { name: 'Save' }).first().click();
    await isStillSaved(page);
  });

test.describe('a device that is full', () => {
  test.use({ serviceWorkers: 'allow' });
  for (const megabytes of [0, 0.5, 2, 10])
    test(`at ${megabytes} MB`, async ({ page }) => {
      await fillUp(page, megabytes * 1e6);
      await page.goto(`${site.address}article/lamps-lit/`);
      await page.getByRole('button', { name: 'Save' }).first().click();
      await isStillSaved(page);
      await page.getByRole('button', { name: 'Keep this edition' }).click();
      // Half a megabyte is about what the reader's own files take: it may or may not be enough
      const end = megabytes === 0 ? 'There is no room for it' : 'This edition is on your device';
      if (megabytes !== 0.5) await expect(page.getByText(end)).toBeVisible();
      await page.reload();
      await expect(page.getByRole('list', { name: 'Saved for later' })).toContainText(SAVED);
    });
});

test('code that is gone for good is written about, after one new start', async ({ page }) => {
  await openAndSave(page);
  site.interrupt(insteadOf((path) => /\/assets\/Voice\w*-.*\.js$/.test(path), status(404)[1]));
  const before = site.asked.length;
  await page.getByRole('link', { name: 'Voices' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'A new edition is out' })).toBeVisible();
  const opened = site.asked.slice(before).filter((path) => /\/voices\/?$/.test(path));
  expect(opened.length).toBeLessThan(6);
  await page.getByRole('main').getByRole('link', { name: 'Go to the front page' }).click();
  await isStillSaved(page);
});

test('code that went with a deploy comes with one new start', async ({ page }) => {
  await openAndSave(page);
  let isGone = true;
  site.interrupt(({ url = '' }, response) => {
    if (/\/voices\/(?:$|\?)/.test(url)) isGone = false;
    if (!isGone || !/\/assets\/Voice\w*-.*\.js$/.test(url)) return false;
    response.writeHead(404).end();
    return true;
  });
  await page.getByRole('link', { name: 'Voices' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Voices' })).toBeVisible();
  await isStillSaved(page);
});

test('what is cleared under a page in use costs the page nothing', async ({ page }) => {
  await openAndSave(page);
  await page.evaluate(async () => {
    localStorage.clear();
    sessionStorage.clear();
    for (const name of await caches.keys()) await caches.delete(name);
  });
  await page.getByRole('link', { name: 'Footbridge shut for a week' }).first().click();
  await expect(page.getByText('Planks are being replaced.')).toBeVisible();
  await isStillSaved(page);
});

test('two tabs on two editions keep one list of what is saved', async ({ page, context }) => {
  await openAndSave(page);
  site.deploy(
    await printNewspaper([...stories, { id: 'third', headline: 'A third story', text: 'It came later.' }]),
  );
  const other = await context.newPage();
  await other.goto(`${site.address}article/third/`);
  await other.getByRole('button', { name: 'Save' }).first().click();
  await expect(other.getByRole('button', { name: 'Save' }).first()).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('link', { name: 'Saved' }).first().click();
  const list = page.getByRole('list', { name: 'Saved for later' });
  await expect(list).toContainText('A third story');
  await expect(list).toContainText(SAVED);
});

test('a slow host is waited for, with a word that it is', async ({ page }) => {
  await openAndSave(page);
  let waiting: ServerResponse | undefined;
  site.interrupt(({ url = '' }, response) => {
    if (!url.includes('bridge-shut.json')) return false;
    waiting = response;
    return true;
  });
  await page.getByRole('link', { name: 'Footbridge shut for a week' }).first().click();
  await expect(page.getByText('Fetching the page…')).toBeVisible();
  site.interrupt();
  waiting?.writeHead(503).end();
  await shows(page, 'Footbridge shut for a week');
});

test('a page that was lost with the line comes with it', async ({ page }) => {
  await openAndSave(page);
  site.interrupt(
    insteadOf(
      (path) => path.endsWith('.json'),
      ({ socket }) => void socket.destroy(),
    ),
  );
  await page.getByRole('link', { name: 'Footbridge shut for a week' }).first().click();
  await shows(page, 'No connection');
  site.interrupt();
  await comeBackOnline(page);
  await shows(page, 'Footbridge shut for a week');
});

/** On the front, with a story saved, and the clock in hand: what is tried again is tried at once. */
async function openAndSave(page: Page): Promise<void> {
  await page.clock.install();
  await page.goto(`${site.address}article/lamps-lit/`);
  await page.getByRole('button', { name: 'Save' }).first().click();
  await expect(page.getByRole('button', { name: 'Save' }).first()).toHaveAttribute('aria-pressed', 'true');
  await page.goto(site.address);
  // Before, a link opens the page that was printed, which asks for no JSON
  await untilTakenOver(page);
  await expect(page.getByRole('heading', { level: 1, name: 'The Evening Lamp' })).toBeVisible();
}

/** What is tried again after a while is tried again at once. */
async function shows(page: Page, heading: string | RegExp): Promise<void> {
  await expect(async () => {
    await page.clock.runFor(2500);
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible({ timeout: 250 });
  }).toPass({ timeout: 15_000 });
}

/** Pages may store so many bytes from now on. */
async function fillUp(page: Page, bytes: number): Promise<void> {
  await page.addInitScript((room) => {
    // The empty page that a tab begins with stores nothing
    if (!('Cache' in globalThis)) return;
    let left = room;
    // oxlint-disable-next-line typescript/unbound-method -- called with its cache below
    const put = Cache.prototype.put;
    Cache.prototype.put = async function limited(this: Cache, request, response) {
      left -= (await response.clone().arrayBuffer()).byteLength;
      if (left < 0) throw new DOMException('no room', 'QuotaExceededError');
      return put.call(this, request, response);
    };
  }, bytes);
}

async function isStillSaved(page: Page): Promise<void> {
  site.interrupt();
  await page
    .getByRole('link', { name: /^Saved/ })
    .first()
    .click();
  await expect(page.getByRole('list', { name: 'Saved for later' })).toContainText(SAVED);
}

function without(page: Page, name: 'serviceWorker' | 'clipboard'): Promise<unknown> {
  return page.addInitScript((gone) => Reflect.deleteProperty(Navigator.prototype, gone), name);
}

function barred(page: Page, name: 'localStorage' | 'sessionStorage'): Promise<unknown> {
  return page.addInitScript(
    (gone) =>
      Object.defineProperty(window, gone, {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      }),
    name,
  );
}
