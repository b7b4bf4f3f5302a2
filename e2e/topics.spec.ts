import { expect, test } from './fixtures.ts';

test.describe('topics', () => {
  test('are found by typing, and lead to their stories and back', async ({ page, open }) => {
    await open('/');
    await page.getByRole('navigation').getByRole('link', { name: 'Topics' }).click();
    const topics = page.getByRole('list', { name: 'Topics' }).getByRole('link');
    await page.getByRole('searchbox', { name: 'Find a topic' }).pressSequentially('notic');
    await expect(topics).toHaveText(['Notices']);
    await topics.click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Notices');
    await page.getByRole('list', { name: 'Notices' }).getByRole('heading').getByRole('link').first().click();
    await page
      .getByRole('list', { name: 'Topics of this story' })
      .getByRole('link', { name: 'Notices' })
      .click();
    await expect(page).toHaveURL(/\/topic\/notices\/?$/);
  });

  test('are where the address of a tag leads', async ({ page, open }) => {
    await open('/tag/notices/');
    await expect(page).toHaveURL(/\/topic\/notices\/?$/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Notices');
  });
});
