import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { openScreen, screens } from './screens.ts';

type State = { name: string; scheme: 'light' | 'dark'; width: number; text: string; isColourOnly?: boolean };

/** How a page is looked at. 320 px are a window of 1280 px at 400 % (WCAG 1.4.10). */
const STATES: State[] = [
  { name: 'light', scheme: 'light', width: 1280, text: '100%' },
  { name: 'dark', scheme: 'dark', width: 1280, text: '100%', isColourOnly: true },
  { name: '320 px', scheme: 'light', width: 320, text: '100%' },
  { name: 'text of 200 %', scheme: 'dark', width: 1280, text: '200%' },
];
/** Windows in which text alone is twice as large, as Firefox makes it: they stay as wide as they were (WCAG 1.4.4). */
const LARGE_TEXT_WIDTHS = [768, 360];
/** All that the other colours can change. */
const COLOUR_RULES = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];
const TAGS = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Off unless asked for. */
const FURTHER_RULES = [
  'color-contrast-enhanced',
  'identical-links-same-purpose',
  'meta-refresh-no-exceptions',
  'target-size',
];

for (const screen of screens)
  test(`axe finds nothing in ${screen.name} (${screen.language}) in ${STATES.length} states`, async ({
    page,
    watch,
  }) => {
    watch.allowFault(/404/);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await openScreen(page, screen);
    for (const state of STATES) {
      await show(page, state);
      expect.soft(await violationsOf(page, state), state.name).toEqual([]);
      expect.soft(await overflowOf(page), `${state.name}: scrolls sideways`).toBe(0);
    }
    for (const width of LARGE_TEXT_WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      expect.soft(await overflowOf(page), `text of 200 % at ${width} px: scrolls sideways`).toBe(0);
    }
  });

async function show(page: Page, { scheme, width, text }: State): Promise<void> {
  await page.emulateMedia({ colorScheme: scheme });
  await page.setViewportSize({ width, height: 800 });
  await page.evaluate((size) => {
    document.documentElement.style.fontSize = size;
  }, text);
}

async function violationsOf(page: Page, { isColourOnly = false }: State): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const rules = Object.fromEntries(FURTHER_RULES.map((rule) => [rule, { enabled: true }]));
  if (isColourOnly) axe.withRules(COLOUR_RULES);
  else axe.options({ runOnly: { type: 'tag', values: TAGS }, rules });
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth));
}
