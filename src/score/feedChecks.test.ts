import { describe, expect, it } from 'vitest';
import { type Check, checksInFeedparser, checksInGofeed, checksInRssParser, isMet } from './feedChecks.ts';
import { observeFeed } from './observeFeed.ts';

const FEED =
  Buffer.from(`<rss version="2.0"><channel><title>The Quay</title><link>https://quay.example/</link><item>
<title>Lamp &amp;amp; dog</title><link>/lamp</link><guid>7</guid><pubDate>Tue, 12 Mar 2024 10:45:00 GMT</pubDate>
<author>ada@quay.example (Ada Quill)</author><description><![CDATA[<p>The <a href="https://quay.example/x">lamp</a>.</p>]]></description></item></channel></rss>`);

function unmet(checks: Check[]): string[] {
  const observed = observeFeed(FEED);
  return checks.filter((check) => !isMet(check, check.find(observed))).map(({ field }) => field);
}

describe('checking feeds', () => {
  it('compares what rss-parser expects', () => {
    const item = {
      title: 'Lamp &amp; dog',
      link: 'https://quay.example/lamp',
      guid: '7',
      isoDate: '2024-03-12T10:45:00.000Z',
      content: '<p>The <a href="https://quay.example/x">lamp</a>.</p>',
    };
    expect(unmet(checksInRssParser({ feed: { title: 'The Quay', items: [item] } }))).toEqual([]);
    expect(
      unmet(
        checksInRssParser({
          feed: {
            title: 'The Key',
            items: [{ ...item, guid: '8', content: '<p>The <a href="/y">lamp</a>.</p>' }],
          },
        }),
      ),
    ).toEqual(['feed.title', 'items.0.guid', 'items.0.content']);
  });

  it('compares what gofeed expects, and skips values read in the wrong encoding', () => {
    const expected = {
      title: 'The Quay',
      items: [{ title: 'L\ufffdmp', author: { name: 'Ada Quill' }, publishedParsed: '2024-03-12T10:46:00Z' }],
    };
    expect(unmet(checksInGofeed(expected))).toEqual(['items.0.publishedParsed']);
  });

  it('compares what feedparser expects of core fields, and no others', () => {
    const { name, checks } = checksInFeedparser({
      file: 'a.xml',
      checks: [
        { path: ['feed', 'title'], value: 'The Quay' },
        { path: ['entries', 0, 'published_parsed'], value: [2024, 3, 12, 10, 45, 0, 1, 72, 0] },
        { path: ['entries', 0, 'author'], value: 'Somebody' },
        { path: ['feed', 'generator'], value: 'x' },
      ],
    });
    expect(name).toBe('a.xml');
    expect(checks).toHaveLength(3);
    expect(unmet(checks)).toEqual(['entries.0.author']);
  });
});
