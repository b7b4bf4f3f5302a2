import { describe, expect, it } from 'vitest';
import { ownStory } from './ownStory.ts';

const PAGE = {
  addresses: ['https://averell.example/pier'],
  titles: ['Pier to open again | The Averell Courier'],
};
const NONE: ReadonlySet<never> = new Set();

describe('ownStory', () => {
  const pier = { '@type': 'NewsArticle', headline: 'Pier to open again' };
  const ferry = {
    '@type': 'NewsArticle',
    headline: 'Ferry breaks down',
    datePublished: '2024-03-12',
    image: '/f.jpg',
  };

  it('takes the story with the headline of the page, however much another one tells', () => {
    expect(ownStory([ferry, pier], NONE, PAGE)).toBe(pier);
  });

  it.each([
    { url: 'http://www.averell.example/pier/' },
    { url: '/pier?from=front' },
    { mainEntityOfPage: { '@type': 'WebPage', '@id': 'https://averell.example/pier#story' } },
  ])('takes the story with the address of the page before one with its headline: %o', (address) => {
    const own = { '@type': 'Report', headline: 'Nine years later', ...address };
    expect(ownStory([pier, own], NONE, PAGE)).toBe(own);
  });

  it('takes a story that tells nothing against it', () => {
    expect(ownStory([ferry], NONE, PAGE)).toBe(ferry);
    const atFront = { ...ferry, url: 'https://averell.example/' };
    expect(ownStory([atFront], NONE, PAGE)).toBe(atFront);
  });

  it('takes no story in a list, or of another address, whose headline is not the page’s', () => {
    expect(ownStory([ferry], new Set([ferry]), PAGE)).toBeUndefined();
    expect(ownStory([{ ...ferry, url: 'https://averell.example/ferry' }], NONE, PAGE)).toBeUndefined();
    expect(ownStory([pier], new Set([pier]), PAGE)).toBe(pier);
  });
});
