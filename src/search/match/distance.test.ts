import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distance } from './distance.ts';

describe('the distance of two words', () => {
  it.each([
    ['parliament', 'parliament', 0],
    ['paliament', 'parliament', 1],
    ['parlaiment', 'parliament', 1],
    ['xarliament', 'parliament', 1],
    ['parliaments', 'parliament', 1],
    ['arliamnet', 'parliament', 2],
    ['ca', 'abc', 3],
    ['harbour', 'parliament', 3],
  ])('of %s and %s is %i, where more than two count as three', (one, other, expected) => {
    expect(distance(one, other, 2)).toBe(expected);
  });

  it('is the same both ways', () => {
    const word = fc.stringMatching(/^[abc]{0,8}$/);
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(distance(one, other, 2)).toBe(distance(other, one, 2));
      }),
    );
  });
});
