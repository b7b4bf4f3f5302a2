import { describe, expect, it } from 'vitest';
import { aHeadline } from '#testing/builders.ts';
import { jsonFeed, opml } from './feeds.ts';

const kept = {
  row: aHeadline({ headline: 'Ferry & "crane" <back>' }),
  at: Date.UTC(2024, 2, 15, 9),
  note: 'First line\nsecond\u0000 line',
};

describe('the saved list for other readers', () => {
  it('is a JSON Feed with a whole address for every story', () => {
    const feed = JSON.parse(jsonFeed('Saved', [kept])) as { items: Record<string, unknown>[] };
    expect(feed).toMatchObject({ version: 'https://jsonfeed.org/version/1.1', title: 'Saved' });
    expect(feed.items[0]).toMatchObject({
      title: kept.row.headline,
      content_text: kept.note,
      language: 'en',
    });
    expect(feed.items[0]?.['url']).toMatch(/^\w+:\/\/.*\/article\/ferry-returns$/);
  });

  it('is an outline that an XML reader takes, whatever stands in it', () => {
    const page = new DOMParser().parseFromString(opml('Saved', [kept]), 'text/xml');
    const outline = page.querySelector('outline');
    expect(outline?.getAttribute('text')).toBe(kept.row.headline);
    expect(outline?.getAttribute('_note')).toContain('second line');
  });

  it('keeps the lines and columns of a note, and leaves out what XML cannot hold', () => {
    const text = opml('Saved', [{ ...kept, note: 'Pier\t3 m\r\nQuay\n\ud83d\ude00\ud83d\u0007' }]);
    expect(text).toContain('_note="Pier&#9;3 m&#13;&#10;Quay&#10;\ud83d\ude00"');
  });
});
