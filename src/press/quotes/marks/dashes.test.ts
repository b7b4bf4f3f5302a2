import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grammarOf } from '#press/quotes/cues/grammars.ts';
import { findDashed } from './dashes.ts';

const swedish = grammarOf('sv');
const wordsOf = (text: string): string[] =>
  findDashed(text, swedish).map(({ start, end }) => text.slice(start, end));

describe('speech that a dash opens', () => {
  it('ends before its attribution and goes on behind another dash', () => {
    expect(wordsOf('– Vi öppnar i maj, säger Holt. – Inte förr.')).toEqual(['Vi öppnar i maj', 'Inte förr.']);
    expect(wordsOf('– Vi öppnar, och Holt väntar.')).toEqual(['Vi öppnar, och Holt väntar.']);
  });

  it('is opened at the head of a paragraph alone', () => {
    expect(wordsOf('Holt väntar – länge. – Vi öppnar.')).toEqual([]);
    expect(wordsOf('-5 grader i maj')).toEqual([]);
  });

  it('lies inside any text, in order, without overlap', () => {
    const parts = fc.constantFrom('– ', '- ', ', ', '. ', '? ', 'säger ', 'Holt', 'fiskaren ', '\n', 'a');
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        let from = 0;
        for (const { start, end, outerStart, outerEnd } of findDashed(text, swedish)) {
          expect(outerStart).toBeGreaterThanOrEqual(from);
          expect(start).toBeGreaterThan(outerStart);
          expect(end).toBeGreaterThan(start);
          expect(outerEnd).toBeLessThanOrEqual(text.length);
          from = outerEnd;
        }
      }),
    );
  });
});
