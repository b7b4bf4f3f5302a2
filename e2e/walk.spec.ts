import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { lookAtFocus, missedStops } from './lookAtFocus.ts';
import { openScreen, screens } from './screens.ts';

/** A page with more stops than these would be a page one gives up. */
const MAX_STOPS = 250;
const WIDTHS = [1280, 360];

// Firefox shows a focus in the window in front alone, and tests run side by side
for (const screen of screens)
  test(
    `the keyboard walks through ${screen.name} (${screen.language})`,
    { tag: '@chromium' },
    async ({ page, watch }) => {
      watch.allowFault(/404/);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 740 });
        await openScreen(page, screen);
        const { stops, faults } = await walk(page);
        expect(stops).toBeGreaterThan(0);
        expect.soft(faults, `${width} px`).toEqual([]);
        expect.soft(await page.evaluate(missedStops), `${width} px`).toEqual([]);
      }
    },
  );

/** Presses Tab until the keyboard is where it was, and tells what was wrong on the way. */
async function walk(page: Page): Promise<{ stops: number; faults: string[] }> {
  const faults: string[] = [];
  let stops = 0;
  for (let presses = 0; presses < MAX_STOPS; presses += 1) {
    await page.keyboard.press('Tab');
    const look = await page.evaluate(lookAtFocus);
    if (look?.isNew === false) return { stops, faults };
    if (look) stops += 1;
    faults.push(...(look?.faults ?? []));
  }
  return { stops, faults: [...faults, `the walk does not end after ${MAX_STOPS} stops`] };
}
