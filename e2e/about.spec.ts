import { expect, test } from './fixtures.ts';

const FERRY = '/article/ferry-bell-rings-again-at-larkmoor-steps';
const PERSIAN_BELL = 'http://localhost:4174/article/zang-e-karaji';

test.describe('about this text', () => {
  test('tells what became of all the text of the source, by keyboard alone', async ({ page, open }) => {
    await open(FERRY);
    const button = page.getByRole('button', { name: 'About this text' });
    await button.focus();
    await page.keyboard.press('Enter');
    const account = page.getByRole('dialog', { name: 'About this text' });
    await expect(account.getByText('e2e/edition/en/ferry-bell.txt')).toBeVisible();
    await expect(account.getByText('The heading of a box of links')).toBeVisible();
    await expect(account.getByText('Check Also')).toBeVisible();
    await expect(account.getByText('FERRY_0412.jpg')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(account).toBeHidden();
    await expect(button).toBeFocused();
  });

  test('reads from right to left in Persian', async ({ page, open }) => {
    await open(PERSIAN_BELL);
    await page.getByRole('button', { name: 'دربارهٔ این متن' }).click();
    const account = page.getByRole('dialog');
    await expect(account.getByText('چیزی کنار گذاشته نشد.')).toBeVisible();
    await expect(account).toHaveCSS('direction', 'rtl');
  });
});
