import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { nameSlug } from '#edition/text/slug.ts';
import { expect, test, untilTakenOver } from './fixtures.ts';
import { host, printNewspaper } from './newspaper.ts';

const BASE = '/papers/post';

test.describe(`on a host that keeps the newspaper below ${BASE}/`, () => {
  let server: Server;
  let base: string;

  test.beforeAll(async ({ baseURL }) => {
    server = createServer((request, response) => void passOn(String(baseURL), request, response));
    await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
    const address = server.address();
    base = `http://localhost:${typeof address === 'object' ? address?.port : ''}${BASE}`;
  });
  test.afterAll(() => void server.close());

  test('a deep link opens and leads on', async ({ page, open }) => {
    await open(`${base}/article/board-votes-to-rebuild-ash-corner-lock/`);
    await page.getByRole('link', { name: 'River' }).first().click();
    await expect(page).toHaveURL(`${base}/section/river`);
    await page.reload();
    await expect(page.getByRole('heading', { level: 1, name: 'River' })).toBeVisible();
  });

  test('an unknown address is a written page with the front one step away', async ({ page, open, watch }) => {
    watch.allowFault(/404|MIME type/);
    await open(`${base}/article/never-written`);
    await page.getByRole('main').getByRole('link', { name: /front/i }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'The Larkmoor Post' })).toBeVisible();
  });
});

test('a newspaper in a language that the reader does not speak lies as it was printed', async ({ page }) => {
  const site = await host(
    await printNewspaper([{ id: 'gesher', headline: 'הגשר הישן נפתח מחדש', text: 'האנשים חזרו אל הגשר.' }], {
      name: 'הד הנמל',
      language: 'he',
    }),
  );
  await page.goto(site.address);
  const printed = await (await page.request.get(site.address)).text();
  const [tag = 'none'] = /<html[^>]*>/.exec(printed) ?? [];
  await untilTakenOver(page);
  const shown = page.locator('html');
  expect(tag).toBe(
    `<html lang="${await shown.getAttribute('lang')}" dir="${await shown.getAttribute('dir')}">`,
  );
  await expect(page.getByRole('heading', { name: 'הד הנמל' }).locator('[lang=he]')).toBeVisible();
  await site.stop();
});

test('a word longer than the page is broken wherever it stands', async ({ page, open }) => {
  const word = 'Uferschutzmauerinstandsetzungsverordnungsentwurfsberatungssitzung';
  const site = await host(
    await printNewspaper([{ id: 'long', headline: word, text: `“${word},” said Ada Reed.`, section: word }]),
  );
  await page.setViewportSize({ width: 320, height: 640 });
  const lists = [`section/${nameSlug(word)}/`, 'voices/ada-reed/', 'search/?q=said:reed'];
  for (const path of ['', 'article/long/', ...lists]) {
    await open(site.address + path);
    await expect(page.getByRole('main').getByText(word).first()).toBeVisible();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(wide, path).toBeLessThanOrEqual(0);
  }
  await site.stop();
});

/** Serves the site below `BASE` and nothing beside it. */
async function passOn(site: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = request.url ?? '/';
  if (!path.startsWith(`${BASE}/`)) {
    response.writeHead(404).end('Nothing is served here.');
    return;
  }
  const answer = await fetch(site + path.slice(BASE.length), { redirect: 'manual' });
  const headers = { 'content-type': answer.headers.get('content-type') ?? 'text/plain' };
  const location = answer.headers.get('location');
  response.writeHead(answer.status, location ? { ...headers, location: BASE + location } : headers);
  response.end(Buffer.from(await answer.arrayBuffer()));
}
