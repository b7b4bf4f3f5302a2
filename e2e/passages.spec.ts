import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { host, printNewspaper, type Host } from './newspaper.ts';

const filler = Array.from({ length: 40 }, (_, place) => `Line ${place} of a long evening by the water.`);
const story = [...filler, '“Nobody saw it,” said Ada Reed — and that was that.', ...filler].join('\n');
const words = '“Nobody saw it,” said Ada Reed — and that was that.';
let site: Host;

test.beforeAll(async () => {
  // A busy machine takes its time to print
  test.setTimeout(120_000);
  site = await host(
    await printNewspaper([{ id: 'lamps-lit', headline: 'Lamps lit along the quay', text: story }]),
  );
});
test.afterAll(() => site.stop());

const fragment = encodeURIComponent('"nobody saw it," said Ada Reed - and').replaceAll('-', '%2D');

for (const [name, end] of [
  ['a text fragment with straight quotes', `#:~:text=${fragment}`],
  ['a short link', '#b40.0-15'],
])
  test(`${name} opens at the words`, async ({ page, open }) => {
    await open(`${site.address}article/lamps-lit/${end}`);
    await expect(page.getByText(words)).toBeInViewport();
    await expect.poll(() => marked(page)).toMatch(/^“Nobody saw it,/);
  });

test('selected words are copied with their source, by pointer and by key', async ({
  page,
  context,
  open,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(`${site.address}article/lamps-lit/#b40.0-15`);
  await expect.poll(() => marked(page)).toBe('“Nobody saw it,');
  await select(page, words);
  const tools = page.getByRole('toolbar', { name: 'The words you selected' });
  await tools.getByRole('button', { name: 'Copy with source' }).click();
  await expect(tools.getByText('Copied.')).toBeVisible();
  expect(await clipboard(page)).toBe(
    `“${words}”\n— Lamps lit along the quay, 28 May 2024\n${site.address}article/lamps-lit/#b40.0-${words.length}`,
  );
  await page.getByText(words).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(tools.getByText('Link copied.')).toBeVisible();
  const link = await clipboard(page);
  await page.keyboard.press('Escape');
  await expect(tools).toBeHidden();
  await page.goto(site.address);
  await page.goto(link);
  await expect.poll(() => marked(page)).toBe(words);
});

test('what was highlighted is taken off where it stands', async ({ page, open }) => {
  await open(`${site.address}article/lamps-lit/`);
  await page.getByText(words).scrollIntoViewIfNeeded();
  await page.waitForLoadState('networkidle');
  await select(page, words);
  const tools = page.getByRole('toolbar', { name: 'The words you selected' });
  await tools.getByRole('button', { name: 'Highlight' }).click();
  await page.keyboard.press('Escape');
  await expect(tools).toBeHidden();
  await page.getByText(words).click();
  const takeOff = page.getByRole('button', { name: 'Remove the highlight' });
  await expect(takeOff).toBeInViewport({ ratio: 1 });
  await takeOff.click();
  await expect(page.getByText('The highlight is gone.')).toBeVisible();
});

function marked(page: Page): Promise<string> {
  return page.evaluate(() => [...(CSS.highlights.get('passage') ?? [])].map(String).join());
}

function clipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

function select(page: Page, text: string): Promise<void> {
  return page.getByText(text).evaluate((element) => getSelection()?.selectAllChildren(element));
}
