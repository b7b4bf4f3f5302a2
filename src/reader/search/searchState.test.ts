import { describe, expect, it } from 'vitest';
import { searchHref, searchOf, type Search } from './searchState.ts';

function read(address: string): Search {
  return searchOf(new URL(address, 'https://paper.example').searchParams);
}

describe('a search and its address', () => {
  it.each<Search>([
    { text: 'harbour "north pier" -ferry', page: 3, order: 'date', exactly: true },
    { text: 'پل & سد', page: 1, order: 'relevance', exactly: false },
    { text: 'closed ', page: 1, order: 'relevance', exactly: false },
  ])('lead to one another: $text', (search) => {
    expect(read(searchHref(search))).toEqual(search);
  });

  it('leave out what is usual', () => {
    expect(searchHref({})).toBe('/search');
    expect(searchHref({ text: 'pier', page: 1, order: 'relevance', exactly: false })).toBe('/search?q=pier');
  });

  it('take nonsense for the usual', () => {
    expect(read('/search?q=a&page=-1&sort=x')).toEqual({
      text: 'a',
      page: 1,
      order: 'relevance',
      exactly: false,
    });
  });
});
