import { describe, expect, it } from 'vitest';
import { aHeadline } from '#testing/builders.ts';
import type { Topic } from '#edition/page/topic.ts';
import { toScriptJson } from '#edition/page/pageData.ts';
import type { PrintedArticle } from '#edition/page/printed.ts';
import type { Nameplate } from '#press/compile/list/manifest.ts';
import { notFoundHtml, pageDataElement, pageHtml, redirectHtml, rootFrom } from './page.ts';
import { articleHead, headHtml, plainHead, topicHead } from './pageHead.ts';

const template = `<!doctype html>
<html lang="en">
  <head>
    <script src="./assets/first.js"></script>
    <link rel="preload" data-opens="ltr" href="./assets/latin.woff2" as="font" />
    <link rel="preload" data-opens="italic" href="./assets/italic.woff2" as="font" />
    <link rel="preload" data-opens="accents" href="./assets/accents.woff2" as="font" />
    <link rel="preload" data-opens="interface" href="./assets/interface.woff2" as="font" />
    <link rel="preload" data-opens="rtl" href="./assets/arabic.woff2" as="font" />
    <!--page-head-->
    <script type="module" crossorigin src="./assets/index.js"></script>
    <link rel="modulepreload" crossorigin href="./assets/shared.js">
    <link rel="stylesheet" crossorigin href="./assets/index.css">
  </head>
  <body><!--page--><!--page-data--></body>
</html>`;
const page = {
  file: 'article/a/index.html',
  language: 'fa',
  head: '<title>T</title>',
  content: 'C',
  data: 'D',
};

const nameplate: Nameplate = { schema: 1, name: 'The Post', language: 'en', articles: 1, sections: [] };
const place = {
  title: 'Ferry returns · The Post',
  root: '../../',
  address: undefined,
  nameplate,
  files: { scripts: [], styles: [] },
};

function addressesIn(html: string): string[] {
  return [...html.matchAll(/(?:src|href)="([^"]*)"/g)].map((match) => match[1] ?? '');
}

describe('a page', () => {
  it('says its language and direction, its head and its data', () => {
    const html = pageHtml(template, page);
    expect(html).toContain('<html lang="fa" dir="rtl">');
    expect(html).toContain('<title>T</title>');
    expect(html).toContain('<body>CD</body>');
  });

  it('runs the way of the words around its stories', () => {
    expect(pageHtml(template, { ...page, spoken: 'en' })).toContain('<html lang="en" dir="ltr">');
  });

  it('finds the reader’s files from where it lies', () => {
    const site = new URL('https://example.org/deep/base/');
    for (const address of addressesIn(pageHtml(template, page)))
      expect(new URL(address, new URL(page.file, site)).pathname).toMatch(/^\/deep\/base\/assets\//);
    expect(rootFrom('index.html')).toBe('./');
  });

  it('finds them below a base path that is known', () => {
    for (const address of addressesIn(pageHtml(template, page, '/news/')))
      expect(address).toMatch(/^\/news\/assets\//);
  });

  it.each([
    ['fa', 'fa', ['arabic']],
    ['en', 'en', ['latin']],
    ['fr-CA', 'fr-CA', ['latin', 'accents', 'interface']],
    ['sv', 'en', ['latin', 'accents']],
    ['zh', 'zh', ['latin']],
    ['n/a', 'en', ['latin']],
  ])('in %s, with an interface in %s, asks ahead for the faces %j alone', (language, spoken, faces) => {
    const html = pageHtml(template, { ...page, language, spoken });
    expect(html.match(/<link rel="preload"[^>]*>/g)).toEqual(
      faces.map((face) => `<link rel="preload" href="../../assets/${face}.woff2" as="font" />`),
    );
  });

  it.each([
    ['en', '<p class="standfirst">It sails again.</p>', true],
    ['en', '<blockquote>“It sails.”</blockquote>', true],
    ['en', '<p>It sails again.</p>', false],
    ['fa', '<p class="standfirst">باز هم می‌رود.</p>', false],
  ])('in %s with %s asks ahead for italics: %s', (language, content, isAsked) => {
    expect(pageHtml(template, { ...page, language, content }).includes('italic.woff2')).toBe(isAsked);
  });

  it('takes no pattern out of what is filled in', () => {
    const html = pageHtml(template, { ...page, head: '$& $1 <!--page-data-->', data: "$' $`" });
    expect(html).toContain("$' $`");
    expect(html).toContain('$& $1');
  });
});

describe('404.html', () => {
  it.each(['lost', 'a/lost', 'a/b/lost', 'a/b/c/lost', 'a/b/c/d/lost'])(
    'finds script and style when it is served for %s below a base nobody told it',
    (address) => {
      const site = new URL('https://example.org/base/');
      const found = addressesIn(notFoundHtml(template, page)).map(
        (relative) => new URL(relative, new URL(address, site)).pathname,
      );
      for (const file of ['first.js', 'index.js', 'index.css'])
        expect(found).toContain(`/base/assets/${file}`);
    },
  );

  it('asks for each file once where the base is known', () => {
    const addresses = addressesIn(notFoundHtml(template, page, '/news/'));
    expect(new Set(addresses).size).toBe(addresses.length);
  });
});

describe('what a page carries', () => {
  it('cannot be closed by what an article says', () => {
    const data = pageDataElement(toScriptJson({ text: '</script><script>alert(1)</script><!--' }));
    expect(data.match(/<\/?script/g)).toHaveLength(2);
    expect(data).not.toContain('<!--');
  });

  it('says nothing in its head that is not text', () => {
    const evil = '"></script><script>alert(1)</script>';
    const article = aPrinted({ headline: evil, byline: [{ name: evil }], section: evil, tags: [evil] });
    const html = headHtml(articleHead(article, { ...nameplate, name: evil }), { ...place, title: evil });
    expect(html.match(/<\/?script/g)).toEqual(['<script', '</script']);
    expect(JSON.parse(linkedDataIn(html))).toMatchObject({ '@type': 'NewsArticle', headline: evil });
  });
});

describe('what a page says of itself', () => {
  const image = {
    src: 'edition/images/0123456789abcdef-1600.jpg',
    name: '0123456789abcdef',
    width: 3200,
    height: 2000,
    widths: [320, 640, 960, 1600],
    thumbhash: 'x',
  };
  const article = aPrinted({ standfirst: 'At last.', published: '2024-03-14', image });

  it('describes a topic by what stands there, not by the tagline of the newspaper', () => {
    const articles = ['Ferry returns', 'Quay to be paved'].map((headline) => aHeadline({ headline }));
    const about = { name: 'Harbour', slug: 'harbour', articles, page: 1, pages: 1, voices: [], beside: [] };
    const topic: Topic = { schema: 1, count: 2, ...about };
    const told = { ...nameplate, tagline: 'All the quays' };
    expect(headHtml(topicHead(topic, told), place)).toContain(
      '<meta name="description" content="Ferry returns · Quay to be paved">',
    );
  });

  it('gives whole addresses where the newspaper has one', () => {
    const known = { ...nameplate, site: 'https://news.example/post/' };
    const address = 'https://news.example/post/article/a/';
    const html = headHtml(articleHead(article, known), { ...place, nameplate: known, address });
    const picture = 'https://news.example/post/edition/images/0123456789abcdef-1600.jpg';
    expect(html).toContain(`<link rel="canonical" href="${address}">`);
    expect(html).toContain(`<meta property="og:url" content="${address}">`);
    expect(html).toContain(`<meta property="og:image" content="${picture}">`);
    expect(html).toContain('<meta property="og:image:height" content="1000">');
    expect(html).toContain('<meta name="twitter:card" content="summary_large_image">');
    expect(JSON.parse(linkedDataIn(html))).toMatchObject({
      headline: article.headline,
      datePublished: '2024-03-14',
      image: picture,
      mainEntityOfPage: address,
    });
  });

  it('stays true below an address that nobody told it', () => {
    const html = headHtml(articleHead(article, nameplate), place);
    // Search engines take no canonical address but a whole one.
    expect(html).not.toContain('canonical');
    expect(html).not.toContain('og:url');
    expect(JSON.parse(linkedDataIn(html))).not.toHaveProperty('image');
  });

  it('asks not to be found where there is nothing to find', () => {
    const html = headHtml({ ...plainHead(nameplate), isHidden: true }, place);
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).not.toContain('canonical');
  });
});

function aPrinted(parts: Partial<PrintedArticle>): PrintedArticle {
  return {
    schema: 1,
    id: 'a',
    headline: 'Ferry returns',
    language: 'en',
    minutes: 1,
    body: [],
    related: [],
    ...parts,
  };
}

function linkedDataIn(html: string): string {
  return /<script type="application\/ld\+json">(.*?)<\/script>/.exec(html)?.[1] ?? '';
}

describe('a page whose content lies elsewhere', () => {
  it('leads there, whatever its title says', () => {
    const html = redirectHtml({
      root: '../../',
      address: 'topic/pier/',
      title: '<Pier> & "quay"',
      language: 'fa',
    });
    expect(html).toContain('<html lang="fa" dir="rtl">');
    expect(html).toContain('<meta http-equiv="refresh" content="0; url=../../topic/pier/">');
    expect(html).toContain('<link rel="icon" href="../../icons/icon.svg"');
    expect(html).toContain('<a href="../../topic/pier/">&lt;Pier&gt; &amp; &quot;quay&quot;</a>');
  });
});
