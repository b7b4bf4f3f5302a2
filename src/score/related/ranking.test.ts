import { describe, expect, it } from 'vitest';
import { bCubed, meanNdcg, meanPrecision } from './ranking.ts';

const grades = [
  [0, 2, 1, 0],
  [2, 0, 0, 1],
  [1, 0, 0, 2],
  [0, 1, 2, 0],
];
const grade = (one: number, other: number): number => grades[one]?.[other] ?? 0;

describe('measures of rankings', () => {
  it('give 1 to the best order and less to a worse one', () => {
    expect(
      meanNdcg(
        [
          [1, 2],
          [0, 3],
          [3, 0],
          [2, 1],
        ],
        grade,
        2,
      ),
    ).toBe(1);
    const worse = meanNdcg(
      [
        [2, 1],
        [0, 3],
        [3, 0],
        [2, 1],
      ],
      grade,
      2,
    );
    // (1/1 + 3/log2 3) / (3/1 + 1/log2 3) = 0.797 for one of four
    expect(worse).toBeCloseTo((3 + 0.797) / 4, 3);
  });

  it('count an empty place as wrong', () => {
    expect(meanPrecision([[1], [0, 3]], (one, other) => grade(one, other) === 2, 2)).toBe(0.5);
  });
});

describe('bCubed', () => {
  it('gives full precision to singles and full recall to one heap', () => {
    expect(bCubed([1, 2, 3, 4], ['a', 'a', 'b', 'b'])).toEqual({ precision: 1, recall: 0.5 });
    expect(bCubed([1, 1, 1, 1], ['a', 'a', 'b', 'b'])).toEqual({ precision: 0.5, recall: 1 });
  });
});
