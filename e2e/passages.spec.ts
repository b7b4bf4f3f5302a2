import type { Locator, Page } from '@playwright/test';
import { expect, test, untilComplete } from './fixtures.ts';
import { host, printNewspaper, type Host } from './newspaper.ts';

const filler = Array.from({ length: 40 }, (_, place) => `Line ${place} of a long evening by the water.`);
const story = [...filler, '“Nobody saw it,” said Ada Reed — and that was that.', ...filler].join('\n');
const words = '“Nobody saw it,” said Ada Reed — and that was that.';
let site: Host;

test.beforeAll(async () => {
  // A busy machine takes its time to print
  test.setTimeout(120_000);
  site = await host(
    await printNewspaper([
      { id: 'lamps-lit', headline: 'Lamps lit along the quay', text: story },
      { id: 'lamps-out', headline: 'Lamps out at dawn', text: filler.join('\n') },
    ]),
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

test('words that were selected before the tools for them came have theirs', async ({ page, open }) => {
  const late = Promise.withResolvers<void>();
  await page.route('**/assets/StoryLater-*.js', async (route) => {
    await late.promise;
    await route.continue();
  });
  await open(`${site.address}article/lamps-lit/`);
  await select(page, words);
  late.resolve();
  await untilComplete(page);
  await expect(page.getByRole('toolbar', { name: 'The words you selected' })).toBeVisible();
});

test('the tools beside selected words stay in the window, and by their words', async ({ page, open }) => {
  await page.setViewportSize({ width: 600, height: 700 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(`${site.address}article/lamps-lit/#b40.0-15`);
  await expect.poll(() => marked(page)).toBe('“Nobody saw it,');
  const tools = page.getByRole('toolbar', { name: 'The words you selected' });
  for (const edge of ['start', 'end'] as const) {
    await selectAt(page, words, edge);
    await expect(tools).toBeInViewport({ ratio: 1 });
    const before = await above(tools, page.getByText(words));
    await page.mouse.wheel(0, 90);
    await expect.poll(() => above(tools, page.getByText(words))).toBe(before);
    await page.keyboard.press('Escape');
    await expect(tools).toBeHidden();
  }
});

test('what was highlighted is written on, copied and taken off where it stands', async ({
  page,
  open,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await highlightWords(page, open);
  await page.getByText(words).click();
  const tools = page.getByRole('toolbar', { name: `Highlight “${words}”` });
  await expect(tools).toBeInViewport({ ratio: 1 });
  await tools.getByRole('button', { name: 'Copy with source' }).click();
  await expect(tools.getByText('Copied.')).toBeVisible();
  expect(await clipboard(page)).toContain(`“${words}”\n— Lamps lit along the quay`);
  await tools.getByRole('button', { name: 'Remove the highlight' }).click();
  await expect(page.getByText('The highlight is gone.')).toBeVisible();
  await expect(tools).toBeHidden();
});

test('what was highlighted is marked in the second story of a visit', async ({ page, open }) => {
  await highlightWords(page, open);
  await open(`${site.address}article/lamps-out/`);
  await page.getByRole('link', { name: 'The Evening Lamp' }).first().click();
  await page.getByRole('link', { name: 'Lamps lit along the quay' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Lamps lit along the quay' })).toBeVisible();
  await expect(page.getByRole('list', { name: 'Highlights' }).getByRole('button')).toHaveCount(1);
  expect(await page.evaluate(() => [...(CSS.highlights.get('kept') ?? [])].map(String))).toEqual([words]);
});

test('what was highlighted is reached by Tab, written on and taken off by keys', async ({ page, open }) => {
  await highlightWords(page, open);
  const mark = page.getByRole('list', { name: 'Highlights' }).getByRole('button');
  await page.getByRole('heading', { level: 1 }).focus();
  await expect(async () => {
    await page.keyboard.press('Tab');
    await expect(mark).toBeFocused({ timeout: 100 });
  }).toPass();
  await expect(mark).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Enter');
  const tools = page.getByRole('toolbar', { name: `Highlight “${words}”` });
  await expect(tools.getByRole('button', { name: 'Add a note' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Ask Ada');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(tools.getByRole('button', { name: 'Note Ask Ada' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(tools).toBeHidden();
  await expect(mark).toBeFocused();
  await page.keyboard.press('Enter');
  await tools.getByRole('button', { name: 'Remove the highlight' }).press('Enter');
  await expect(page.getByText(words)).toBeFocused();
  await page.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(mark).toHaveAccessibleName(`Highlight “${words}”`);
});

async function highlightWords(page: Page, open: (path: string) => Promise<void>): Promise<void> {
  await open(`${site.address}article/lamps-lit/`);
  await page.getByText(words).scrollIntoViewIfNeeded();
  await select(page, words);
  const tools = page.getByRole('toolbar', { name: 'The words you selected' });
  await tools.getByRole('button', { name: 'Highlight' }).click();
  await expect(page.getByText('Highlighted.')).toBeVisible();
  await expect(tools).toBeHidden();
}

/** How far one stands above the other, in whole pixels. */
async function above(one: Locator, other: Locator): Promise<number> {
  const [upper, lower] = [await one.boundingBox(), await other.boundingBox()];
  return Math.round((lower?.y ?? NaN) - (upper?.y ?? NaN));
}

/** Selects four letters at one end of a line. */
function selectAt(page: Page, text: string, edge: 'start' | 'end'): Promise<void> {
  return page.getByText(text).evaluate((element, end) => {
    const node = element.firstChild;
    const from = end === 'start' ? 0 : (node?.textContent?.length ?? 0) - 4;
    if (node) getSelection()?.setBaseAndExtent(node, from, node, from + 4);
  }, edge);
}

function marked(page: Page): Promise<string> {
  return page.evaluate(() => [...(CSS.highlights.get('passage') ?? [])].map(String).join());
}

function clipboard(page: Page): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}

function select(page: Page, text: string): Promise<void> {
  return page.getByText(text).evaluate((element) => getSelection()?.selectAllChildren(element));
}
