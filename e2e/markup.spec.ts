import { expect, test } from './fixtures.ts';
import { faultsOf } from './markup.ts';

const PAGES = [
  '/',
  '/section/river/',
  '/topics/',
  '/topic/notices/',
  '/article/board-votes-to-rebuild-ash-corner-lock/',
  '/article/sayyad-al-nahr/',
  '/saved/',
  '/search/',
  '/404.html',
];

for (const path of PAGES)
  test(`the file behind ${path} is sound HTML`, async ({ request }) => {
    expect(await faultsOf(await (await request.get(path)).text())).toEqual([]);
  });

test('every file that the front leads to is there, and every page of them is sound HTML', async ({
  request,
}) => {
  test.setTimeout(180_000);
  const addresses = new Set(['/']);
  const faults: string[] = [];
  for (const address of addresses) {
    const response = await request.get(address);
    if (!response.ok()) faults.push(`${address} answers ${response.status()}`);
    if (!response.headers()['content-type']?.includes('text/html')) continue;
    const html = await response.text();
    faults.push(...(await faultsOf(html)).map((fault) => `${address}: ${fault}`));
    for (const link of addressesIn(html, new URL(response.url()))) addresses.add(link);
  }
  expect(faults).toEqual([]);
  expect(addresses.size).toBeGreaterThan(100);
});

/** What a page links to or loads from its own site, without queries and passages. */
function addressesIn(html: string, page: URL): string[] {
  return [...html.matchAll(/ (?:href|src)="([^"]*)"/g)].flatMap(([, address = '']) => {
    const { origin, pathname } = new URL(address.replaceAll('&amp;', '&'), page);
    return origin === page.origin ? [pathname] : [];
  });
}
