import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ArithmeticReader, ArithmeticWriter } from './arithmetic.ts';

const part = fc
  .tuple(fc.integer({ min: 1, max: 2 ** 16 }), fc.nat(), fc.nat())
  .map(([total, start, length]) => {
    const from = start % total;
    return { from, to: from + 1 + (length % (total - from)), total };
  });

describe('arithmetic coding', () => {
  it('gives back every part of any totals', () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 60 }), (parts) => {
        const writer = new ArithmeticWriter();
        for (const { from, to, total } of parts) writer.write(from, to, total);
        const reader = new ArithmeticReader(writer.finish());
        for (const { from, to, total } of parts) {
          const target = reader.target(total);
          expect(target >= from && target < to).toBe(true);
          reader.take(from, to, total);
        }
        expect(reader.done).toBe(false);
      }),
    );
  });

  it('spends on a likely symbol a small part of a bit', () => {
    const writer = new ArithmeticWriter();
    for (let count = 0; count < 1000; count += 1) writer.write(1, 64, 64);
    expect(writer.finish().length).toBeLessThan(4);
  });
});
