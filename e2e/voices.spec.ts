import { expect, test } from './fixtures.ts';

test.describe('voices', () => {
  test('are found by typing, and lead to the words in their story', async ({ page, open }) => {
    await open('/');
    await page.getByRole('navigation').getByRole('link', { name: 'Voices' }).click();
    const names = page.getByRole('list', { name: 'Voices' }).getByRole('heading');
    const name = (await names.last().textContent()) ?? '';
    await page.getByRole('searchbox', { name: 'Find a name' }).pressSequentially(name);
    await expect(names).toHaveText([name]);
    await page.getByRole('link', { name }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
    await page.getByRole('main').getByRole('article').first().getByRole('link').first().click();
    await expect(page).toHaveURL(/\/article\/[^#]+#b\d+\.\d+-\d+$/);
  });

  test('ask for no JSON before they show', async ({ open, watch }) => {
    await open('/voices/');
    expect(watch.jsonRequests).toEqual([]);
  });
});
