import { describe, expect, it } from 'vitest';
import { pageNumbers } from './pageNumbers.ts';

describe('pageNumbers', () => {
  it.each([
    [1, 1, [1]],
    [1, 9, [1, 2, 3, 9]],
    [5, 9, [1, 3, 4, 5, 6, 7, 9]],
    [9, 9, [1, 7, 8, 9]],
    [40, 3, [1, 3]],
  ])('from page %i of %i links %j', (current, pages, expected) => {
    expect(pageNumbers(current, pages)).toEqual(expected);
  });
});
