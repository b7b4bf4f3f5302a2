import type { Page } from '@playwright/test';
import { expect, holdTheReader, test, untilComplete, untilStill } from './fixtures.ts';

const LOCK = 'board-votes-to-rebuild-ash-corner-lock';
const TITLE = 'Board votes to rebuild Ash Corner lock';
const WIDTHS = [360, 480, 640, 768, 960, 1280, 1600];
const SIZES = ['-2', '-1', '0', '1', '2', '3', '4'];

test.describe('a reader’s place', () => {
  for (const seed of [20_240_312, 20_240_313, 20_240_314, 20_240_315, 20_240_316])
    test(`is the same sentence after 10 changes of size, width and edition, from ${seed}`, async ({
      page,
      open,
    }) => {
      const random = seeded(seed);
      const edition = await editionsOf(page);
      const changes = {
        size: () => setSize(page, pick(SIZES, random())),
        width: () => page.setViewportSize({ width: pick(WIDTHS, random()), height: 800 }),
        reload: async () => {
          await changes.width();
          await page.reload();
        },
        edition: async () => {
          edition.number += 1;
          await openFromFront(page, open);
        },
      };
      await openFromFront(page, open);
      for (let turn = 0; turn < 10; turn += 1) {
        // Short of the end: a story that was read to it begins anew the next time
        await scrollIntoStory(page, 0.2 + 0.4 * random());
        const before = (await linesAtTheTop(page)).at(0);
        const kind = pick(['size', 'width', 'reload', 'edition'] as const, random());
        await changes[kind]();
        await untilComplete(page);
        await expect.poll(() => linesAtTheTop(page), `turn ${turn}: ${kind}`).toContain(before);
      }
    });

  for (const [moment, isScrolling] of [
    ['stands still', false],
    ['has just scrolled', true],
  ] as const)
    test(`is the same sentence when the page ends above one who ${moment}`, async ({ page, open }) => {
      await page.setViewportSize({ width: 1600, height: 800 });
      await openFromFront(page, open);
      await setSize(page, '4');
      await scrollIntoStory(page, 0.85);
      const before = (await linesAtTheTop(page)).at(0);
      const isMovedByBrowser = await page.evaluate((hasScrolled) => {
        if (hasScrolled) dispatchEvent(new Event('scroll'));
        const from = window.scrollY;
        document.documentElement.dataset['size'] = '-2';
        // Whatever measures the page before it is painted makes the browser move its reader to the new end.
        document.documentElement.getBoundingClientRect();
        return window.scrollY < from;
      }, isScrolling);
      expect(isMovedByBrowser).toBe(true);
      await expect.poll(() => linesAtTheTop(page)).toContain(before);
    });

  for (const [who, move, isBroughtBack] of [
    ['the browser', (page: Page) => page.evaluate(() => window.scrollBy(0, 300)), true],
    ['its reader', (page: Page) => page.mouse.wheel(0, 300), false],
  ] as const)
    // @chromium: Firefox puts a page that is still coming back only part of the way.
    test(
      `is kept through a reload when ${who} moves the page before the reader is there`,
      { tag: '@chromium' },
      async ({ page, open }) => {
        await open(`/article/${LOCK}/`);
        await untilComplete(page);
        await scrollIntoStory(page, 0.5);
        const left = (await linesAtTheTop(page)).at(0);
        const y = await scrolled(page);
        const letCome = await holdTheReader(page);
        await page.reload({ waitUntil: 'commit' });
        // A page still coming is too short to be put back all the way: a browser goes on with it
        await expect.poll(async () => Math.abs((await scrolled(page)) - y)).toBeLessThan(40);
        await untilStill(page);
        const from = await scrolled(page);
        await page.mouse.move(300, 300);
        await move(page);
        await expect.poll(() => scrolled(page)).toBe(from + 300);
        const moved = (await linesAtTheTop(page)).at(0);
        expect(moved).not.toBe(left);
        letCome();
        await untilComplete(page);
        await expect.poll(() => linesAtTheTop(page)).toContain(isBroughtBack ? left : moved);
      },
    );

  test('in a list is the same row after Back at another width, and after a reload', async ({
    page,
    open,
  }) => {
    await open('/');
    await untilComplete(page);
    const row = page.getByRole('main').getByRole('article').nth(16).getByRole('link').first();
    await scrollAndRest(page, await row.evaluate((link) => link.getBoundingClientRect().top - 60));
    const top = () =>
      row.evaluate((link) => Math.round(link.closest('article')?.getBoundingClientRect().top ?? NaN));
    // Some drivers scroll to what they point at
    await row.hover();
    const before = await top();
    await row.click();
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await expect.poll(() => isTurning(page)).toBe(false);
    await page.setViewportSize({ width: 420, height: 700 });
    await page.goBack();
    await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(40);
    await page.setViewportSize({ width: 1000, height: 700 });
    await page.reload();
    await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(40);
  });

  test('in a list is the row one is at, of two that name one story', async ({ page, open }) => {
    await open('/');
    await untilComplete(page);
    const lead = page.getByRole('main').getByRole('link', { name: TITLE });
    expect(await lead.count()).toBeGreaterThan(1);
    await scrollAndRest(page, 60);
    await page.evaluate(() => document.querySelector('main')?.style.setProperty('min-block-size', '500rem'));
    await untilStill(page);
    await expect(lead.first()).toBeInViewport();
    expect(await scrolled(page)).toBe(60);
  });

  test('stays where one goes up to the top to leave, or to search', async ({ page, open }) => {
    await openFromFront(page, open);
    await scrollIntoStory(page, 0.5);
    await page.evaluate(() => window.scrollTo(0, 0));
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(0);
    await open('/');
    const strip = page.getByRole('navigation', { name: 'Continue reading' });
    await strip.getByRole('link', { name: TITLE }).click();
    await expect(page.getByText('You are back where you stopped.')).toBeVisible();
    const before = (await linesAtTheTop(page)).at(0);
    await page.keyboard.press('/');
    await page.keyboard.type('sill');
    await expect(page).toHaveURL(/\/search/);
    await page.goBack();
    await expect.poll(() => linesAtTheTop(page)).toContain(before);
  });

  test('is offered without a jump where the page was left before the device had answered', async ({
    page,
    open,
    layoutShift,
  }) => {
    const chunk = /\/records-[^/]+\.js$/;
    // It never comes
    await page.route(chunk, () => undefined);
    await openFromFront(page, open);
    await scrollIntoStory(page, 0.5);
    await page.unroute(chunk);
    await open('/');
    const strip = page.getByRole('navigation', { name: 'Continue reading' });
    await expect(strip.getByRole('link', { name: TITLE })).toBeVisible();
    expect(await layoutShift()).toBe(0);
  });

  test('is offered on the front page, and can be put away and taken back', async ({
    page,
    open,
    layoutShift,
  }) => {
    await openFromFront(page, open);
    await scrollIntoStory(page, 0.5);
    await open('/');
    const strip = page.getByRole('navigation', { name: 'Continue reading' });
    const headline = strip.getByRole('link', { name: TITLE });
    await expect(headline).toBeVisible();
    expect(await layoutShift()).toBe(0);
    await page.setViewportSize({ width: 390, height: 720 });
    // All of it can be read on a telephone
    expect(await headline.evaluate((link) => link.scrollWidth - link.clientWidth)).toBe(0);
    await page.setViewportSize({ width: 1280, height: 720 });
    await strip.getByRole('button', { name: 'Put away' }).click();
    await expect(strip).toBeHidden();
    await page.getByRole('button', { name: 'Undo' }).click();
    await strip.getByRole('link', { name: TITLE }).click();
    await expect(page.getByText('You are back where you stopped.')).toBeVisible();
    await page.getByRole('button', { name: 'Start from the top' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(0);
    await open('/');
    await untilComplete(page);
    await expect(strip).toBeHidden();
  });
});

/** From now on the story comes with paragraphs before it and one fewer after it, others with each number. */
async function editionsOf(page: Page): Promise<{ number: number }> {
  const edition = { number: 0 };
  await page.route(`**/edition/articles/${LOCK}.json*`, async (route) => {
    // A connection that was kept may be closed by its server as it is used again.
    const response = await route.fetch({ maxRetries: 2 });
    const article: { body: { type: string; text?: string }[] } = await response.json();
    const added = Array.from({ length: edition.number % 4 }, (_, at) => ({
      type: 'paragraph',
      text: `Added in edition ${edition.number}, ${at}: the gauge stood a hand higher than the day before.`,
    }));
    await route.fulfill({ response, json: { ...article, quotes: [], body: [...added, ...article.body] } });
  });
  return edition;
}

async function openFromFront(page: Page, open: (path: string) => Promise<void>): Promise<void> {
  await open('/');
  await page.getByRole('main').getByRole('link', { name: TITLE }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: TITLE })).toBeVisible();
  // It alone may move what is read
  await untilComplete(page);
}

async function scrollIntoStory(page: Page, part: number): Promise<void> {
  await untilStill(page);
  const by = await page.evaluate((share) => {
    const story = document.querySelector('.prose')?.getBoundingClientRect();
    return story ? story.top + share * story.height - 96 : 0;
  }, part);
  await scrollAndRest(page, by);
}

async function scrollAndRest(page: Page, by: number): Promise<void> {
  await page.evaluate(
    (distance) =>
      new Promise((resolve) => {
        addEventListener('scrollend', resolve, { once: true });
        window.scrollBy({ top: Math.abs(distance) < 2 ? 2 : distance, behavior: 'instant' });
      }).then(() => undefined),
    by,
  );
  await untilStill(page);
}

function scrolled(page: Page): Promise<number> {
  return page.evaluate(() => Math.round(window.scrollY));
}

async function setSize(page: Page, size: string): Promise<void> {
  await page.evaluate((step) => {
    document.documentElement.dataset['size'] = step;
    localStorage.setItem('broadsheet.appearance', JSON.stringify({ size: step }));
  }, size);
}

/** The sentences on the first line of the story that one can read: not hidden above the top of the window. */
function linesAtTheTop(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const READING_LINE = 96;
    for (const block of document.querySelectorAll('.prose [id^="b"]:not(figure)')) {
      const bottoms: number[] = [];
      const letter = document.createRange();
      const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode())
        for (let at = 0; at < (node.textContent?.length ?? 0); at += 1) {
          letter.setStart(node, at);
          letter.setEnd(node, at + 1);
          bottoms.push(letter.getBoundingClientRect().bottom);
        }
      const line = bottoms.find((bottom) => bottom > READING_LINE);
      if (line === undefined) continue;
      const sentences = new Intl.Segmenter('en', { granularity: 'sentence' }).segment(
        block.textContent ?? '',
      );
      return [...sentences]
        .filter(({ index, segment }) =>
          bottoms.slice(index, index + segment.length).some((bottom) => Math.abs(bottom - line) < 8),
        )
        .map(({ segment }) => segment.trim());
    }
    return [];
  });
}

/** Whether one page is still turning into the next. */
function isTurning(page: Page): Promise<boolean> {
  return page.evaluate(() => Boolean(Reflect.get(document, 'activeViewTransition')));
}

function pick<Choice>(choices: readonly Choice[], chance: number): Choice {
  const choice = choices[Math.floor(chance * choices.length)];
  if (choice === undefined) throw new Error('nothing to choose from');
  return choice;
}

/** Numbers from 0 to 1 that look random and are the same in every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
