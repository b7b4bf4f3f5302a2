import { expect, holdTheReader, test } from './fixtures.ts';

const PERSIAN = 'http://localhost:4174';
const LOCK = '/article/board-votes-to-rebuild-ash-corner-lock/';
const PAGES = [
  '/',
  '/page/2/',
  '/?page=2',
  '/section/river/',
  '/topics/',
  '/topic/notices/',
  LOCK,
  `${LOCK}?hl=lock`,
  '/article/sayyad-al-nahr/',
  '/voices/',
  '/voices/tam-orrin/',
  '/stories/',
  '/story/keeper-of-the-lock-retires-his-boat/',
  '/saved/',
  '/search/',
  '/search/?q=lock',
  '/nothing-here',
  `${PERSIAN}/`,
  `${PERSIAN}/section/رود/`,
  `${PERSIAN}/article/shora-be-bazsazi-ab-band-ray-dad/`,
  `${PERSIAN}/voices/`,
  `${PERSIAN}/saved/`,
  `${PERSIAN}/search/?q=پل`,
  `${PERSIAN}/nothing-here`,
];

for (const address of PAGES)
  for (const width of [390, 1280])
    test(`nothing moves and no JSON is asked for on ${address} at ${width} pixels`, async ({
      page,
      open,
      layoutShift,
      watch,
    }) => {
      if (address.endsWith('nothing-here')) watch.allowFault(/404|MIME type/);
      await page.setViewportSize({ width, height: 900 });
      await open(address);
      await page.waitForLoadState('networkidle');
      expect(await layoutShift()).toBe(0);
      expect(watch.jsonRequests).toEqual([]);
    });

test('the printed page stays where it is when the reader takes it over', async ({ page, open }) => {
  await page.addInitScript(() => {
    addEventListener('DOMContentLoaded', () =>
      Object.assign(window, { printed: document.querySelector('h1') }),
    );
  });
  await open(LOCK);
  await expect(page.getByRole('list', { name: 'Quotations in this story' })).toBeAttached();
  const isSame = await page.evaluate(() => Reflect.get(window, 'printed') === document.querySelector('h1'));
  expect(isSame).toBe(true);
});

test('the reader is asked for once the page has been painted', async ({ page, open }) => {
  await open(LOCK);
  const times = await page.evaluate(() => ({
    painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
    asked: performance
      .getEntriesByType('resource')
      .filter(({ name }) => /\/assets\/(?!first-paint).*\.js$/.test(name))
      .map(({ startTime }) => startTime),
  }));
  expect(times.asked.length).toBeGreaterThan(1);
  expect(Math.min(...times.asked)).toBeGreaterThan(times.painted ?? Infinity);
});

test('what is pressed before the reader is there is done when it comes', async ({ page }) => {
  const letCome = await holdTheReader(page);
  await page.goto(LOCK);
  await page.getByRole('button', { name: 'Save' }).first().click();
  await page.getByRole('link', { name: 'Saved' }).first().click();
  await expect(page).toHaveURL(LOCK);
  letCome();
  await expect(page).toHaveURL(/\/saved\/?$/);
  await expect(page.getByRole('list', { name: 'Saved for later' })).toContainText('Ash Corner lock');
});

test('what is typed before the reader is there is searched for when it comes', async ({ page }) => {
  const letCome = await holdTheReader(page);
  await page.goto('/');
  await page.getByRole('searchbox', { name: 'Search' }).first().fill('sill');
  letCome();
  await expect(page).toHaveURL(/\/search\/?\?q=sill$/);
  await expect(page.getByRole('searchbox', { name: 'Search' }).first()).toHaveValue('sill');
});

test('a page can be left while its code is coming', async ({ page, open }) => {
  await page.route('**/assets/StoryLater-*.js', () => undefined);
  await open(LOCK);
  await page.goto('/saved/');
  await expect(page.getByRole('heading', { level: 1, name: 'Saved' })).toBeVisible();
  await page.waitForLoadState('networkidle');
  await expect(page).toHaveURL('/saved/');
});

// @chromium: the driver of Firefox runs scripts all the same.
test.describe('without a script', { tag: '@chromium' }, () => {
  test.use({ javaScriptEnabled: false });

  test('the newspaper reads from the front to the story and on', async ({ page, open }) => {
    await open('/');
    await expect(page.getByRole('main').getByRole('article')).toHaveCount(24);
    await page
      .getByRole('main')
      .getByRole('link', { name: /Board votes to rebuild/ })
      .first()
      .click();
    await expect(page.getByRole('article').getByRole('paragraph').first()).toBeVisible();
    await page.getByRole('link', { name: 'River', exact: true }).first().click();
    await expect(page.getByRole('heading', { level: 1, name: 'River' })).toBeVisible();
  });

  test('nothing is offered that would need one', async ({ page, open }) => {
    await open('/article/board-votes-to-rebuild-ash-corner-lock/');
    await expect(page.getByRole('article').getByRole('img').first()).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
    await open('/article/two-tractors-free-the-heron/');
    const elsewhere = page.getByRole('region', { name: 'The same report elsewhere' });
    await expect(elsewhere.getByRole('link')).toHaveText(['Reed Wire']);
  });

  test('further pages are there', async ({ page, open }) => {
    await open('/');
    await page.getByRole('link', { name: /older/i }).click();
    await expect(page.getByRole('link', { name: 'Recipe for lock keeper’s bread' })).toBeVisible();
  });

  test('search says why it is empty before it says how one can search', async ({ page, open }) => {
    await open('/search/');
    expect(await page.getByRole('main').innerText()).toMatch(/needs JavaScript[^]*Ways to search/);
  });
});
