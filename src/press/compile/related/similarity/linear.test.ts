import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eigen, gram, orthonormalise } from './linear.ts';

const COLUMNS = 4;

describe('orthonormalise', () => {
  it('gives columns of length 1 at right angles, and 0 for those that depend on others', () => {
    const column = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 48, maxLength: 48 });
    fc.assert(
      fc.property(column, fc.boolean(), (numbers, isDependent) => {
        const matrix = Float32Array.from(numbers);
        if (isDependent)
          for (let row = 0; row < matrix.length; row += COLUMNS) matrix[row + 3] = 2 * (matrix[row + 1] ?? 0);
        orthonormalise(matrix, COLUMNS);
        const products = gram(matrix, COLUMNS);
        for (let i = 0; i < COLUMNS; i += 1)
          for (let j = 0; j < COLUMNS; j += 1) {
            const product = products[i * COLUMNS + j] ?? NaN;
            if (i !== j) expect(Math.abs(product)).toBeLessThan(1e-5);
            else expect(Math.min(Math.abs(product), Math.abs(product - 1))).toBeLessThan(1e-5);
          }
      }),
    );
  });
});

describe('eigen', () => {
  it('finds the directions a symmetric matrix only stretches', () => {
    const { values, vectors } = eigen(Float64Array.of(2, 1, 1, 2), 2);
    expect([...values].toSorted((a, b) => a - b)).toEqual([expect.closeTo(1), expect.closeTo(3)]);
    expect(Math.abs(vectors[0] ?? 0)).toBeCloseTo(Math.SQRT1_2);
  });
});
