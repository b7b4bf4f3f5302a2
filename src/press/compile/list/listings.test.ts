import { describe, expect, it } from 'vitest';
import { aDigest, aStory } from '#testing/pressBuilders.ts';
import { headlinePages } from './headlinePages.ts';
import { headlineOf } from './headline.ts';
import { listsOf } from './listings.ts';
import { nameplateOf } from './manifest.ts';

const masthead = { name: 'The Testing Times', sections: ['Arts', 'Harbour'] };

describe('listsOf', () => {
  const entries = [
    aDigest(
      aStory({ id: 'a', section: 'Harbour', tags: ['Ferries', 'ferries'], source: { name: 'The Post' } }),
    ),
    aDigest(aStory({ id: 'b', section: 'harbour', tags: [' ', 'جزر'] })),
    aDigest(aStory({ id: 'c', section: 'Arts' })),
  ];
  const lists = listsOf(entries, 'The Testing Times');
  const rows = lists.map(({ listing, name, entries: own }) => [
    listing.kind === 'front' ? 'front' : `${listing.kind}/${listing.slug}`,
    name,
    own.map(({ id }) => id).join(''),
  ]);

  it('lists front, sections, sources and tags, one list a slug, an article in each once', () => {
    expect(rows).toEqual([
      ['front', 'The Testing Times', 'abc'],
      ['tag/ferries', 'Ferries', 'a'],
      ['source/the-post', 'The Post', 'a'],
      ['section/harbour', 'Harbour', 'ab'],
      ['tag/جزر', 'جزر', 'b'],
      ['section/arts', 'Arts', 'c'],
    ]);
  });

  it('gives sections in the order of the masthead, and others by size after them', () => {
    const { sections } = nameplateOf({ ...masthead, sections: ['ARTS'] }, entries, lists);
    expect(sections).toEqual([
      { name: 'Arts', slug: 'arts', count: 1 },
      { name: 'Harbour', slug: 'harbour', count: 2 },
    ]);
  });

  it('dates the edition by its newest article and reads its language off the articles', () => {
    const { date, language } = nameplateOf(masthead, entries, lists);
    expect([date, language]).toEqual(['2024-03-14', 'en']);
  });
});

describe('headlinePages', () => {
  const entries = Array.from({ length: 25 }, (_, place) => aDigest(aStory({ id: `story-${place + 1}` })));
  const list = { listing: { kind: 'front' as const }, name: 'The Testing Times', entries };
  const row = (entry: (typeof entries)[number]) => headlineOf(entry, undefined);

  it('holds 24 rows a page and says how many pages there are', () => {
    const pages = headlinePages(list, row, undefined);
    expect(pages.map(({ page, pages: all, count, rows }) => [page, all, count, rows.length])).toEqual([
      [1, 2, 25, 24],
      [2, 2, 25, 1],
    ]);
  });

  it('is led by the publisher’s choice on the first page only, and by the newest where that is not on it', () => {
    expect(headlinePages(list, row, 'story-7').map(({ lead }) => lead)).toEqual(['story-7', undefined]);
    expect(headlinePages(list, row, 'story-25').map(({ lead }) => lead)).toEqual(['story-1', undefined]);
  });
});
