import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlap, sharedFigures, sketch } from './sketch.ts';

const words = Array.from(
  { length: 400 },
  (_, place) => `word${String.fromCharCode(97 + (place % 26))}x${place}`,
);
const text = words.join(' ');

function report(tons: string): string {
  return `Arrivals for the week were ${tons} tons, against 7.1 a year ago.`;
}

describe('overlap', () => {
  it('is whole for one text and nothing for two that share no sequence', () => {
    expect(overlap(sketch(text), sketch(text))).toMatchObject({ containment: 1, resemblance: 1 });
    expect(overlap(sketch(text), sketch(words.toReversed().join(' '))).shared).toBe(0);
  });

  it('sees that a cut text is contained whole in the one it was cut from', () => {
    const { containment, resemblance } = overlap(sketch(text), sketch(words.slice(0, 200).join(' ')));
    expect(containment).toBe(1);
    expect(Math.abs(resemblance - 0.5)).toBeLessThan(0.15);
  });

  it('does not count letter case and punctuation', () => {
    const plain = 'the ferry came back on thursday eleven years late';
    const set = 'The ferry came back, on Thursday: eleven years late.';
    expect(sketch(set)).toEqual(sketch(plain));
  });

  it('is the same both ways, and between 0 and 1, for any two texts', () => {
    const any = fc.array(fc.constantFrom('a', 'b', 'c', '4', 'd'), { maxLength: 200 });
    fc.assert(
      fc.property(any, any, (one, other) => {
        const [a, b] = [sketch(one.join(' ')), sketch(other.join(' '))];
        const forth = overlap(a, b);
        expect(forth).toEqual(overlap(b, a));
        expect(forth.containment).toBeGreaterThanOrEqual(forth.resemblance);
        expect(forth.containment).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('sharedFigures', () => {
  it('tells this week’s figures from last week’s', () => {
    expect(sharedFigures(sketch(report('4.2')), sketch(report('5.9')))).toBe(0.5);
    expect(sharedFigures(sketch(report('4.2')), sketch(report('4.2')))).toBe(1);
  });
});
