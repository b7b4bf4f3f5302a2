// What a screen reader says on each kind of page, from its first to its last word. A change of a transcript is read before
// it is kept: `npx playwright test --project chromium --update-snapshots e2e/spoken.spec.ts`.
import { createRequire } from 'node:module';
import type { Virtual } from '@guidepup/virtual-screen-reader';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { openScreen, screens } from './screens.ts';

const SCREEN_READER = createRequire(import.meta.url).resolve('@guidepup/virtual-screen-reader/browser.js');
/** Where the page finds it: its policy lets it load from its own site alone. */
const ADDRESS = '/virtual-screen-reader.js';
const MAX_PHRASES = 1000;

const spoken: Record<string, readonly string[]> = {
  en: [
    'front',
    'section',
    'article',
    'article in another language',
    'gallery',
    'listening',
    'comparison',
    'search with results',
    'search without results',
    'voices',
    'voice',
    'saved',
    'history',
    'muted',
    'highlights',
    'settings',
    'keys',
    'not found',
  ],
  fa: ['front', 'article', 'search with results', 'voice', 'saved', 'muted', 'settings', 'not found'],
};
/** What the press weighs anew with each of its changes: which stories belong together. */
const WEIGHED = '.related, .running, .thread, .story-line';

for (const screen of screens.filter(({ language, name }) => spoken[language]?.includes(name)))
  test(
    `${screen.name} is spoken in order (${screen.language})`,
    { tag: '@chromium' },
    async ({ page, watch }) => {
      watch.allowFault(/404/);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await openScreen(page, screen);
      const phrases = await phrasesOf(page);
      expect(phrases.at(-1)).toMatch(/^end of /);
      expect(withoutSizes(`${phrases.join('\n')}\n`)).toMatchSnapshot(
        `${screen.language} ${screen.name}.txt`.replaceAll(' ', '-'),
      );
    },
  );

/** Goes from phrase to phrase: through what has opened over the page, else through all of it. */
async function phrasesOf(page: Page): Promise<string[]> {
  await page.route(`**${ADDRESS}`, (route) => route.fulfill({ path: SCREEN_READER }));
  return page.evaluate(
    async ({ address, most, weighed }) => {
      const { virtual }: { virtual: Virtual } = await import(address);
      // A reader with scripts hears none of what stands in for them
      for (const part of document.querySelectorAll(`noscript, ${weighed}`)) part.remove();
      const opened = document.querySelector('dialog:modal, :popover-open, .player');
      await virtual.start({ container: opened ?? document.body });
      const end = `end of ${await virtual.lastSpokenPhrase()}`;
      for (let phrase = 0; phrase < most && (await virtual.lastSpokenPhrase()) !== end; phrase += 1)
        // oxlint-disable-next-line no-await-in-loop -- one is said after another
        await virtual.next();
      const log = await virtual.spokenPhraseLog();
      await virtual.stop();
      return log;
    },
    { address: ADDRESS, most: MAX_PHRASES, weighed: WEIGHED },
  );
}

/** What an edition takes on the device changes with every line of the reader. */
function withoutSizes(text: string): string {
  return text.replaceAll(/\S+ (?=kilobytes|کیلوبایت)/g, '… ');
}
