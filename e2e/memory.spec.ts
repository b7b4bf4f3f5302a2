import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test, untilTakenOver } from './fixtures.ts';

const LOCK = '/article/board-votes-to-rebuild-ash-corner-lock/';
const TITLE = 'Board votes to rebuild Ash Corner lock';
const KEEPER = 'Keeper of the lock retires his boat';
const NOT_KEPT = 'Kept only until you leave: this device would not store it.';
const AT = '2024-03-14T09:00:00.000Z';

test.describe('what a reader keeps', () => {
  test('ends equal in two tabs that change it 200 times each', async ({ page, open, context }) => {
    const other = await context.newPage();
    await open(LOCK);
    await other.goto(LOCK);
    await untilTakenOver(other);
    const tabs = [page, other];
    await Promise.all(tabs.map((tab, seed) => pressAtRandom(tab, seed + 1, 200)));
    const areEqual = async (): Promise<boolean> => (await isSaved(page)) === (await isSaved(other));
    await expect.poll(areEqual).toBe(true);
    await page.reload();
    await expect.poll(areEqual).toBe(true);
    await open('/saved/');
    const listed = page.getByRole('main').getByRole('link', { name: TITLE });
    await expect.poll(async () => ((await listed.count()) === 1) === (await isSaved(other))).toBe(true);
  });

  test('comes back from its own file, with notes, and an import can be undone', async ({
    page,
    open,
    browserName,
  }) => {
    await saveWithNote(page, open, 'Ask about the sill');
    const file = await (browserName === 'firefox' ? handedOver(page) : downloaded(page));
    await page.getByRole('button', { name: `Remove “${TITLE}”` }).click();
    await expect(page.getByText('Nothing saved yet')).toBeVisible();
    await page
      .getByLabel('Import a file')
      .setInputFiles({ name: 'library.json', mimeType: 'application/json', buffer: file });
    await expect(page.getByRole('button', { name: 'Ask about the sill' })).toBeVisible();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(page.getByText('Nothing saved yet')).toBeVisible();
  });

  test('keeps its note where it is saved once more before the device has answered', async ({
    page,
    open,
  }) => {
    await saveWithNote(page, open, 'Ask about the sill');
    const late = Promise.withResolvers<void>();
    await page.route(/\/records-[^/]+\.js$/, async (route) => {
      await late.promise;
      await route.continue();
    });
    await open(LOCK);
    await saveButton(page).click();
    late.resolve();
    await expect(page.getByText('Saved for later.')).toBeVisible();
    await open('/saved/');
    await expect(page.getByRole('button', { name: 'Ask about the sill' })).toBeVisible();
  });

  test('lasts as long as the page where the device refuses it, and the page says so once', async ({
    page,
    open,
  }) => {
    await page.addInitScript(() => {
      indexedDB.open = () => {
        throw new DOMException('refused', 'SecurityError');
      };
    });
    await open('/saved/');
    await expect(page.getByText('Nothing saved yet')).toBeVisible();
    await open(LOCK);
    await saveButton(page).click();
    await expect(page.getByText(NOT_KEPT)).toBeVisible();
    await page.getByRole('button', { name: 'Dismiss' }).first().click();
    await expect(page.getByText(NOT_KEPT)).toBeHidden();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(saveButton(page)).toHaveAttribute('aria-pressed', 'false');
    await saveButton(page).click();
    await expect(page.getByText('Saved for later.')).toBeVisible();
    await expect(page.getByText(NOT_KEPT)).toBeHidden();
  });

  test('is said to be lost, be it a place in a story or a setting, where the disk is full', async ({
    page,
    open,
    watch,
  }) => {
    // React Router's own memory of places is full as well
    watch.allowFault(/Failed to save scroll positions/);
    await page.addInitScript(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await open(LOCK);
    await page.waitForLoadState('networkidle');
    await page.getByText('Barges have gone round').evaluate((words) => words.scrollIntoView());
    await expect(page.getByText(NOT_KEPT)).toBeVisible();
    await open('/');
    await expect(page.getByText(NOT_KEPT)).toBeHidden();
    await page.getByRole('button', { name: 'Reading settings' }).click();
    await page.getByRole('radio', { name: 'Dark' }).check();
    await expect(page.getByText(NOT_KEPT)).toBeVisible();
  });

  test('shows how it is to look in every tab', async ({ page, open, context }) => {
    const other = await context.newPage();
    await other.goto(LOCK);
    await open('/');
    await page.getByRole('button', { name: 'Reading settings' }).click();
    await page.getByRole('radio', { name: 'Dark' }).check();
    await expect(other.locator('html')).toHaveAttribute('data-theme', 'dark');
    await other.getByRole('button', { name: 'Reading settings' }).click();
    await expect(other.getByRole('radio', { name: 'Dark' })).toBeChecked();
    await page.getByRole('button', { name: 'Reset all' }).click();
    await expect(other.getByRole('radio', { name: 'Auto' })).toBeChecked();
    await expect(other.locator('html')).not.toHaveAttribute('data-theme');
  });

  test('is not lost where a page is left before it can write it down', async ({ page, open }) => {
    const chunk = /\/records-[^/]+\.js$/;
    const asked = page.waitForRequest(chunk);
    // It never comes
    await page.route(chunk, () => undefined);
    await open(LOCK);
    await asked;
    await saveButton(page).click();
    await page.unroute(chunk);
    await open('/saved/');
    await expect(page.getByRole('main').getByRole('link', { name: TITLE })).toBeVisible();
    await page.getByRole('button', { name: `Remove “${TITLE}”` }).click();
    await expect(page.getByText('Nothing saved yet')).toBeVisible();
    await page.reload();
    await expect(page.getByText('Nothing saved yet')).toBeVisible();
  });

  test('refuses a file that is something else, in words', async ({ page, open }) => {
    await open('/saved/');
    const buffer = Buffer.from('{"schema":1,"saved":"<img src=x onerror=alert(1)>"}');
    await page
      .getByLabel('Import a file')
      .setInputFiles({ name: 'hostile.json', mimeType: 'application/json', buffer });
    await expect(page.getByText('nothing of it was taken over')).toBeVisible();
  });

  test('may be ten thousand stories, of which a page shows what it can', async ({ page, open, watch }) => {
    // The stories are invented: what is saved is fetched for the train, and these are not there
    watch.allowFault(/404/);
    await open('/saved/');
    await page.getByLabel('Import a file').setInputFiles({
      name: 'library.json',
      mimeType: 'application/json',
      buffer: Buffer.from(aLibraryOf(10_000)),
    });
    await expect(page.getByText('Imported: 30,000 entries are new here.')).toBeVisible({ timeout: 60_000 });
    const rows = page.getByRole('list', { name: 'Saved for later' }).getByRole('listitem');
    await expect(rows).toHaveCount(50);
    await page.getByRole('button', { name: 'Show 50 more' }).press('Enter');
    await expect(rows).toHaveCount(100);
    await expect(rows.nth(50).getByRole('link')).toBeFocused();
    await open('/');
    await expect(page.getByRole('banner').getByRole('link', { name: 'Saved 10,000' })).toBeVisible();
    await expect(page.getByRole('main').getByRole('article')).toHaveCount(24);
  });

  test('is as long as it was left, for whoever comes back from its middle', async ({ page, open, watch }) => {
    // The stories are invented
    watch.allowFault(/404/);
    await open('/saved/');
    await page.getByLabel('Import a file').setInputFiles({
      name: 'library.json',
      mimeType: 'application/json',
      buffer: Buffer.from(aLibraryOf(120)),
    });
    const rows = page.getByRole('list', { name: 'Saved for later' }).getByRole('listitem');
    await page.getByRole('button', { name: 'Show 50 more' }).click();
    const row = rows.nth(80).getByRole('link');
    await row.click();
    await expect(page).toHaveURL(/\/article\//);
    await page.goBack();
    await expect(row).toBeInViewport();
    await expect(row).toBeFocused();
    await page.reload();
    await expect(rows).toHaveCount(100);
  });
});

test.describe('what is muted', () => {
  test('stays out of lists, is counted, and shows at a press', async ({ page, open }) => {
    await open('/muted/');
    await page.getByRole('textbox', { name: 'called or saying' }).pressSequentially('retires his BOAT');
    await page.getByRole('button', { name: 'Mute', exact: true }).click();
    await expect(page.getByRole('list', { name: 'Muted' }).getByText('retires his BOAT')).toBeVisible();
    await open('/section/river/');
    const main = page.getByRole('main');
    await expect(main.getByText('1 story here is muted.')).toBeVisible();
    await expect(main.getByRole('link', { name: KEEPER })).toBeHidden();
    await main.getByRole('button', { name: 'Show them' }).click();
    await expect(main.getByRole('link', { name: KEEPER })).toBeVisible();
    await open('/');
    await expect(main.getByText('1 story here is muted.')).toBeVisible();
  });

  test('leaves the front page whole: another story leads, and no quotation or running story is of it', async ({
    page,
    open,
  }) => {
    await open('/section/river/');
    await page.getByRole('button', { name: 'Mute this section' }).click();
    await expect(page.getByText('3 stories here are muted.')).toBeVisible();
    await open('/');
    const main = page.getByRole('main');
    await expect(main.getByText(/stories here are muted\./)).toBeVisible();
    await expect(main.getByRole('region', { name: 'Lead story' }).getByRole('article').first()).toBeVisible();
    await expect(main.getByRole('link', { name: TITLE })).toBeHidden();
  });

  test('can be a section or a search, from where one is, and taken back', async ({ page, open }) => {
    await open('/section/river/');
    await page.getByRole('button', { name: 'Mute this section' }).click();
    await expect(page.getByText('3 stories here are muted.')).toBeVisible();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(page.getByRole('main').getByRole('article')).toHaveCount(3);
    await open('/search?q=boat');
    await page.getByRole('button', { name: 'Mute this search' }).click();
    await open('/section/river/');
    await expect(page.getByText(/muted\./)).toBeVisible();
    await expect(page.getByRole('main').getByRole('link', { name: KEEPER })).toBeHidden();
  });
});

async function downloaded(page: Page): Promise<Buffer> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export as a file' }).click();
  return readFile(await (await download).path());
}

/** What the page hands to the browser as a download: the driver of Firefox tells of none. */
async function handedOver(page: Page): Promise<Buffer> {
  const text = await page.getByRole('button', { name: 'Export as a file' }).evaluate(
    (button) =>
      new Promise<string>((resolve) => {
        const create = URL.createObjectURL.bind(URL);
        URL.createObjectURL = (blob: Blob) => {
          resolve(blob.text());
          return create(blob);
        };
        if (button instanceof HTMLElement) button.click();
      }),
  );
  return Buffer.from(text);
}

async function saveWithNote(page: Page, open: (path: string) => Promise<void>, note: string): Promise<void> {
  await open(LOCK);
  await saveButton(page).click();
  await open('/saved/');
  await page.getByRole('button', { name: 'Add a note' }).click();
  await page.getByRole('textbox', { name: `Note on “${TITLE}”` }).fill(note);
  await page.getByRole('button', { name: 'Keep the note' }).click();
}

function saveButton(page: Page) {
  return page.getByRole('banner').getByRole('button', { name: 'Save' });
}

async function isSaved(page: Page): Promise<boolean> {
  return (await saveButton(page).getAttribute('aria-pressed')) === 'true';
}

/** Presses Save so many times, at moments that only the page knows. */
async function pressAtRandom(page: Page, seed: number, times: number): Promise<void> {
  await saveButton(page).evaluate(
    async (button, { start, count }) => {
      let state = start;
      for (let press = 0; press < count; press += 1) {
        if (button instanceof HTMLElement) button.click();
        state = (state * 48_271) % 2_147_483_647;
        await new Promise((resolve) => setTimeout(resolve, state % 8));
      }
    },
    { start: seed, count: times },
  );
}

function aLibraryOf(count: number): string {
  const kept = Array.from({ length: count }, (_, at) => ({
    row: { id: `story-${at}`, headline: `The ${at}th thing about the river`, language: 'en', minutes: 3 },
    at: AT,
  }));
  const muted = Array.from({ length: count }, (_, at) => ({ kind: 'word', text: `unheard${at} of`, at: AT }));
  return JSON.stringify({ schema: 1, saved: kept, read: kept, muted });
}
