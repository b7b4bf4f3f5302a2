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

  test('leave the sections where a thumb has moved them', async ({ page, open }) => {
    await page.setViewportSize({ width: 240, height: 740 });
    await open('/voices/');
    const strip = page.getByRole('navigation', { name: 'Sections' }).getByRole('list');
    expect(await strip.evaluate((list) => list.scrollLeft)).toBeGreaterThan(0);
    await strip.evaluate((list) => list.scrollTo({ left: 0 }));
    await page.getByRole('searchbox', { name: 'Find a name' }).pressSequentially('e');
    await expect(page).toHaveURL(/q=e/);
    expect(await strip.evaluate((list) => list.scrollLeft)).toBe(0);
  });

  for (const { language, home, listed, wordsOf, copy, copied, more, clipboard } of [
    {
      language: 'English',
      home: '',
      listed: 'Voices',
      wordsOf: /^Words of /,
      copy: 'Copy with source',
      copied: 'Copied.',
      more: 'More from this voice',
      clipboard: /^“.+”\n— .+, .+, \d.*\nhttp.+\/article\/.+#b\d+\.\d+-\d+$/s,
    },
    {
      language: 'Persian',
      home: 'http://localhost:4174',
      listed: 'گفته‌ها',
      wordsOf: /^سخن /,
      copy: 'رونوشت با منبع',
      copied: 'رونوشت شد.',
      more: 'گفته‌های دیگر او',
      clipboard: /^«.+»\n— .+، .+، [۰-۹].*\nhttp.+\/article\/.+#b\d+\.\d+-\d+$/s,
    },
  ])
    test(`stand behind the mark of each quotation, with its words to take along, in ${language} @chromium`, async ({
      page,
      open,
      context,
    }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await open(`${home}/voices/`);
      await page.getByRole('list', { name: listed }).getByRole('link').first().click();
      await expect(page).toHaveURL(/\/voices\/[^/]+\/?$/);
      await page.getByRole('main').getByRole('article').first().getByRole('link').first().click();
      await page.getByRole('button', { name: wordsOf }).first().click();
      const card = page.getByRole('region', { name: wordsOf });
      await card.getByRole('button', { name: copy }).click();
      await expect(card.getByText(copied)).toBeVisible();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(clipboard);
      await card.getByRole('link', { name: more }).click();
      await expect(page).toHaveURL(/\/voices\/[^/]+\/?$/);
      await expect(page.getByRole('article').first()).toBeVisible();
    });

  test('have marks that a thumb finds @chromium', async ({ browser, baseURL }) => {
    const phone = await browser.newContext({
      ...(baseURL !== undefined && { baseURL }),
      viewport: { width: 360, height: 740 },
      hasTouch: true,
      isMobile: true,
      serviceWorkers: 'block',
    });
    const page = await phone.newPage();
    await page.goto('/voices/');
    await page.getByRole('list', { name: 'Voices' }).getByRole('link').first().tap();
    await expect(page).toHaveURL(/\/voices\/[^/]+\/?$/);
    await page.getByRole('main').getByRole('article').first().getByRole('link').first().tap();
    const mark = page.getByRole('button', { name: /^Words of / }).first();
    const box = await mark.boundingBox();
    expect(box?.width).toBeGreaterThanOrEqual(24);
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect(box?.height).toBeGreaterThanOrEqual(44);
    await mark.tap();
    await expect(page.getByRole('button', { name: 'Copy with source' }).first()).toBeInViewport();
    await phone.close();
  });
});
