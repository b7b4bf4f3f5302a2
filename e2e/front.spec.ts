import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';

test.describe('the front page', () => {
  test('shows the newspaper, its lead story and the list', async ({ page, open }) => {
    await open('/');
    await expect(page).toHaveTitle(/The Larkmoor Post/);
    await expect(page.getByRole('heading', { level: 1, name: 'The Larkmoor Post' })).toBeVisible();
    const main = page.getByRole('main');
    await expect(
      main.getByRole('link', { name: 'Board votes to rebuild Ash Corner lock' }).first(),
    ).toBeVisible();
    await expect(main.getByRole('article')).toHaveCount(24);
  });

  test('turns pages with real links', async ({ page, open }) => {
    await open('/');
    await page.getByRole('link', { name: /older/i }).click();
    await expect(page).toHaveURL(/\/page\/2$/);
    await expect(page.getByRole('link', { name: 'Recipe for lock keeper’s bread' })).toBeVisible();
    await page.reload();
    await expect(page.getByRole('link', { name: 'Recipe for lock keeper’s bread' })).toBeVisible();
    await page.getByRole('link', { name: /newer/i }).click();
    await expect(page.getByRole('link', { name: /Board votes to rebuild/ }).first()).toBeVisible();
  });

  test('returns to the same place on Back', async ({ page, open }) => {
    await open('/');
    const row = page.getByRole('main').getByRole('article').nth(20).getByRole('link').first();
    await row.scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => window.scrollY);
    expect(before).toBeGreaterThan(0);
    await row.click();
    await expect(page).toHaveURL(/\/article\//);
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(0);
    await page.goBack();
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBeCloseTo(before, -1);
  });

  test('stays where it was scrolled to while its script was on its way', async ({ page }) => {
    const scrolled = Promise.withResolvers<void>();
    await page.route(/\/assets\/(?!first-paint).*\.js$/, async (route) => {
      await scrolled.promise;
      await route.continue();
    });
    await page.goto('/', { waitUntil: 'commit' });
    await page.getByRole('main').getByRole('article').nth(20).scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => window.scrollY);
    expect(before).toBeGreaterThan(0);
    scrolled.resolve();
    // The router says so here once it has taken over
    await expect.poll(() => page.evaluate(() => history.scrollRestoration)).toBe('manual');
    expect(await page.evaluate(() => window.scrollY)).toBe(before);
  });

  test('dims what was read and narrows to a section', async ({ page, open }) => {
    await open('/');
    await page.getByRole('navigation', { name: 'Sections' }).getByRole('link', { name: 'River' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'River' })).toBeFocused();
    await expect(page).toHaveTitle(/River/);
    await expect(page.getByRole('main').getByRole('article')).toHaveCount(3);
  });

  // @chromium: only its protocol says in which face a text is set.
  test('goes on in the faces that came too late for it', { tag: '@chromium' }, async ({ page }) => {
    const late = Promise.withResolvers<void>();
    await page.route('**/*.woff2', async (route) => {
      await late.promise;
      await route.continue();
    });
    await page.goto('/', { waitUntil: 'commit' });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.waitForFunction(() => performance.getEntriesByType('paint').length > 0);
    late.resolve();
    await page.waitForLoadState('networkidle');
    expect(await faceOf(page, 'h1')).not.toContain('Newsreader');
    await page.getByRole('article').first().getByRole('link').first().click();
    await expect(page).toHaveURL(/\/article\//);
    // The heading that was found may be gone with its page before its face is told.
    await expect(async () => expect(await faceOf(page, 'h1')).toContain('Newsreader')).toPass();
  });
});

async function faceOf(page: Page, selector: string): Promise<string> {
  const session = await page.context().newCDPSession(page);
  await session.send('DOM.enable');
  await session.send('CSS.enable');
  const { root } = await session.send('DOM.getDocument');
  const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
  return fonts.map(({ familyName }) => familyName).join(', ');
}
