import { expect, test, untilTakenOver } from './fixtures.ts';
import { host, insteadOf, printNewspaper, type Host } from './newspaper.ts';

// What a page can be read without, where its code does not come
let site: Host;
test.describe.configure({ mode: 'default' });
test.beforeAll(async () => {
  // A busy machine takes its time to print
  test.setTimeout(120_000);
  const text = 'The lamps were lit at six.';
  site = await host(await printNewspaper([{ id: 'lamps-lit', headline: 'Lamps lit along the quay', text }]));
});
test.afterAll(() => site.stop());
test.beforeEach(({ watch }) => {
  site.interrupt();
  watch.allowFault(/Failed to load resource|net::ERR|MIME type|preload/);
});

// "TypeError: Failed to fetch dynamically imported module: …"; of Firefox no more than "Error" is heard
const CODE_FAILED = /Error(?:: .*module| \(|$)/;
for (const part of ['Behind', 'StoryLater'])
  test(`a story stays where the code of ${part} never comes`, async ({ page, watch }) => {
    watch.allowFault(CODE_FAILED);
    const code = new RegExp(String.raw`/assets/${part}-.*\.js$`);
    site.interrupt(
      insteadOf(
        (path) => code.test(path),
        ({ socket }) => void socket.destroy(),
      ),
    );
    const noticed = page.waitForEvent('console', (message) => CODE_FAILED.test(message.text()));
    await page.goto(`${site.address}article/lamps-lit/`);
    await untilTakenOver(page);
    await noticed;
    await expect(page.getByText('The lamps were lit at six.')).toBeVisible();
    await page.getByRole('button', { name: 'Save' }).first().click();
    await expect(page.getByRole('button', { name: 'Save' }).first()).toHaveAttribute('aria-pressed', 'true');
  });

for (const { part, button, opens } of [
  { part: 'Player', button: 'Listen', opens: 'Reading aloud' },
  { part: 'SettingsPanel', button: 'Reading settings', opens: 'Reading settings' },
])
  test(`a story says that ${part} does not come, and has it once it does`, async ({ page, watch }) => {
    watch.allowFault(CODE_FAILED);
    const code = new RegExp(String.raw`/assets/${part}-.*\.js$`);
    site.interrupt(
      insteadOf(
        (path) => code.test(path),
        (_, response) => void response.writeHead(404).end(),
      ),
    );
    await page.goto(`${site.address}article/lamps-lit/`);
    const notice = page.getByText('The newspaper is not answering');
    // The first time the page is opened anew
    await expect(async () => {
      await page.getByRole('button', { name: button }).click({ timeout: 1000 });
      await expect(notice).toBeVisible({ timeout: 1000 });
    }).toPass();
    await expect(page.getByText('The lamps were lit at six.')).toBeVisible();
    site.interrupt();
    await page.reload();
    await expect(async () => {
      await page.getByRole('button', { name: button }).click({ timeout: 1000 });
      await expect(page.getByRole('region', { name: opens })).toBeVisible({ timeout: 1000 });
    }).toPass();
  });
