import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BitReader, BitWriter } from './bits.ts';
import { readAscending, writeAscending } from './interpolative.ts';

function roundTrip(numbers: readonly number[], high: number): { read: number[]; bits: number } {
  const writer = new BitWriter();
  writeAscending(writer, numbers, [0, numbers.length], 0, high);
  const into = new Uint32Array(numbers.length);
  readAscending(new BitReader(writer.view()), into, 0, numbers.length, 0, high);
  return { read: [...into], bits: writer.length };
}

describe('ascending numbers', () => {
  it('come back as they were written', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(5000), { maxLength: 300 }), fc.nat(100_000), (numbers, more) => {
        const ascending = numbers.toSorted((a, b) => a - b);
        const high = (ascending.at(-1) ?? 0) + more;
        expect(roundTrip(ascending, high).read).toEqual(ascending);
      }),
    );
  });

  it('take no bits where every number is there', () => {
    expect(roundTrip([0, 1, 2, 3], 3).bits).toBe(0);
  });

  it('take fewer bits in a cluster than apart', () => {
    const cluster = roundTrip([500, 501, 503, 504], 10_000).bits;
    expect(cluster).toBeLessThan(roundTrip([10, 3000, 6000, 9000], 10_000).bits);
  });
});
