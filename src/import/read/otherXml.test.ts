import { expect, it } from 'vitest';
import { convert } from '#import/convert.ts';

const PARAGRAPH =
  '<p>The harbour board of Averell voted on Tuesday night to reopen the north pier to walkers.</p>';

function troublesOf(xml: string): string[] {
  const { drafts, troubles } = convert(Buffer.from(xml), { source: 'x.xml' });
  expect(drafts).toEqual([]);
  return troubles.map(({ found }) => found);
}

it.each([
  [
    'a sitemap, a list of addresses',
    '<?xml version="1.0"?><urlset xmlns="x"><url><loc>https://averell.example/</loc></url></urlset>',
  ],
  ['a sitemap, a list of addresses', '<!-- made today -->\n<sitemapindex><sitemap/></sitemapindex>'],
  [
    'NewsML without a text in it',
    '<?xml version="1.0"?><newsItem xmlns="x"><contentSet><remoteContent href="pier.jpg"/></contentSet></newsItem>',
  ],
  [
    'XML of a kind that holds no article, <catalogue>',
    '<?xml version="1.0"?>\n<catalogue><thing>One</thing></catalogue>',
  ],
])('says that a source is %s', (found, xml) => {
  expect(troublesOf(xml)).toEqual([found]);
});

it.each([
  `<?xml version="1.0"?><nitf><head><title>Pier</title></head><body><body.head><hedline><hl1>Pier</hl1></hedline></body.head><body.content>${PARAGRAPH}</body.content></body></nitf>`,
  `<?xml version="1.0"?><NewsML><NewsItem><NewsComponent><ContentItem><DataContent><nitf><body><body.head><hedline><hl1>Pier</hl1></hedline></body.head><body.content>${PARAGRAPH}</body.content></body></nitf></DataContent></ContentItem></NewsComponent></NewsItem></NewsML>`,
  `<?xml version="1.0"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"><head><title>Pier</title></head><body>${PARAGRAPH}</body></html>`,
  `<?xml version="1.0"?><article><h1>Pier</h1>${PARAGRAPH}</article>`,
])('reads XML that holds a story: %#', (xml) => {
  const { drafts } = convert(Buffer.from(xml), { source: 'x.xml' });
  expect(drafts.map(({ headline, body }) => [headline, body.length])).toEqual([['Pier', 1]]);
});
