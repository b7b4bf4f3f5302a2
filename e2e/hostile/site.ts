import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { host, importNewspaper } from '#e2e/newspaper.ts';
import { payloads } from './payloads.ts';

/** A newspaper made of payloads: from text, HTML, a feed and JSON, in every field there is. */
export type HostileSite = {
  address: string;
  /** Below the address: the pages that were printed. */
  pages: string[];
  /** The pages of the stories that hold one payload each, and the headline of each. */
  stories: { page: string; headline: string }[];
  stop: () => Promise<void>;
};

/** What no page has, and the host answers with the newspaper's own page for that. */
export const lost = 'article/lost-';

export async function hostHostile(): Promise<HostileSite> {
  const printed = await importNewspaper({
    'text.txt': `A quiet evening by the lock\n\n${payloads.join('\n\n')}\n\nThe lock stayed shut.`,
    'page.html': htmlPage(),
    'feed.xml': feed(),
    ...Object.fromEntries(payloads.map((payload, place) => [`json-${place}.json`, article(payload, place)])),
    'every.json': article(payloads.join('\n'), payloads.length),
  });
  const site = await host(printed.site);
  const notFound = readFileSync(path.join(printed.site, '404.html'), 'utf8');
  site.interrupt(({ url = '' }, response) => {
    if (!url.startsWith(`/${lost}`)) return false;
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(notFound);
    return true;
  });
  return {
    address: site.address,
    pages: pagesIn(printed.site),
    stories: storiesIn(printed.site),
    stop: site.stop,
  };
}

/** Every story; of the lists a quarter, where no file of payloads asks for all. */
function pagesIn(folder: string): string[] {
  const pages = globSync('**/index.html', { cwd: folder }).map((file) => `${path.dirname(file)}/`);
  if (process.env['PAYLOADS'] !== undefined) return pages;
  return pages.sort().filter((page, at) => page.startsWith('article/') || at % 4 === 0);
}

function storiesIn(folder: string): HostileSite['stories'] {
  return payloads.flatMap((_, place) => {
    const file = path.join(folder, 'edition', 'articles', `payload-${place}.json`);
    if (!existsSync(file)) throw new Error(`the story of payload ${place} was not printed`);
    const { headline } = JSON.parse(readFileSync(file, 'utf8')) as { headline: string };
    return [{ page: `article/payload-${place}/`, headline }];
  });
}

function article(payload: string, place: number): string {
  return JSON.stringify({
    schema: 1,
    id: `payload-${place}`,
    headline: `${place} ${payload}`,
    standfirst: payload,
    byline: [{ name: payload, url: 'javascript:alert(1)' }],
    section: place % 2 ? 'Town' : payload.slice(0, 40),
    source: { name: payload, url: 'javascript:alert(1)' },
    tags: [payload],
    published: `2024-05-${String((place % 28) + 1).padStart(2, '0')}T08:00:00Z`,
    image: { src: 'javascript:alert(1)', alt: payload, caption: payload, credit: payload },
    body: [
      {
        type: 'paragraph',
        text: `x ${payload}`,
        marks: [{ type: 'link', start: 0, end: 1, href: 'javascript:alert(1)' }],
      },
      { type: 'heading', level: 2, text: payload },
      { type: 'quote', text: payload, cite: payload },
      { type: 'list', items: [{ text: payload }] },
      { type: 'table', caption: payload, header: [{ text: payload }], rows: [[{ text: payload }]] },
      { type: 'preformatted', text: payload },
      { type: 'embed', url: 'javascript:alert(1)', title: payload, provider: payload, text: payload },
      { type: 'paragraph', text: `“${payload} is what I said,” said Mira Holt, the harbour master.` },
    ],
    related: [{ headline: payload, excerpt: payload, url: 'javascript:alert(1)' }],
  });
}

function htmlPage(): string {
  const words =
    'The lock keeper spoke at some length about the water, the gates and the weather of the week. ';
  return `<!doctype html><html><head><title>${payloads[24]}</title><meta name="author" content="${payloads[0]}">
<script type="application/ld+json">{"@type":"NewsArticle","headline":"<img src=x onerror=alert(1)>"}</script></head>
<body onload="alert(1)"><article><h1>A page from outside ${payloads[2]}</h1>${payloads
    .map((payload) => `<p>${words}${payload}</p>`)
    .join('\n')}</article></body></html>`;
}

function feed(): string {
  const items = payloads.map(
    (payload, place) =>
      `<item><title><![CDATA[Feed ${place} ${payload.replaceAll(']]>', '')}]]></title><link>javascript:alert(1)</link>
<guid>feed-${place}</guid><description><![CDATA[${payload.replaceAll(']]>', '')}]]></description></item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>From outside</title><link>https://feed.example/</link>
<description>x</description>${items.join('\n')}</channel></rss>`;
}
