import { describe, expect, it } from 'vitest';
import { readingMinutes } from './minutes.ts';

describe('readingMinutes', () => {
  it.each([
    ['690 English words', 'word '.repeat(690), 3],
    ['nothing', '', 1],
    ['one word', 'Brief.', 1],
    ['1,500 Chinese characters', '港'.repeat(1500), 3],
    ['460 Persian words', 'واژه '.repeat(460), 2],
  ])('of %s', (_, text, minutes) => {
    expect(readingMinutes(text)).toBe(minutes);
  });
});
