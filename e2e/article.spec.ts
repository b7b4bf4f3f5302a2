import { expect, test } from './fixtures.ts';
import { listen } from './screens.ts';

const LOCK = '/article/board-votes-to-rebuild-ash-corner-lock';

test.describe('an article', () => {
  test('reads from headline to related', async ({ page, open }) => {
    await open(LOCK);
    await expect(page).toHaveTitle(/Board votes to rebuild Ash Corner lock/);
    const story = page.getByRole('main').getByRole('article').first();
    await expect(story.getByRole('heading', { level: 1 })).toHaveText(
      'Board votes to rebuild Ash Corner lock',
    );
    await expect(story.getByText('Ida Farr')).toBeVisible();
    await expect(story.getByRole('img', { name: 'A lock with broken gates under a red sun' })).toBeVisible();
    await expect(story.getByText('Ash Corner lock from the towpath.').first()).toBeVisible();
    await expect(story.getByRole('region', { name: 'Estimates by year' }).getByRole('table')).toBeVisible();
    await expect(story.getByRole('listitem').filter({ hasText: 'New gates of larch' })).toBeVisible();
    await expect(story.getByRole('link', { name: 'history of the lock' })).toBeVisible();
    const related = page.getByRole('complementary').first();
    await expect(
      related.getByRole('link', { name: 'Keeper of the lock retires his boat' }).first(),
    ).toBeVisible();
  });

  test('keeps in view what a row is about, where a table is wider than the page', async ({ page, open }) => {
    await page.setViewportSize({ width: 360, height: 700 });
    await open('/article/market-square-to-keep-its-pump/');
    const table = page.getByRole('region', { name: 'Hands by count' });
    await table.evaluate((region) => void (region.scrollLeft = region.scrollWidth));
    await expect(table.getByRole('cell', { name: '61' })).toBeInViewport();
    await expect(table.getByRole('cell', { name: 'In the dark' })).toBeInViewport();
    await expect(table.getByRole('cell', { name: '41' }).first()).not.toBeInViewport();
  });

  // @chromium: the driver of Firefox knows no paper.
  test('sets wide tables and long lines within the paper', { tag: '@chromium' }, async ({ page, open }) => {
    await page.setViewportSize({ width: 673, height: 700 });
    await open('/article/market-square-to-keep-its-pump/');
    await page.emulateMedia({ media: 'print' });
    for (const name of ['Hands by count', 'Buckets by day', 'Preformatted text']) {
      const region = page.getByRole('region', { name });
      const beyond = await region.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
      expect.soft(beyond, name).toBe(0);
    }
  });

  test(
    'breaks no figure of a table of forty columns on paper',
    { tag: '@chromium' },
    async ({ page, open }) => {
      await page.setViewportSize({ width: 673, height: 700 });
      await open('/article/market-square-to-keep-its-pump/');
      await page.emulateMedia({ media: 'print' });
      const table = page.getByRole('region', { name: 'Hands by count' });
      const lines = await table.evaluate((region) => {
        const text = document.createRange();
        for (const row of region.querySelectorAll('tr'))
          while (row.cells.length < 40) row.append(row.cells[row.cells.length - 1]?.cloneNode() ?? '');
        const cells = [...region.querySelectorAll('th, td')];
        for (const cell of cells) cell.textContent = '61.5';
        return cells.map((cell) => {
          text.selectNodeContents(cell);
          return text.getClientRects().length;
        });
      });
      expect(new Set(lines)).toEqual(new Set([1]));
    },
  );

  test('holds no image name and no widget in its text', async ({ page, open }) => {
    await open('/article/ferry-bell-rings-again-at-larkmoor-steps');
    const story = page.getByRole('main').getByRole('article').first();
    await expect(story.getByText('The ferry bell at Larkmoor steps rang on Monday')).toBeVisible();
    await expect(page.getByText('FERRY_0412')).toHaveCount(0);
    await expect(page.getByRole('img')).toHaveCount(0);
    const related = page.getByRole('complementary').first();
    await expect(related.getByText('Check also')).toBeVisible();
    await expect(related.getByRole('link', { name: 'The weir reopens after repairs' }).first()).toBeVisible();
  });

  test('opens its pictures in a gallery that the keyboard drives', async ({ page, open }) => {
    await open(LOCK);
    await page
      .getByRole('button', { name: /A lock with broken gates|Enlarge/ })
      .first()
      .click();
    const gallery = page.getByRole('dialog');
    await expect(gallery).toBeVisible();
    await expect(gallery.getByText('Ash Corner lock from the towpath.')).toBeVisible();
    await page.keyboard.press('ArrowRight');
    await expect(gallery.getByText('The Long Cut at its lowest bridge.')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(gallery).toBeHidden();
  });

  test('keeps its pull-quote out of the accessible text', async ({ page, open }) => {
    await open(LOCK);
    const words = 'I would rather pay the mason once than the surveyor every spring';
    await expect(page.getByRole('main').getByText(words).first()).toBeVisible();
    expect((await page.getByRole('main').ariaSnapshot()).split(words)).toHaveLength(2);
  });

  test('leaves a low window to its text while it is read aloud', async ({ page, open }) => {
    await page.setViewportSize({ width: 320, height: 256 });
    await open(LOCK);
    await listen(page);
    const player = page.getByRole('region', { name: 'Reading aloud' });
    expect((await player.boundingBox())?.height).toBeLessThan(256 / 3);
    await expect(player.getByRole('button', { name: 'Close' })).toBeInViewport({ ratio: 1 });
  });

  test('shows the marks in its margin whole, however large the text', async ({ page, open }) => {
    await page.setViewportSize({ width: 768, height: 900 });
    await open(LOCK);
    await page.evaluate(() => void (document.documentElement.style.fontSize = '200%'));
    const marks = page.getByRole('list', { name: 'Quotations in this story' });
    const mark = marks.getByRole('button').first();
    // Less than a pixel is lost in rounding
    await expect.poll(async () => (await mark.boundingBox())?.x).toBeGreaterThan(-1);
  });

  test('is read on at once at another speed, from the sentence one was in', async ({ page, open }) => {
    await page.addInitScript(() => {
      const said: [text: string, rate: number][] = [];
      // A voice that was put there suits no real one
      class Utterance extends EventTarget {
        rate = 1;
        text: string;
        constructor(text: string) {
          super();
          this.text = text;
        }
      }
      Object.assign(window, { said, SpeechSynthesisUtterance: Utterance });
      const speak = ({ text, rate }: SpeechSynthesisUtterance): void => void said.push([text, rate]);
      Object.defineProperty(speechSynthesis, 'speak', { value: speak });
    });
    await open(LOCK);
    await listen(page);
    const player = page.getByRole('region', { name: 'Reading aloud' });
    await player.getByRole('button', { name: 'Next sentence' }).click();
    await player.getByRole('button', { name: 'Next sentence' }).click();
    await player.getByRole('button', { name: 'Play' }).click();
    await player.getByRole('combobox', { name: 'Speed' }).selectOption('1.5×');
    await expect(player.getByRole('button', { name: 'Pause' })).toBeVisible();
    const sentence = expect.stringMatching(/^Thirteen years after the frost/);
    await expect
      .poll(() => page.evaluate((): unknown => Reflect.get(window, 'said')))
      .toEqual([
        [sentence, 1],
        [sentence, 1.5],
      ]);
  });

  test('is saved, listed and taken off again', async ({ page, open }) => {
    await open(LOCK);
    await page.getByRole('banner').getByRole('button', { name: 'Save' }).click();
    await open('/saved/');
    await expect(
      page.getByRole('link', { name: 'Board votes to rebuild Ash Corner lock' }).first(),
    ).toBeVisible();
    await page.reload();
    await expect(
      page.getByRole('link', { name: 'Board votes to rebuild Ash Corner lock' }).first(),
    ).toBeVisible();
  });

  test('goes on to the next of the list one came from', async ({ page, open }) => {
    await open('/section/river/');
    await page
      .getByRole('main')
      .getByRole('link', { name: 'Keeper of the lock retires his boat' })
      .first()
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Keeper of the lock retires his boat');
    await page
      .getByRole('link', { name: /صياد النهر/ })
      .last()
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('صياد النهر يعود بلا شبكة');
    await expect(page.getByRole('main').getByRole('article').first()).toHaveAttribute('dir', 'rtl');
  });
});
