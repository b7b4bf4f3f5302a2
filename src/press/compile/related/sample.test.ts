import { describe, expect, it } from 'vitest';
import { sampleOf, sampleSize } from './sample.ts';

describe('the sample that stands for all articles', () => {
  it.each([
    [0, 0],
    [7, 7],
    [17, 16],
    [44, 44],
    [21_578, 20_480],
  ])('of %i articles holds %i', (articles, size) => {
    expect(sampleSize(articles)).toBe(size);
  });

  it('never leaves out more than one in eight', () => {
    for (let articles = 1; articles < 5000; articles += 1)
      expect(sampleSize(articles)).toBeGreaterThan((articles * 7) / 8 - 1);
  });

  it('is the earliest of each language', () => {
    const languages = [...Array.from({ length: 18 }, () => 'en-GB'), 'de', 'en'];
    const articles = languages.map((language) => ({ language }));
    // The first place is the newest.
    const sample = sampleOf(articles, [...articles.keys()].reverse());
    expect([...sample].map((is, place) => (is === 1 ? -1 : place)).filter((place) => place >= 0)).toEqual([
      0,
    ]);
  });
});
