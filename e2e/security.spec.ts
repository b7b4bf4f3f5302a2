import type { Page } from '@playwright/test';
import { expect, test as base, untilTakenOver } from './fixtures.ts';
import { payloads } from './hostile/payloads.ts';
import { hostHostile, lost, type HostileSite } from './hostile/site.ts';

const SAFE = new Set(['http:', 'https:', 'mailto:', 'tel:']);
/** A busy machine takes its time to print, and to open a page: in milliseconds. */
const PRINTED_MS = 120_000 + payloads.length * 1000;
const OPENED_MS = 5000;

/** What came to run. What the policy had to stop is in the console, where it fails every test. */
const test = base.extend<{ ran: string[] }>({
  ran: async ({ page, watch }, use) => {
    const ran: string[] = [];
    page.on('dialog', (dialog) => {
      ran.push(dialog.message());
      void dialog.dismiss();
    });
    watch.allowFault(/the server responded with a status of 404/);
    await page.addInitScript(keepShared);
    await use(ran);
  },
});

test.describe.configure({ mode: 'default' });

let site: HostileSite;
test.beforeAll(async () => {
  test.setTimeout(PRINTED_MS);
  site = await hostHostile();
});
test.afterAll(() => site.stop());

test('no payload runs or breaks the policy on any page', async ({ page, ran }) => {
  test.setTimeout(site.pages.length * OPENED_MS);
  expect(site.pages.length).toBeGreaterThan(3 * payloads.length);
  for (const address of site.pages) {
    await visit(page, site.address + address);
    expect(await strayAddresses(page), address).toEqual([]);
    expect(ran, address).toEqual([]);
  }
});

test('a query is text', async ({ page, ran }) => {
  test.setTimeout(payloads.length * OPENED_MS);
  for (const payload of payloads) {
    await visit(page, `${site.address}search/?q=${encodeURIComponent(payload)}`);
    await expect(page.getByRole('searchbox')).toHaveValue(payload.replaceAll(/[\r\n]/g, ''));
    await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toContainText(/\S/);
    expect(await strayAddresses(page), payload).toEqual([]);
    expect(ran, payload).toEqual([]);
  }
});

test('an unknown address and a passage are text', async ({ page, watch, ran }) => {
  watch.allowFault(/MIME type/);
  test.setTimeout(2 * payloads.length * OPENED_MS);
  for (const payload of payloads) {
    const text = encodeURIComponent(payload);
    await visit(page, `${site.address}${lost}${text}?q=${text}#:~:text=${text}`);
    await expect(page.getByRole('heading', { level: 1 })).toContainText(/\S/);
    await visit(page, `${site.address}${site.stories[0]?.page}?hl=${text}#b0.0-4${text}`);
    expect(ran, payload).toEqual([]);
  }
});

test('what is shared is text', async ({ page, ran }) => {
  test.setTimeout(site.stories.length * OPENED_MS);
  expect(site.stories).toHaveLength(payloads.length);
  for (const { page: address, headline } of site.stories) {
    await visit(page, site.address + address);
    await page.getByRole('banner').getByRole('button', { name: 'Share' }).click();
    const shared = await page.evaluate(() => Reflect.get(window, 'shared') as unknown);
    expect(shared).toEqual([{ title: headline, url: site.address + address }]);
    expect(ran, address).toEqual([]);
  }
});

test('the policy holds: no inline script, no inline handler, no string becomes code', async ({
  page,
  watch,
  ran,
}) => {
  watch.allowFault(/Content Security Policy|page’s settings blocked|Trusted ?Type|TrustedHTML|requires/i);
  await page.goto(site.address);
  const thrown = await page.evaluate(async () => {
    const script = document.createElement('script');
    const attempts: Record<string, () => unknown> = {
      inline: () => (script.append('alert(1)'), document.head.append(script)),
      handler: () => {
        const image = document.createElement('img');
        image.setAttribute('onerror', 'alert(1)');
        image.src = 'data:,';
        document.body.append(image);
      },
      markup: () => (document.body.innerHTML += '<b>x</b>'),
      // oxlint-disable-next-line typescript/no-implied-eval -- it must fail
      code: () => new Function('alert(1)')(),
      elsewhere: () => fetch('http://127.0.0.1:9/'),
    };
    // What the test calls itself may do what no page may; what a timer calls may not
    await new Promise((resolve) => setTimeout(resolve));
    const failed: string[] = [];
    for (const [name, attempt] of Object.entries(attempts))
      try {
        await attempt();
      } catch {
        failed.push(name);
      }
    await new Promise((resolve) => setTimeout(resolve, 200));
    return failed;
  });
  expect(ran).toEqual([]);
  // An inline script is passed over in silence
  expect(thrown).toEqual(['handler', 'markup', 'code', 'elsewhere']);
});

/** Opens a page and waits until the reader has taken it over: only then is all of it there. */
async function visit(page: Page, address: string): Promise<void> {
  // Nor does a driven Firefox tell a page that it is left: one without its code opens itself anew, in place of the next
  await page.goto(address).catch((error: Error) => {
    if (!error.message.includes('NS_BINDING_ABORTED')) throw error;
    return page.goto(address);
  });
  await untilTakenOver(page);
}

function keepShared(): void {
  const shared: ShareData[] = [];
  Object.assign(window, { shared });
  Object.defineProperty(navigator, 'share', {
    value: async (data: ShareData) => void shared.push(data),
  });
}

/** Schemes of addresses that lead where none may. */
async function strayAddresses(page: Page): Promise<string[]> {
  const schemes = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[href], [src], [action]')].flatMap((element) =>
      ['href', 'src', 'action'].flatMap((name) => {
        const value = element.getAttribute(name);
        return value === null ? [] : [new URL(value, location.href).protocol];
      }),
    ),
  );
  return schemes.filter((scheme) => !SAFE.has(scheme));
}
