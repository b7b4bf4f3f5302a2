import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findBrokenLinks } from './findBrokenLinks.ts';

const SITE = 'https://courier.example/';
let site: string;

beforeEach(async () => {
  site = await mkdtemp(path.join(tmpdir(), 'broadsheet-links-'));
});
afterEach(() => rm(site, { recursive: true }));

async function write(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(path.join(site, file)), { recursive: true });
  await writeFile(path.join(site, file), text);
}

describe('findBrokenLinks', () => {
  it('finds nothing where everything is there', async () => {
    await write(
      'index.html',
      '<a href="article/a#b1.0-4">a</a><a href="#top">up</a><a href="mailto:a@b">m</a>',
    );
    await write('article/a/index.html', '<p id="b1">x</p><a href="../../">front</a><a href="#b1">x</a>');
    await write('sitemap.xml', `<loc>${SITE}article/a/</loc><loc>${SITE}?q={searchTerms}</loc>`);
    expect(await findBrokenLinks(site, SITE)).toEqual({ checked: 6, broken: [] });
  });

  it('knows the folder that a site was printed for', async () => {
    await write('article/a/index.html', '<a href="/news/article/a/">x</a><a href="/news/gone/">x</a>');
    expect(await findBrokenLinks(site, `${SITE}news/`)).toMatchObject({
      checked: 2,
      broken: [{ address: '/news/gone/' }],
    });
  });

  it.each([
    ['index.html', '<a href="gone/">x</a>', 'gone/'],
    ['a/index.html', '<img srcset="../1.webp 1w, ../2.webp 2w">', '../1.webp ../2.webp'],
    ['index.html', '<meta http-equiv="refresh" content="0; url=gone/">', 'gone/'],
    ['index.html', `<meta property="og:image" content="${SITE}1.jpg">`, `${SITE}1.jpg`],
    ['feeds/front.xml', `<link>${SITE}gone/</link>`, `${SITE}gone/`],
    ['assets/index.css', 'a{background:url(./1.svg)}', './1.svg'],
    ['assets/index.js', 'import(`./Page-x1.js`)', './Page-x1.js'],
    ['site.webmanifest', '{"icons":[{"src":"icons/1.png"}]}', 'icons/1.png'],
    ['edition/articles/a.json', '{"src":"edition/images/1.jpg"}', '/edition/images/1.jpg'],
  ])('names what is missing from %s: %s', async (file, text, missing) => {
    await write(file, text);
    const { broken } = await findBrokenLinks(site, SITE);
    expect(broken.map(({ address }) => address).join(' ')).toBe(missing);
    expect(broken[0]).toMatchObject({ file, fault: 'no such file' });
  });

  it.each(['#gone', '#b2.0-4'])('misses the place %s in a page that is there', async (hash) => {
    await write('index.html', `<p id="b1">x</p><a href="${hash}">x</a>`);
    const { broken } = await findBrokenLinks(site);
    expect(broken).toEqual([{ file: 'index.html', address: hash, fault: 'no such place in it' }]);
  });
});
