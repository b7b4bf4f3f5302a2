import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPassage } from './findPassage.ts';

const texts = [
  'The lock is old. The lock is broken.',
  'Nobody will mend it.',
  'The lock is old. The lock is broken.',
];
const second = { block: 0, start: 17, exact: 'The lock', prefix: 'The lock is old. ', suffix: ' is broken.' };

describe('findPassage', () => {
  it('finds the one of several that stands in the same words', () => {
    expect(findPassage(texts, second)).toEqual({ block: 0, start: 17, end: 25 });
  });

  it('takes the nearer of two that are alike', () => {
    expect(findPassage(texts, { ...second, block: 2 })?.block).toBe(2);
  });

  it('follows its words when paragraphs come before them and others change', () => {
    const later = ['A new beginning.', 'Another.', 'It was old. The lock is broken, they say.'];
    expect(findPassage(later, second)).toEqual({ block: 2, start: 12, end: 20 });
  });

  it('says so when the words are gone', () => {
    expect(findPassage(['Something else.'], second)).toBeUndefined();
  });

  it('never gives anything but the words', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.string({ minLength: 1 }), fc.string(), (some, exact, around) => {
        const found = findPassage(some, { block: 0, start: 0, exact, prefix: around, suffix: around });
        expect(found === undefined || some[found.block]?.slice(found.start, found.end) === exact).toBe(true);
      }),
    );
  });
});
