import type { Locator, Page } from '@playwright/test';
import { expect, holdTheReader, test } from './fixtures.ts';

const LOCK = '/article/board-votes-to-rebuild-ash-corner-lock/';

test.describe('the keyboard', () => {
  test('walks a list, saves, opens and goes on', async ({ page, open }) => {
    await open('/section/river/');
    await untilHelped(page);
    const rows = page.getByRole('main').getByRole('article').getByRole('heading').getByRole('link');
    for (const step of [0, 1, 2]) {
      await page.keyboard.press('j');
      await expect(rows.nth(step)).toBeFocused();
    }
    await page.keyboard.press('k');
    await expect(rows.nth(1)).toBeFocused();
    await page.keyboard.press('s');
    await expect(page.getByText('Saved for later.')).toBeVisible();
    await page.keyboard.press('o');
    await expect(page).toHaveURL(/\/article\//);
    const title = page.getByRole('heading', { level: 1 });
    await expect(title).not.toHaveText('River');
    const first = await title.textContent();
    await page.keyboard.press('n');
    await expect(title).not.toHaveText(first ?? '');
    await page.keyboard.press('Shift+N');
    await expect(title).toHaveText(first ?? '');
    // The second key follows the first within a second, which a busy machine may take between the two
    await expect(async () => {
      await page.keyboard.press('g');
      await page.keyboard.press('h');
      await expect(title).toHaveText('The Larkmoor Post', { timeout: 1000 });
    }).toPass();
    await page.getByRole('banner').getByRole('link', { name: 'Saved 1' }).click();
    await expect(page.getByRole('list', { name: 'Saved for later' }).getByRole('listitem')).toHaveCount(1);
  });

  test('knows its keys on layouts of other scripts', async ({ page, open }) => {
    await open('/section/river/');
    await untilHelped(page);
    const rows = page.getByRole('main').getByRole('article').getByRole('heading').getByRole('link');
    await pressOn(page, 'KeyJ', 'ت');
    await expect(rows.nth(0)).toBeFocused();
    await pressOn(page, 'KeyJ', 'о');
    await expect(rows.nth(1)).toBeFocused();
    await pressOn(page, 'KeyK', 'ל');
    await expect(rows.nth(0)).toBeFocused();
    // An accented letter is a Latin layout's own
    await pressOn(page, 'KeyJ', 'ö');
    await expect(rows.nth(0)).toBeFocused();
    await pressOn(page, 'Slash', 'ظ');
    await expect(page.getByRole('searchbox')).toBeFocused();
    await open(`${LOCK}?hl=lock`);
    const steps = page.getByRole('region', { name: 'What you searched for' });
    await expect(steps.getByText(/hits/)).toBeVisible();
    await pressOn(page, 'KeyN', 'т');
    await expect(steps.getByText(/^1 of/)).toBeVisible();
    await pressOn(page, 'KeyN', 'Т', { shiftKey: true });
    await expect(steps.getByText(/^1 of/)).toBeHidden();
  });

  test('comes back to the row it opened, past the skip link too', async ({ page, open }) => {
    await open('/section/river/');
    await page.getByRole('link', { name: 'Skip to the content' }).press('Enter');
    await expect(page).toHaveURL(/#main$/);
    const row = page.getByRole('main').getByRole('article').getByRole('heading').getByRole('link').nth(1);
    await row.press('Enter');
    await expect(page).toHaveURL(/\/article\//);
    await page.goBack();
    await expect(row).toBeFocused();
  });

  test('brings the whole of what Tab comes to into the window', async ({ page, open }) => {
    await open('/');
    await untilHelped(page);
    for (let stop = 0; stop < 16; stop += 1) {
      await page.keyboard.press('Tab');
      await expect(page.locator(':focus')).toBeInViewport({ ratio: 0.98 });
    }
  });

  test('is covered by nothing that lies over the foot of the screen, and nothing there by another', async ({
    page,
    open,
  }) => {
    await open(`${LOCK}?hl=lock`);
    const steps = page.getByRole('region', { name: 'What you searched for' });
    await expect(steps.getByText(/hits/)).toBeVisible();
    await untilHelped(page);
    const link = page.getByRole('link', { name: 'history of the lock' });
    await link.focus();
    await link.evaluate((stop) => scrollBy(0, stop.getBoundingClientRect().bottom - innerHeight));
    await page.keyboard.press('s');
    const undo = page.getByRole('button', { name: 'Undo' });
    await expect(undo).toBeVisible();
    await expect.poll(async () => (await bottomOf(link)) < (await topOf(undo))).toBe(true);
    await expect.poll(async () => (await bottomOf(undo)) <= (await topOf(steps))).toBe(true);
    await steps.getByRole('button', { name: 'Stop marking' }).click();
    await expect(steps).toBeHidden();
  });

  test('goes on in a list where a row was taken off, and at the row where that was undone', async ({
    page,
    open,
  }) => {
    for (const address of [LOCK, '/article/keeper-of-the-lock-retires-his-boat/']) {
      await open(address);
      await page.getByRole('banner').getByRole('button', { name: 'Save' }).click();
      await expect(page.getByText('Saved for later.')).toBeVisible();
    }
    await open('/saved/');
    await untilHelped(page);
    const [first, second] = [
      'Keeper of the lock retires his boat',
      'Board votes to rebuild Ash Corner lock',
    ].map((title) => page.getByRole('button', { name: `Remove “${title}”` })) as [Locator, Locator];
    await first.press('Enter');
    await expect(second).toBeFocused();
    await second.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await page.getByRole('button', { name: 'Undo' }).press('Enter');
    await expect(second).toBeFocused();
    await expect(page.getByRole('status').getByText('Undone.')).toBeAttached();
    await page.getByRole('button', { name: 'Add a note' }).press('Enter');
    await page.keyboard.type('Ask about the sill');
    await page.getByRole('button', { name: 'Keep the note' }).press('Enter');
    await expect(page.getByRole('button', { name: 'Note Ask about the sill' })).toBeFocused();
    await page.getByRole('button', { name: 'Dismiss' }).press('Enter');
    await expect(page.getByRole('button', { name: 'Note Ask about the sill' })).toBeFocused();
  });

  test('goes back to where it was when what lies over the page is closed', async ({ page, open }) => {
    await open(`${LOCK}?hl=lock`);
    await untilHelped(page);
    const link = page.getByRole('link', { name: 'history of the lock' });
    await link.focus();
    await page.getByRole('button', { name: 'Stop marking' }).press('Enter');
    await expect(link).toBeFocused();
    const listen = page.getByRole('button', { name: 'Listen' });
    await listen.press('Enter');
    await expect(page.getByRole('region', { name: 'Reading aloud' })).toBeFocused();
    await page
      .getByRole('region', { name: 'Reading aloud' })
      .getByRole('button', { name: 'Close' })
      .press('Enter');
    await expect(listen).toBeFocused();
  });

  test('says what its keys are, and can be switched off', async ({ page, open }) => {
    await open(LOCK);
    const help = await openHelp(page);
    await expect(help.getByText('Search', { exact: true })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(help).toBeHidden();
    await page.keyboard.press(',');
    const choice = page.getByRole('group', { name: 'Keyboard shortcuts' });
    await expect(choice).toBeVisible();
    // The keyboard goes on into what it opened
    await page.keyboard.press('Tab');
    await choice.getByRole('radio', { name: 'Off' }).check();
    await page.keyboard.press('Escape');
    for (const key of ['Shift+?', '/', 'g', 'h']) await page.keyboard.press(key);
    await expect(help).toBeHidden();
    await expect(page.getByRole('searchbox')).not.toBeFocused();
    await expect(page).toHaveURL(/\/article\//);
  });

  test('goes on into the settings, however late they come', async ({ page, open }) => {
    const letCome = await askForLateSettings(page, open);
    await page.keyboard.press('Tab');
    letCome();
    const settings = page.getByRole('region', { name: 'Reading settings' });
    await expect(settings.getByRole('radio', { name: 'Dark' })).toBeVisible();
    await page.keyboard.press('Tab');
    // The panel itself, where a browser stops at what scrolls
    await expect(settings.and(page.locator(':focus-within'))).toBeVisible();
  });

  test('leaves settings closed that came after they were closed', async ({ page, open }) => {
    const letCome = await askForLateSettings(page, open);
    const settings = page.getByRole('region', { name: 'Reading settings', includeHidden: true });
    await expect(settings).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(settings).toBeHidden();
    letCome();
    await expect(settings.getByRole('radio', { name: 'Dark', includeHidden: true })).toBeAttached();
    await expect(settings).toBeHidden();
  });

  test('fills settings that were opened before the reader came', async ({ page }) => {
    const letCome = await holdTheReader(page);
    await page.goto(LOCK);
    await page.getByRole('button', { name: 'Reading settings' }).click();
    const settings = page.getByRole('region', { name: 'Reading settings' });
    await expect(settings).toBeAttached();
    letCome();
    await expect(settings.getByRole('radio', { name: 'Dark' })).toBeVisible();
  });

  test('leaves letters alone where one writes', async ({ page, open }) => {
    await open('/');
    await untilHelped(page);
    await page.keyboard.press('/');
    await page.keyboard.type('jog');
    await expect(page.getByRole('searchbox')).toHaveValue('jog');
  });
});

/** Presses the key of the settings in a story, where their code waits to be let come. */
async function askForLateSettings(page: Page, open: (path: string) => Promise<void>): Promise<() => void> {
  const late = Promise.withResolvers<void>();
  await page.route(/\/SettingsPanel-[^/]+\.js$/, async (route) => {
    await late.promise;
    await route.continue();
  });
  await open(LOCK);
  await untilHelped(page);
  await page.keyboard.press(',');
  return late.resolve;
}

/** A key of another layout than the one that the browser was started with. */
async function pressOn(
  page: Page,
  code: string,
  key: string,
  held: { shiftKey?: boolean } = {},
): Promise<void> {
  await page.evaluate(
    (pressed) =>
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...pressed }),
      ),
    { code, key, ...held },
  );
}

async function topOf(element: Locator): Promise<number> {
  return (await element.boundingBox())?.y ?? NaN;
}

async function bottomOf(element: Locator): Promise<number> {
  const box = await element.boundingBox();
  return box ? box.y + box.height : NaN;
}

/** The keys come a moment after the page: pressed until it answers, `?` tells that they are there. */
async function openHelp(page: Page): Promise<Locator> {
  const help = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(async () => {
    await page.keyboard.press('Shift+?');
    await expect(help).toBeVisible({ timeout: 250 });
  }).toPass();
  return help;
}

/** Waits until the keys, and whatever else comes a moment after the page, are there. */
async function untilHelped(page: Page): Promise<void> {
  const help = await openHelp(page);
  await page.keyboard.press('Escape');
  await expect(help).toBeHidden();
}
