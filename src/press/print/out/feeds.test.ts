import { Readable } from 'node:stream';
import { XMLValidator } from 'fast-xml-parser';
import FeedParser from 'feedparser';
import { parseJsonFeed, parseOpml } from 'feedsmith';
import { DOMParser } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { feedFormats, type Feed } from './feed.ts';
import { newsSitemap, opml, sitemaps, webManifest } from './siteFiles.ts';

const SITE = 'https://lamp.example/paper/';
const hostile = 'Ash & Oak: "quoted", &lt;b&gt; ]]>';

const feed: Feed = {
  path: 'feeds/section/town',
  page: 'section/town/',
  title: 'Town · The Lamp & Post',
  description: 'What the <town> says',
  language: 'en',
  items: [
    {
      id: 'lamps-lit',
      page: 'article/lamps-lit/',
      title: hostile,
      summary: 'Nobody saw who lit them.',
      language: 'en',
      html: '<p>The lamps were lit at six.</p>',
      authors: ['Ada Reed'],
      tags: ['Lamps'],
      published: '2024-03-12T10:45:00+03:30',
      updated: '2024-03-13T08:00:00Z',
    },
    {
      id: 'no-date',
      page: 'article/no-date/',
      title: 'Undated',
      language: 'en',
      html: '<p>When?</p>',
      authors: [],
      tags: [],
    },
  ],
};

const [rss, atom, json] = feedFormats.map((format) => format.text(feed, SITE));
const nameplate = { schema: 1 as const, name: 'The Lamp', language: 'en', articles: 2, sections: [] };

describe('feeds, read by a parser of others', () => {
  it('are sound RSS with the whole text', async () => {
    const { meta, items } = await parse(rss ?? '');
    expect(meta).toMatchObject({ title: feed.title, link: `${SITE}section/town/`, language: 'en' });
    expect(items).toHaveLength(2);
    expect(items[0]).toMatchObject({
      title: hostile,
      link: `${SITE}article/lamps-lit/`,
      guid: 'urn:broadsheet:article:lamps-lit',
      author: 'Ada Reed',
      description: '<p>The lamps were lit at six.</p>',
      summary: 'Nobody saw who lit them.',
      pubdate: new Date('2024-03-12T07:15:00Z'),
    });
    expect(items[1]?.pubdate).toBeNull();
  });

  it('are sound Atom, of what has a date', async () => {
    const { meta, items } = await parse(atom ?? '');
    expect(meta).toMatchObject({ title: feed.title, date: new Date('2024-03-13T08:00:00Z') });
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({
      title: hostile,
      link: `${SITE}article/lamps-lit/`,
      description: '<p>The lamps were lit at six.</p>',
    });
  });

  it('are Atom with addresses relative to the feed where the site’s is not known', () => {
    const text = feedFormats[1]?.text(feed, undefined) ?? '';
    const hrefs = [...text.matchAll(/href="([^"]*)"/g)].map((match) => match[1]);
    expect(hrefs).toEqual([
      '../../section/town/',
      '../../feeds/section/town.atom.xml',
      '../../article/lamps-lit/',
    ]);
  });

  it('are sound JSON Feed', () => {
    expect(JSON.parse(json ?? '')).toMatchObject({ version: 'https://jsonfeed.org/version/1.1' });
    expect(parseJsonFeed(json)).toMatchObject({
      title: feed.title,
      feed_url: `${SITE}feeds/section/town.json`,
      home_page_url: `${SITE}section/town/`,
      items: [
        {
          id: 'urn:broadsheet:article:lamps-lit',
          url: `${SITE}article/lamps-lit/`,
          title: hostile,
          date_published: '2024-03-12T07:15:00.000Z',
          content_html: feed.items[0]?.html,
        },
        { id: 'urn:broadsheet:article:no-date', title: 'Undated' },
      ],
    });
  });

  it('say of an item in another language which it is, and the way it is read', () => {
    const [item] = feed.items;
    const items = item ? [{ ...item, language: 'fa' }] : [];
    const texts = feedFormats.map(({ text }) => text({ ...feed, items }, SITE));
    for (const text of texts)
      expect(text.replaceAll('\\"', '"')).toContain('<div lang="fa" dir="rtl"><p>The lamps');
    expect(parseJsonFeed(texts[2] ?? '')).toMatchObject({ items: [{ language: 'fa' }] });
  });

  it('lie at addresses of ASCII, whatever script they are named in', () => {
    const named = { ...feed, path: 'feeds/section/شهر' };
    const texts = [...feedFormats.map(({ text }) => text(named, SITE)), opml([named], nameplate, SITE)];
    for (const text of texts) expect(text).toContain(`${SITE}feeds/section/%D8%B4%D9%87%D8%B1.`);
  });

  it('are listed in OPML', () => {
    const text = opml([feed], nameplate, SITE);
    expect(XMLValidator.validate(text)).toBe(true);
    expect(parseOpml(text)).toMatchObject({
      head: { title: nameplate.name },
      body: {
        outlines: [
          {
            type: 'rss',
            text: feed.title,
            xmlUrl: `${SITE}feeds/section/town.rss.xml`,
            htmlUrl: `${SITE}section/town/`,
          },
        ],
      },
    });
  });
});

describe('characters that XML forbids', () => {
  const odd = 'A\u0008 l\u000bamp\ufffe \ud83d\ude00 l\ud800it\t.';
  const plain = 'A lamp \ud83d\ude00 lit\t.';
  const [item] = feed.items;
  const items = item ? [{ ...item, title: odd, summary: odd, html: `<p>${odd}</p>`, authors: [odd] }] : [];
  const named = { ...feed, title: odd, items };

  it.each([
    ['RSS', feedFormats[0]?.text(named, SITE)],
    ['Atom', feedFormats[1]?.text(named, SITE)],
    ['OPML', opml([named], { ...nameplate, name: odd }, SITE)],
    ['the map of news', newsSitemap([{ ...newsItem('a/', '2024-03-12'), headline: odd }], nameplate, SITE)],
  ])('are left out of %s', (_, text) => {
    expect(text).toContain(plain);
    for (const bad of ['\u0008', '\u000b', '\ufffe']) expect(text).not.toContain(bad);
    expect(text?.isWellFormed()).toBe(true);
  });
});

describe('the maps of a site', () => {
  it('name every page with the day it changed', () => {
    const files = sitemaps([{ page: '' }, { page: 'article/a&b/', changed: '2024-03-12' }], SITE);
    const locations = [...xml(files.get('sitemap.xml') ?? '').querySelectorAll('loc')];
    expect(locations.map((one) => one.textContent)).toEqual([SITE, `${SITE}article/a&b/`]);
  });

  it('are an index of several where there are more than 50,000 pages', () => {
    const places = Array.from({ length: 50_001 }, (_, place) => ({ page: `article/${place}/` }));
    const files = sitemaps(places, SITE);
    expect([...files.keys()]).toEqual(['sitemap-1.xml', 'sitemap-2.xml', 'sitemap.xml']);
    expect(xml(files.get('sitemap.xml') ?? '').querySelectorAll('sitemap')).toHaveLength(2);
    expect(files.get('sitemap-2.xml')?.match(/<url>/g)).toHaveLength(1);
  });

  it('have as news what is of the last two days before the newest', () => {
    const text = newsSitemap(
      [newsItem('new/', '2024-03-12T10:00:00Z'), newsItem('old/', '2024-03-10T09:59:59Z')],
      nameplate,
      SITE,
    );
    const [only, ...others] = [...xml(text).querySelectorAll('url')];
    expect(others).toEqual([]);
    const facts = ['loc', 'news\\:name', 'news\\:language', 'news\\:publication_date', 'news\\:title'];
    expect(facts.map((name) => only?.querySelector(name)?.textContent)).toEqual([
      `${SITE}new/`,
      nameplate.name,
      'zh-cn',
      '2024-03-12T10:00:00.000Z',
      'A <b>',
    ]);
  });

  it.each([
    ['2024-03-12', '2024-03-12'],
    ['2024-03-12T10:45', '2024-03-12T10:45:00.000Z'],
    ['2024-03-12T10:45:00+0330', '2024-03-12T07:15:00.000Z'],
  ])('date the news of %s as their format has it', (published, date) => {
    const text = newsSitemap([newsItem('new/', published)], nameplate, SITE);
    expect(xml(text).querySelector('news\\:publication_date')?.textContent).toBe(date);
  });
});

describe('the web manifest', () => {
  it('stays within the folder it lies in', () => {
    const sections = [{ name: 'River', slug: 'رود', count: 3 }];
    const manifest = JSON.parse(webManifest({ ...nameplate, sections }));
    const addresses = [
      manifest.start_url,
      manifest.scope,
      ...manifest.shortcuts.map((one: { url: string }) => one.url),
    ];
    for (const address of addresses) expect(new URL(address, SITE).href.startsWith(SITE)).toBe(true);
    expect(manifest.shortcuts).toEqual([{ name: 'River', url: 'section/%D8%B1%D9%88%D8%AF/' }]);
    expect(manifest.icons.map((one: { sizes: string }) => one.sizes)).toEqual([
      'any',
      '192x192',
      '512x512',
      '512x512',
    ]);
  });
});

function newsItem(
  page: string,
  published: string,
): { page: string; headline: string; language: string; published: string } {
  return { page, headline: 'A <b>', language: 'zh-Hans', published };
}

type Parsed = { meta: FeedParser.Meta; items: FeedParser.Item[] };

function parse(text: string): Promise<Parsed> {
  expect(XMLValidator.validate(text)).toBe(true);
  return new Promise((resolve, reject) => {
    const parser = new FeedParser({ normalize: true });
    const items: FeedParser.Item[] = [];
    parser.on('error', reject);
    parser.on('readable', () => {
      for (let item = parser.read(); item !== null; item = parser.read()) items.push(item);
    });
    parser.on('end', () => resolve({ meta: parser.meta, items }));
    Readable.from([text]).pipe(parser);
  });
}

/** linkedom reads what is not well-formed, too. */
function xml(text: string): XMLDocument {
  expect(XMLValidator.validate(text)).toBe(true);
  return new DOMParser().parseFromString(text, 'text/xml') as unknown as XMLDocument;
}
