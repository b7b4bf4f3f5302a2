import { describe, expect, it } from 'vitest';
import type { Digest } from '#press/compile/read/digest.ts';
import { aDigest, aStory } from '#testing/pressBuilders.ts';
import type { Card } from './cards.ts';
import { headlinePages } from './headlinePages.ts';
import { headlineOf } from './headline.ts';
import { listsOf } from './listings.ts';
import { nameplateOf } from './manifest.ts';

const masthead = { name: 'The Testing Times', sections: ['Arts', 'Harbour'] };
const print = (id: string, source: string) => aDigest(aStory({ id, source: { name: source } }));
const row = (card: Card) => headlineOf(card, undefined);

describe('listsOf', () => {
  const entries = [
    aDigest(aStory({ id: 'a', section: 'Harbour', source: { name: 'The Post' } })),
    aDigest(aStory({ id: 'b', section: 'harbour' })),
    aDigest(aStory({ id: 'c', section: 'Arts' })),
  ];
  const lists = listsOf(entries, 'The Testing Times', (entry) => [entry]);
  const rows = lists.map(({ listing, name, cards }) => [
    listing.kind === 'front' ? 'front' : `${listing.kind}/${listing.slug}`,
    name,
    cards.map(({ entry }) => entry.id).join(''),
  ]);

  it('lists front, sections and sources, one list a slug', () => {
    expect(rows).toEqual([
      ['front', 'The Testing Times', 'abc'],
      ['source/the-post', 'The Post', 'a'],
      ['section/harbour', 'Harbour', 'ab'],
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

describe('prints of one text', () => {
  const [later, own, first] = [print('later', 'Post'), print('own', 'Post'), print('first', 'Wire')];
  const printsOf = (entry: Digest) => (entry === own ? [own] : [first, later]);
  const rowsOf = (key: number) =>
    listsOf([later, own, first], 'The Testing Times', printsOf)[key]?.cards.map((card) => {
      const { id, prints } = headlineOf(card, undefined);
      return [id, prints?.map(({ source }) => source)];
    });

  it('are one card, in the place of the first, with the others in it', () => {
    expect(rowsOf(0)).toEqual([
      ['own', undefined],
      ['first', ['Post']],
    ]);
  });

  it('are on the list of a source by the print of that source', () => {
    expect(rowsOf(1)).toEqual([
      ['later', ['Wire']],
      ['own', undefined],
    ]);
  });

  it('beyond the first 24 are counted', () => {
    const many = Array.from({ length: 30 }, (_, place) => print(`print-${place}`, `Paper ${place}`));
    const { prints, printCount } = headlineOf({ entry: first, prints: [first, ...many] }, undefined);
    expect([prints?.length, printCount]).toEqual([24, 30]);
  });
});

describe('headlinePages', () => {
  const entries = Array.from({ length: 25 }, (_, place) => aDigest(aStory({ id: `story-${place + 1}` })));
  const cards = entries.map((entry) => ({ entry, prints: [entry] }));
  const list = { listing: { kind: 'front' as const }, name: 'The Testing Times', cards };

  it('holds 24 rows a page and says how many pages there are', () => {
    const pages = headlinePages(list, row, { stories: [] });
    expect(pages.map(({ page, pages: all, count, rows }) => [page, all, count, rows.length])).toEqual([
      [1, 2, 25, 24],
      [2, 2, 25, 1],
    ]);
  });

  it('is led by the publisher’s choice on the first page only, and by the newest where that is not on it', () => {
    expect(headlinePages(list, row, { lead: 'story-7', stories: [] }).map(({ lead }) => lead)).toEqual([
      'story-7',
      undefined,
    ]);
    expect(headlinePages(list, row, { lead: 'story-25', stories: [] }).map(({ lead }) => lead)).toEqual([
      'story-1',
      undefined,
    ]);
  });

  it('is led by the card of the publisher’s choice where that is a later print', () => {
    const later = aDigest(aStory({ id: 'later' }));
    const folded = cards.map(({ entry, prints }, place) => ({
      entry,
      prints: place === 3 ? [entry, later] : prints,
    }));
    expect(headlinePages({ ...list, cards: folded }, row, { lead: 'later', stories: [] })[0]?.lead).toBe(
      'story-4',
    );
  });
});
