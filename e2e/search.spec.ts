import { comeBackOnline, expect, test } from './fixtures.ts';

const PERSIAN = 'http://localhost:4174';

test.describe('search', () => {
  test('finds while one types, from the first letter, and leads back', async ({ page, open }) => {
    await open('/');
    await page.keyboard.press('/');
    const field = page.getByRole('searchbox', { name: 'Search' });
    await expect(field).toBeFocused();
    await page.keyboard.type('l');
    const results = page.getByRole('list', { name: 'Results' });
    await expect(results.getByRole('article').first()).toBeVisible();
    await page.keyboard.type('ock');
    await expect(page).toHaveURL(/\/search\?q=lock$/);
    await expect(results.getByRole('link', { name: 'Board votes to rebuild Ash Corner lock' })).toBeVisible();
    await expect(field).toBeFocused();
    await expect(field).toHaveValue('lock');
    await expect(page).toHaveTitle(/^lock, search · The Larkmoor Post$/);
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1, name: 'The Larkmoor Post' })).toBeVisible();
    await expect(field).toHaveValue('');
  });

  test('sets what was typed in one pair of marks, in the direction of the interface', async ({
    page,
    open,
  }) => {
    const heading = page.getByRole('heading', { level: 1 });
    for (const [address, text] of [
      ['/search/?q=صياد', '“\u2068صياد\u2069”'],
      ['/search/?q="lock"', '“\u2068lock\u2069”'],
      ['/search/?q=«a lock»', '“\u2068a lock\u2069”'],
      ['/search/?q=gates "a lock"', '\u2068gates “a lock”\u2069'],
      [`${PERSIAN}/search/?q=«آب‌بند»`, '«\u2068آب‌بند\u2069»'],
    ] as const) {
      await open(address);
      await expect(heading).toHaveText(text);
    }
  });

  test(
    'leaves one step of the way back, however fast one types',
    { tag: '@chromium' },
    async ({ page, open, context }) => {
      await open('/');
      // Letters come while the page still follows the one before
      const session = await context.newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
      await page.keyboard.press('/');
      await page.keyboard.type('notices', { delay: 50 });
      await expect(page).toHaveURL(/\?q=notices$/);
      await expect(page.getByRole('list', { name: 'Results' })).toBeVisible();
      await page.goBack();
      await expect(page.getByRole('heading', { level: 1, name: 'The Larkmoor Post' })).toBeVisible();
    },
  );

  test('folds the prints of one text to one result, which leads to each of them', async ({ page, open }) => {
    await open('/search/?q=heron+tractors');
    const results = page.getByRole('list', { name: 'Results' });
    await expect(results.getByText('also in')).toBeVisible();
    await expect(results.getByRole('article')).toHaveCount(1);
    await expect(page.getByRole('main').getByText('1 story', { exact: true })).toBeVisible();
    await results.getByRole('link', { name: 'Reed Wire' }).click();
    await expect(
      page.getByRole('heading', { level: 1, name: 'Grain barge pulled clear of the Long Cut' }),
    ).toBeVisible();
  });

  test('remembers ten searches and no more', async ({ page, open }) => {
    for (const letter of 'abcdefghijkl') {
      await open(`/search/?q=qxvj${letter}`);
      await expect(page.getByRole('heading', { level: 2, name: 'Nothing found' })).toBeVisible();
    }
    await open('/search/');
    await expect(page.getByRole('button', { name: /^Forget / })).toHaveCount(10);
    await expect(page.getByRole('button', { name: 'Forget “qxvjl”' })).toBeVisible();
  });

  test('remembers one that was left before the device had answered', async ({ page, open }) => {
    const chunk = /\/records-[^/]+\.js$/;
    const asked = page.waitForRequest(chunk);
    // It never comes
    await page.route(chunk, () => undefined);
    await open('/search/?q=qxvj');
    await asked;
    await expect(page.getByRole('heading', { level: 2, name: 'Nothing found' })).toBeVisible();
    await page.unroute(chunk);
    await open('/search/');
    await expect(page.getByRole('button', { name: 'Forget “qxvj”' })).toBeVisible();
  });

  test('marks what was found in the list and in the article, and steps through it', async ({
    page,
    open,
  }) => {
    await open('/search/?q=lock');
    const first = page.getByRole('link', { name: 'Board votes to rebuild Ash Corner lock' });
    await expect(first).toBeVisible();
    await expect.poll(() => page.evaluate(() => CSS.highlights.get('hit')?.size)).toBeGreaterThan(0);
    await first.click();
    const steps = page.getByRole('region', { name: 'What you searched for' });
    await expect(steps.getByText(/^\d+ hits$/)).toBeVisible();
    await page.keyboard.press('n');
    await page.keyboard.press('n');
    await expect(steps.getByText(/^2 of \d+$/)).toBeVisible();
    await page.keyboard.press('Shift+N');
    await expect(steps.getByText(/^1 of \d+$/)).toBeVisible();
    await steps.getByRole('button', { name: 'Stop marking' }).click();
    await expect(steps).toBeHidden();
    await expect.poll(() => page.evaluate(() => CSS.highlights.get('hit')?.size)).toBe(0);
    await page.goBack();
    await expect(page.getByRole('list', { name: 'Results' })).toBeVisible();
  });

  test('goes through the results by the arrow keys', async ({ page, open }) => {
    await open('/search/?q=lock');
    const links = page.getByRole('list', { name: 'Results' }).getByRole('heading').getByRole('link');
    await expect(links.first()).toBeVisible();
    await page.keyboard.press('/');
    await page.keyboard.press('ArrowDown');
    await expect(links.first()).toBeFocused();
    await page.keyboard.press('ArrowUp');
    const field = page.getByRole('searchbox', { name: 'Search' });
    await expect(field).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    await expect(field).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(field).toHaveValue('');
    await expect(page.getByRole('heading', { level: 1, name: 'Search' })).toBeVisible();
  });

  test('repairs a slip, says so, and takes it back at a press', async ({ page, open }) => {
    await open('/search/?q=rebiuld');
    await expect(page.getByText('Showing results for “rebuild”.')).toBeVisible();
    await page.getByRole('link', { name: 'Search for “rebiuld” as typed' }).click();
    await expect(page).toHaveURL(/exact=1/);
    await expect(page.getByRole('heading', { level: 2, name: 'Nothing found' })).toBeVisible();
  });

  test('says nothing of a slip it repaired where that found nothing either', async ({ page, open }) => {
    await open('/search/?q=section:market+towpth');
    await expect(page.getByText('Nothing is found with these limits.')).toBeVisible();
    await expect(page.getByText('Showing results for')).toBeHidden();
    await page.getByRole('link', { name: 'Search everything' }).click();
    await expect(page.getByText('Showing results for “towpath”.')).toBeVisible();
  });

  test('leaves out a limit that it cannot understand, and says so', async ({ page, open }) => {
    await open('/search/?q=lock+on:friday');
    await expect(page.getByText('Not understood, and left out: \u2068on:friday\u2069.')).toBeVisible();
    await expect(page.getByRole('list', { name: 'Results' })).toBeVisible();
    await expect(page.getByRole('list', { name: 'Narrowed to' })).toBeHidden();
  });

  test('narrows by what it counts, and widens again', async ({ page, open }) => {
    await open('/search/?q=notice');
    const narrow = page.getByRole('complementary', { name: 'Narrow down' });
    await narrow.getByRole('link').first().click();
    await expect(page).toHaveURL(/q=\w+%3A/);
    await page.getByRole('list', { name: 'Narrowed to' }).getByRole('link').click();
    await expect(page).toHaveURL(/q=notice$/);
  });

  test('keeps the place of whoever narrows by the keyboard', async ({ page, open }) => {
    await open('/search/?q=lock');
    const narrow = page.getByRole('complementary', { name: 'Narrow down' });
    const speaker = narrow.getByRole('link', { name: 'Edda Quill' });
    await speaker.press('Enter');
    await expect(page).toHaveURL(/q=said%3A/);
    await expect(speaker).toHaveAttribute('aria-current', 'true');
    await expect(speaker).toBeFocused();
  });

  test('begins with what there is, and shows the words of whoever is asked for', async ({ page, open }) => {
    await open('/search/');
    const there = page.getByRole('complementary', { name: 'What there is' });
    await there.getByRole('link').last().click();
    const said = page.getByRole('heading', { level: 2, name: /^Said by / });
    await expect(said).toBeVisible();
    await expect(page.getByRole('blockquote').first()).toBeVisible();
    await expect(page.getByRole('list', { name: 'Narrowed to' })).toBeVisible();
  });

  test('turns pages with real links', async ({ page, open }) => {
    await open('/search/?q=notice');
    await page
      .getByRole('navigation', { name: 'Pages of results' })
      .getByRole('link', { name: 'Page 2' })
      .click();
    await expect(page).toHaveURL(/page=2/);
    await expect(page.getByText(/page 2 of \d/)).toBeVisible();
    await open('/search/?q=notice&page=99');
    await expect(page.getByRole('link', { name: 'Back to the first page' })).toBeVisible();
    await expect(page.getByText(/page 99/)).toHaveCount(0);
  });

  test('says in words that part of the index is missing, and shows the rest', async ({
    page,
    open,
    watch,
  }) => {
    watch.allowFault(/404/);
    await page.route(/\/edition\/search\/(?!root)/, (route) => route.fulfill({ status: 404, body: '' }));
    await open('/search/?q=lock');
    await expect(page.getByText(/Part of the index could not be read/)).toBeVisible();
    await expect(page.getByText('Nothing found')).toHaveCount(0);
    await page.unroute(/\/edition\/search\/(?!root)/);
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('list', { name: 'Results' })).toBeVisible();
  });

  test('finds by itself what it lost with the line', async ({ page, open, watch }) => {
    watch.allowFault(/Failed to load resource|net::ERR/);
    await page.route(/\/edition\/search\/(?!root)/, (route) => route.abort());
    await open('/search/?q=lock');
    await expect(page.getByText(/Part of the index could not be read/)).toBeVisible();
    await page.unroute(/\/edition\/search\/(?!root)/);
    await comeBackOnline(page);
    await expect(page.getByRole('list', { name: 'Results' })).toBeVisible();
  });

  test('says that it is looking, where that takes a while', async ({ page, open }) => {
    const late = Promise.withResolvers<void>();
    await page.route(/\/edition\/search\//, async (route) => {
      await late.promise;
      await route.continue();
    });
    await open('/search/?q=lock');
    await expect(page.getByText('Fetching the page…')).toBeVisible();
    late.resolve();
    await expect(page.getByRole('list', { name: 'Results' })).toBeVisible();
    await expect(page.getByText('Fetching the page…')).toBeHidden();
  });

  test('remembers on this device what was searched for, and forgets it', async ({ page, open }) => {
    await open('/');
    await page.getByRole('searchbox', { name: 'Search' }).pressSequentially('ferry');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: 'ferry' })).toBeFocused();
    await expect.poll(() => page.evaluate(keepsSearches)).toBe(true);
    await open('/search/');
    await expect(page.getByRole('link', { name: 'ferry', exact: true })).toBeVisible();
    await page.getByRole('button', { name: 'Forget “ferry”' }).click();
    await expect(page.getByRole('link', { name: 'ferry', exact: true })).toBeHidden();
  });

  test('finds Persian words in either writing', async ({ page, open }) => {
    await open(`${PERSIAN}/search/?q=${encodeURIComponent('پل')}`);
    await expect(page.getByRole('list', { name: 'یافته‌ها' }).getByRole('article').first()).toBeVisible();
  });

  test('every page names the description of the search', async ({ request }) => {
    const description = await request.get('/opensearch.xml');
    expect(await description.text()).toContain('search/?q={searchTerms}');
    expect(await (await request.get('/section/river/')).text()).toContain('href="../../opensearch.xml"');
  });
});

/** Whether the device has a shelf for what was searched for: its first entry is written as it is made. */
async function keepsSearches(): Promise<boolean> {
  return (await indexedDB.databases()).some(({ name }) => name?.endsWith('searches'));
}
