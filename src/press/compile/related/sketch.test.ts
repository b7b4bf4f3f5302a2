import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resemblance, sketch } from './sketch.ts';

const words = Array.from({ length: 400 }, (_, place) => `word${place}`);

describe('resemblance', () => {
  it('is 1 for one text and 0 for two that share no sequence', () => {
    expect(resemblance(sketch(words), sketch(words))).toBe(1);
    expect(resemblance(sketch(words), sketch(words.toReversed()))).toBe(0);
  });

  it('comes within two standard errors of the share two texts have in common', () => {
    // 316 of 396 sequences are in both
    expect(Math.abs(resemblance(sketch(words), sketch(words.slice(0, 320))) - 316 / 396)).toBeLessThan(0.12);
  });

  it('is the same both ways, and between 0 and 1, for any two texts', () => {
    const text = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 80 });
    fc.assert(
      fc.property(text, text, (one, other) => {
        const forth = resemblance(sketch(one), sketch(other));
        expect(forth).toBe(resemblance(sketch(other), sketch(one)));
        expect(forth).toBeGreaterThanOrEqual(0);
        expect(forth).toBeLessThanOrEqual(1);
      }),
    );
  });
});
