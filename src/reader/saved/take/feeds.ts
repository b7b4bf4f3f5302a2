import type { Kept } from '#reader/data/shelf/library.ts';
import { siteRoot } from '#reader/data/site.ts';
import { fullAddress } from './fullAddress.ts';

/** The saved list as a JSON Feed (version 1.1, jsonfeed.org), newest first. */
export function jsonFeed(title: string, kept: readonly Kept[]): string {
  const items = kept.map(({ row, at, note }) => ({
    id: fullAddress(row.id),
    url: fullAddress(row.id),
    title: row.headline,
    content_text: note ?? row.standfirst ?? '',
    ...(row.standfirst !== undefined && { summary: row.standfirst }),
    date_published: row.published ?? new Date(at).toISOString(),
    language: row.language,
    ...(row.byline && { authors: row.byline.map((name) => ({ name })) }),
  }));
  const feed = { version: 'https://jsonfeed.org/version/1.1', title, home_page_url: siteRoot().href, items };
  return `${JSON.stringify(feed, undefined, 2)}\n`;
}

/** The saved list as an outline (OPML 2.0, opml.org/spec2), newest first: each story a link. */
export function opml(title: string, kept: readonly Kept[]): string {
  const outlines = kept.map(({ row, at, note }) => {
    const attributes = {
      type: 'link',
      text: row.headline,
      url: fullAddress(row.id),
      created: new Date(at).toUTCString(),
      ...(note !== undefined && { _note: note }),
    };
    const written = Object.entries(attributes).map(([name, value]) => `${name}="${escape(value)}"`);
    return `    <outline ${written.join(' ')}/>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    `  <head><title>${escape(title)}</title></head>`,
    '  <body>',
    ...outlines,
    '  </body>',
    '</opml>\n',
  ].join('\n');
}

// Controls, lone halves of a pair: they have no place in XML, not even escaped (XML 1.0, 2.2)
const NOT_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** For an attribute, where white space that is not written as its number is read as a space (XML 1.0, 3.3.3). */
function escape(text: string): string {
  return text.replaceAll(NOT_XML, '').replaceAll(/[&<>"\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
