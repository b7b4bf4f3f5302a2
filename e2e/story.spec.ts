import { expect, test } from './fixtures.ts';

test.describe('a story', () => {
  test('is followed from the front to its first report and back', async ({ page, open }) => {
    await open('/');
    const strip = page.getByRole('region', { name: 'Running stories' });
    await strip.getByRole('link', { name: 'Board votes to rebuild Ash Corner lock' }).click();
    await expect(page).toHaveURL(/\/story\//);
    const reports = page.getByRole('list', { name: 'Reports in order of time' });
    await expect(reports.getByText('First report')).toBeVisible();
    const first = reports.getByRole('listitem').first().getByRole('link').first();
    const headline = (await first.textContent()) ?? '';
    await first.click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline);
    await expect(page.getByRole('link', { name: /part 1 of 3/i })).toBeVisible();
    const thread = page.getByRole('navigation', { name: 'This story so far' });
    await expect(thread.getByRole('listitem').filter({ hasText: headline })).toHaveAttribute(
      'aria-current',
      'true',
    );
    await thread.getByRole('link', { name: 'Board votes to rebuild Ash Corner lock' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Board votes to rebuild Ash Corner lock',
    );
    await page.getByRole('link', { name: 'All 3 reports' }).click();
    await expect(reports).toBeVisible();
  });

  test('is found by the id of any of its articles', async ({ page, open, watch }) => {
    watch.allowFault(/404|MIME type/);
    await open('/story/board-votes-to-rebuild-ash-corner-lock/');
    await expect(page).toHaveURL(/\/story\/keeper-of-the-lock-retires-his-boat/);
  });
});

test.describe('the same report in two newspapers', () => {
  const WIRE = 'Grain barge pulled clear of the Long Cut';

  test('is one card, which leads to both', async ({ page, open }) => {
    await open('/topic/heron-barge/');
    const cards = page.getByRole('main').getByRole('article');
    await expect(cards).toHaveCount(1);
    await expect(cards.getByRole('link', { name: WIRE })).toBeVisible();
    await cards.getByRole('link', { name: 'Ford Echo' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Two tractors free the Heron');
    await expect(page.getByText('printed it first')).toBeVisible();
  });

  test('is set against itself, in an address of its own', async ({ page, open }) => {
    await open('/article/two-tractors-free-the-heron/');
    const elsewhere = page.getByRole('region', { name: 'The same report elsewhere' });
    const compare = elsewhere.getByRole('link', { name: 'Compare' });
    await compare.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Two prints of one text' });
    await expect(dialog.getByRole('deletion').filter({ hasText: 'A first attempt on Sunday' })).toBeVisible();
    await expect(dialog.getByText('another headline')).toBeVisible();
    await dialog.getByRole('checkbox', { name: 'Show only what differs' }).check();
    await expect(dialog.getByText('2 paragraphs alike')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(page).toHaveURL(/two-tractors-free-the-heron\/?$/);
    await expect(compare).toBeFocused();
    await page.goForward();
    await expect(dialog).toBeVisible();
    await page.reload();
    await expect(dialog.getByText('another headline')).toBeVisible();
    await dialog.getByRole('button', { name: 'Close' }).click();
    await expect(dialog).toBeHidden();
  });

  test('stands still while it comes', { tag: '@chromium' }, async ({ page, open, layoutShift }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await open('/article/two-tractors-free-the-heron/');
    await page.getByRole('link', { name: 'Compare' }).click();
    await expect(page).toHaveURL(/\?compare=/);
    await page.reload();
    await expect(page.getByText('another headline')).toBeVisible();
    expect(await layoutShift()).toBe(0);
  });
});

test('a reason opens the words of both texts, and leads to them', async ({ page, open }) => {
  await open('/article/board-votes-to-rebuild-ash-corner-lock/');
  const related = page.getByRole('complementary', { name: 'Related stories' });
  const reason = related.getByRole('button', { name: /both on|both mention|also quotes/ }).first();
  const card = page.getByRole('region', { name: 'Where both texts say so' });
  // It opens once its code has come, which is after the story
  await expect(async () => {
    await reason.press('Enter');
    await expect(card.getByText('In this story')).toBeVisible({ timeout: 1000 });
  }).toPass();
  await expect(card.getByRole('figure')).toHaveCount(2);
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await reason.click();
  await card.getByRole('figure', { name: 'In the other one' }).getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(
    'Board votes to rebuild Ash Corner lock',
  );
});
