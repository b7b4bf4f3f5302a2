import type { Page } from '@playwright/test';
import { expect, test, untilComplete } from './fixtures.ts';

test('a page that its browser translates goes on to what is found, and what is not', async ({
  page,
  open,
}) => {
  await open('/');
  await translate(page);
  const field = page.getByRole('searchbox', { name: 'Search' });
  const count = page.getByRole('main').getByRole('status').last();
  for (const [query, said] of [
    ['ferry', '5 STORIES'],
    ['lock', '3 STORIES'],
    ['zzxqy', 'NOTHING FOUND'],
    ['heron', '1 STORY'],
  ] as const) {
    await field.clear();
    await field.pressSequentially(query);
    await expect(count).toHaveText(said);
  }
  await expect(page.getByRole('list', { name: 'Results' })).toContainText('HERON');
});

/** Puts capitals into the place of letters as browsers put one language into the place of another, now and from now on. */
async function translate(page: Page): Promise<void> {
  await untilComplete(page);
  await page.evaluate(() => {
    const observer = new MutationObserver(work);
    function work(): void {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
      for (const text of texts) {
        if (text.data.trim() === '' || text.parentElement?.closest('font, script')) continue;
        const font = document.createElement('font');
        font.append(text.data.toUpperCase());
        text.replaceWith(font);
      }
      observer.takeRecords();
    }
    work();
    observer.observe(document.body, { childList: true, subtree: true, characterData: true });
  });
}
