import { expect, test, untilComplete } from './fixtures.ts';

const LOCK = '/article/board-votes-to-rebuild-ash-corner-lock/';

// Another reader at the same address, an older one or a hand may have written to the device
test('what no reader wrote stands on the device and costs nothing but itself', async ({ page, open }) => {
  await open(LOCK);
  await page.getByRole('banner').getByRole('button', { name: 'Save' }).click();
  await open('/muted/');
  await page.getByRole('textbox', { name: 'called or saying' }).fill('quinces');
  await page.getByRole('button', { name: 'Mute', exact: true }).click();
  await open('/search/?q=lock');
  await expect
    .poll(() => page.evaluate(shelves))
    .toEqual(expect.arrayContaining(['muted', 'saved', 'searches']));
  await page.evaluate(litter);
  for (const address of ['/', LOCK, '/search/', '/history/', '/highlights/', '/muted/', '/saved/']) {
    await open(address);
    await untilComplete(page);
    await expect(page.getByText('This page could not be read')).toBeHidden();
  }
  await expect(page.getByRole('list', { name: 'Saved for later' }).getByRole('listitem')).toHaveCount(1);
  await expect(page.getByRole('banner').getByRole('link', { name: 'Saved 1' })).toBeVisible();
});

async function shelves(): Promise<string[]> {
  return (await indexedDB.databases()).map(({ name = '' }) => name.replace(/^.*\//, ''));
}

/** Puts onto every shelf what is no entry of any. */
async function litter(): Promise<void> {
  for (const { name = '' } of await indexedDB.databases()) {
    const opening = indexedDB.open(name);
    // oxlint-disable-next-line no-await-in-loop -- one shelf after another
    await new Promise((resolve) => opening.addEventListener('success', resolve));
    const writing = opening.result.transaction('entries', 'readwrite');
    const scraps = [null, 'scrap', [], { row: null, at: 'never' }, { at: Infinity, kind: 'word' }];
    for (const [at, scrap] of scraps.entries()) writing.objectStore('entries').put(scrap, `scrap${at}`);
    // oxlint-disable-next-line no-await-in-loop -- as above
    await new Promise((resolve) => writing.addEventListener('complete', resolve));
    opening.result.close();
  }
}
