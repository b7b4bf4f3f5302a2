import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayHold } from './mayHold.ts';

const words = fc.array(fc.constantFrom('lamp', 'ferry ', 'Кай', '桟橋', 'a'), { maxLength: 60 });

describe('mayHold', () => {
  it('never denies what a text holds', () => {
    fc.assert(
      fc.property(words, fc.nat(200), fc.nat(60), (parts, from, length) => {
        const text = parts.join('');
        expect(mayHold(text, 12)(text.slice(from, from + length))).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it('denies a line that a long text does not hold, though it begins as many of its lines', () => {
    const holds = mayHold('The lamps burned last night. '.repeat(3000), 12);
    expect(holds('The lamps burned last night, said Perrin')).toBe(false);
    expect(holds('lamps burned last night. The lamps')).toBe(true);
  });
});
