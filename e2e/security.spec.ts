import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { host, importNewspaper, type Host } from './newspaper.ts';
import { payloads } from './payloads.ts';

const SAFE = new Set(['http:', 'https:', 'mailto:', 'tel:']);
const all = payloads.join('\n');
let site: Host;
let articles: string[];

test.describe.configure({ mode: 'default' });
test.beforeAll(async () => {
  // A busy machine takes its time to print
  test.setTimeout(120_000);
  const printed = await importNewspaper({
    'text.txt': `A quiet evening by the lock\n\n${payloads.join('\n\n')}\n\nThe lock stayed shut.`,
    'page.html': htmlPage(),
    'feed.xml': feed(),
    ...Object.fromEntries(payloads.map((payload, place) => [`json-${place}.json`, article(payload, place)])),
    'every.json': article(all, payloads.length),
  });
  site = await host(printed.site);
  articles = printed.articles;
});
test.afterAll(() => site.stop());
test.beforeEach(async ({ page, watch }) => {
  watch.allowFault(/the server responded with a status of 404/);
  await page.addInitScript(() => {
    const ran: string[] = [];
    Object.assign(window, { ran, pwned: () => ran.push('ran'), alert: () => ran.push('alert') });
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      ran.push(`${violatedDirective} ${blockedURI}`),
    );
  });
});

test('no payload runs or breaks the policy from any source in any sink', async ({ page }) => {
  test.setTimeout(120_000);
  expect(articles.length).toBeGreaterThan(payloads.length);
  for (const id of articles) {
    await page.goto(`${site.address}article/${id}/`);
    await expect(page.getByRole('heading', { level: 1 })).not.toBeEmpty();
    expect(await harm(page), id).toEqual([]);
  }
});

test('lists, voices and feeds’ pages carry payloads as text', async ({ page }) => {
  await page.goto(site.address);
  const links = await page.evaluate(() =>
    [...document.querySelectorAll('nav a, main a')].map((a) => (a as HTMLAnchorElement).href),
  );
  const pages = new Set(links.filter((href) => /\/(?:section|source|tag|voices|stories)\b/.test(href)));
  expect(pages.size).toBeGreaterThan(1);
  for (const address of [site.address, ...pages]) {
    await page.goto(address);
    expect(await harm(page), address).toEqual([]);
  }
});

test('a query, an unknown address and a passage are text', async ({ page, watch }) => {
  watch.allowFault(/MIME type/);
  test.setTimeout(120_000);
  for (const payload of payloads) {
    await page.goto(`${site.address}search/?q=${encodeURIComponent(payload)}`);
    await expect(page.getByRole('searchbox')).toHaveValue(payload.replaceAll('\n', ''));
    expect(await harm(page), payload).toEqual([]);
  }
  for (const payload of payloads.slice(0, 6)) {
    await page.goto(
      `${site.address}article/${encodeURIComponent(payload)}#:~:text=${encodeURIComponent(payload)}`,
    );
    await page.goto(`${site.address}article/${articles[0]}/#b0.0-4${encodeURIComponent(payload)}`);
    expect(await harm(page), payload).toEqual([]);
  }
});

test('the policy holds: no inline script, no inline handler, no string becomes code', async ({
  page,
  watch,
}) => {
  watch.allowFault(/Content Security Policy|Trusted ?Type|TrustedHTML|requires/i);
  await page.goto(site.address);
  const outcome = await page.evaluate(async () => {
    const script = document.createElement('script');
    const attempts: Record<string, () => unknown> = {
      inline: () => (script.append('pwned()'), document.head.append(script)),
      handler: () => {
        const image = document.createElement('img');
        image.setAttribute('onerror', 'pwned()');
        image.src = 'data:,';
        document.body.append(image);
      },
      markup: () => (document.body.innerHTML += '<b>x</b>'),
      // oxlint-disable-next-line typescript/no-implied-eval -- it must fail
      code: () => new Function('pwned()')(),
      elsewhere: () => fetch('http://127.0.0.1:9/'),
    };
    // What the test calls itself may do what no page may; what a timer calls may not
    await new Promise((resolve) => setTimeout(resolve));
    const thrown: string[] = [];
    for (const [name, attempt] of Object.entries(attempts))
      try {
        await attempt();
      } catch {
        thrown.push(name);
      }
    await new Promise((resolve) => setTimeout(resolve, 200));
    return { thrown, ran: (Reflect.get(window, 'ran') as string[]).filter((one) => one === 'ran') };
  });
  expect(outcome.ran).toEqual([]);
  // An inline script is passed over in silence
  expect(outcome.thrown).toEqual(['handler', 'markup', 'code', 'elsewhere']);
});

/** What ran, what the policy had to stop, and links that lead where none may. */
async function harm(page: Page): Promise<string[]> {
  const { ran, hrefs } = await page.evaluate(() => ({
    ran: Reflect.get(window, 'ran') as string[],
    hrefs: [...document.querySelectorAll<HTMLElement>('[href], [src], [action]')].flatMap((element) =>
      ['href', 'src', 'action'].flatMap((name) => {
        const value = element.getAttribute(name);
        return value === null ? [] : [new URL(value, location.href).protocol];
      }),
    ),
  }));
  return [...ran, ...hrefs.filter((protocol) => !SAFE.has(protocol))];
}

function article(payload: string, place: number): string {
  return JSON.stringify({
    schema: 1,
    id: `payload-${place}`,
    headline: `${payload} ${place}`,
    standfirst: payload,
    byline: [{ name: payload, url: 'javascript:pwned()' }],
    section: place % 2 ? 'Town' : payload.slice(0, 40),
    source: { name: payload, url: 'javascript:pwned()' },
    tags: [payload],
    published: `2024-05-${String((place % 28) + 1).padStart(2, '0')}T08:00:00Z`,
    image: { src: 'javascript:pwned()', alt: payload, caption: payload, credit: payload },
    body: [
      {
        type: 'paragraph',
        text: `x ${payload}`,
        marks: [{ type: 'link', start: 0, end: 1, href: 'javascript:pwned()' }],
      },
      { type: 'heading', level: 2, text: payload },
      { type: 'quote', text: payload, cite: payload },
      { type: 'list', items: [{ text: payload }] },
      { type: 'table', caption: payload, header: [{ text: payload }], rows: [[{ text: payload }]] },
      { type: 'preformatted', text: payload },
      { type: 'embed', url: 'javascript:pwned()', title: payload, provider: payload, text: payload },
      { type: 'paragraph', text: `“${payload} is what I said,” said Mira Holt, the harbour master.` },
    ],
    related: [{ headline: payload, excerpt: payload, url: 'javascript:pwned()' }],
  });
}

function htmlPage(): string {
  const words =
    'The lock keeper spoke at some length about the water, the gates and the weather of the week. ';
  return `<!doctype html><html><head><title>${payloads[24]}</title><meta name="author" content="${payloads[0]}">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"<img src=x onerror=pwned()>"}</script></head>
<body onload="pwned()"><article><h1>A page from outside ${payloads[2]}</h1>${payloads
    .map((payload) => `<p>${words}${payload}</p>`)
    .join('\n')}</article></body></html>`;
}

function feed(): string {
  const items = payloads.map(
    (payload, place) =>
      `<item><title><![CDATA[Feed ${place} ${payload.replaceAll(']]>', '')}]]></title><link>javascript:pwned()</link>
<guid>feed-${place}</guid><description><![CDATA[${payload.replaceAll(']]>', '')}]]></description></item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>From outside</title><link>https://feed.example/</link>
<description>x</description>${items.join('\n')}</channel></rss>`;
}
