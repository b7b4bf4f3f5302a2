import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

const LOCK = '/article/board-votes-to-rebuild-ash-corner-lock/';

test.describe('the keyboard', () => {
  test('walks a list, saves, opens and goes on', async ({ page, open }) => {
    await open('/section/river/');
    const help = await openHelp(page);
    await page.keyboard.press('Escape');
    await expect(help).toBeHidden();
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
    await page.keyboard.press('g');
    await page.keyboard.press('s');
    await expect(page).toHaveURL(/\/saved$/);
    await expect(page.getByRole('list', { name: 'Saved for later' }).getByRole('listitem')).toHaveCount(1);
  });

  test('brings the whole of what Tab comes to into the window', async ({ page, open }) => {
    await open('/');
    const help = await openHelp(page);
    await page.keyboard.press('Escape');
    await expect(help).toBeHidden();
    for (let stop = 0; stop < 16; stop += 1) {
      await page.keyboard.press('Tab');
      await expect(page.locator(':focus')).toBeInViewport({ ratio: 0.98 });
    }
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

  test('leaves letters alone where one writes', async ({ page, open }) => {
    await open('/');
    await page.waitForLoadState('networkidle');
    await page.keyboard.press('/');
    await page.keyboard.type('jog');
    await expect(page.getByRole('searchbox')).toHaveValue('jog');
  });
});

/** The keys come a moment after the page: pressed until it answers, `?` tells that they are there. */
async function openHelp(page: Page): Promise<Locator> {
  const help = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(async () => {
    await page.keyboard.press('Shift+?');
    await expect(help).toBeVisible({ timeout: 250 });
  }).toPass();
  return help;
}
