import { describe, expect, it } from 'vitest';
import { toScriptJson } from '#edition/pageData.ts';
import { notFoundHtml, pageDataElement, pageHtml, rootFrom } from './page.ts';
import { headHtml } from './pageHead.ts';

const template = `<!doctype html>
<html lang="en">
  <head>
    <script src="./assets/first.js"></script>
    <link rel="preload" data-dir="ltr" href="./assets/latin.woff2" as="font" />
    <link rel="preload" data-dir="rtl" href="./assets/arabic.woff2" as="font" />
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
    ['fa', 'arabic'],
    ['en', 'latin'],
  ])('in %s asks ahead for the %s face alone', (language, face) => {
    const html = pageHtml(template, { ...page, language });
    expect(html.match(/<link rel="preload"[^>]*>/g)).toEqual([
      `<link rel="preload" href="../../assets/${face}.woff2" as="font" />`,
    ]);
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
    const evil = '"><script>alert(1)</script>';
    const html = headHtml(
      { title: evil, siteName: evil, description: evil, type: 'article', published: evil },
      './',
    );
    expect(html).not.toContain('<script');
    expect(html.match(/"/g)?.length).toBe(2 * 2 * 7 + 2 * 4);
  });
});
