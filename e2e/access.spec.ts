import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './fixtures.ts';

const PERSIAN = 'http://localhost:4174';
const ENGLISH_PAGES = [
  '/',
  '/page/2/',
  '/section/river/',
  '/topics/',
  '/topic/notices/',
  '/article/board-votes-to-rebuild-ash-corner-lock/',
  '/article/sayyad-al-nahr/',
  '/voices/',
  '/saved/',
  '/nothing-here',
];
const PERSIAN_PAGES = [
  '/',
  '/article/shora-be-bazsazi-ab-band-ray-dad/',
  '/section/رود/',
  '/saved/',
  '/nothing-here',
];
const STATES = [...ENGLISH_PAGES, ...PERSIAN_PAGES.map((path) => `${PERSIAN}${path}`)].flatMap((address) =>
  (['light', 'dark'] as const).map((theme) => ({ address, theme })),
);

for (const { address, theme } of STATES) {
  test(`axe finds nothing on ${address} (${theme})`, async ({ page, open, watch }) => {
    if (address.endsWith('nothing-here')) watch.allowFault(/404/);
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    await open(address);
    const { violations } = await new AxeBuilder({ page })
      .options({ rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } } })
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual(
      [],
    );
  });
}
