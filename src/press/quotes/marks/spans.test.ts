import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSpans, markStyle } from './spans.ts';

const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...Array.from('“”„"‘’\'«»「」『』.,?! \n')),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
    ),
    {
      maxLength: 60,
    },
  )
  .map((parts) => parts.join(''));

describe('spans', () => {
  it('lie inside any text, in order, without overlap, marks and outer spaces left out', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom('double' as const, 'single' as const), (text, style) => {
        let end = 0;
        for (const span of findSpans(text, style)) {
          expect(span.outerStart).toBeGreaterThanOrEqual(end);
          expect(span.start).toBeGreaterThan(span.outerStart);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.outerEnd).toBeGreaterThanOrEqual(span.end);
          expect(span.outerEnd).toBeLessThanOrEqual(text.length);
          const words = text.slice(span.start, span.end);
          expect(words).toBe(words.trim());
          end = span.outerEnd;
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['“', 1],
    ['"a ', 1],
    ["'a ", 0],
    ['‘a ', 0],
    ['« ', 1],
    ['“a” ', 20_000],
  ])('come to an end where %s is written 20,000 times', (mark, count) => {
    const text = mark.repeat(20_000);
    expect(findSpans(text, markStyle([text]))).toHaveLength(count);
  });

  it('tell the style of a house from its apostrophes', () => {
    expect(markStyle(["It's the boats' day, and the captains' too."])).toBe('double');
    expect(markStyle(["'It's the boats' day,' she said."])).toBe('single');
  });
});
