import { describe, expect, it } from 'vitest';
import { findThreads } from './threads.ts';

/** Similarities between places as the neighbours that they make. */
function nearest(
  count: number,
  pairs: readonly (readonly [number, number, number])[],
): Parameters<typeof findThreads>[0] {
  const limit = count;
  const places = new Int32Array(count * limit).fill(-1);
  const events = new Float32Array(count * limit);
  const next = Array.from({ length: count }, () => 0);
  const put = (from: number, to: number, similarity: number): void => {
    const slot = from * limit + (next[from] ?? 0);
    places[slot] = to;
    events[slot] = similarity;
    next[from] = (next[from] ?? 0) + 1;
  };
  for (const [one, other, similarity] of pairs) {
    put(one, other, similarity);
    put(other, one, similarity);
  }
  return { limit, places, events };
}
const undated = (count: number): undefined[] => Array.from({ length: count }, () => undefined);
const unfolded = (count: number): Int32Array => Int32Array.from({ length: count }, (_, place) => place);
const day = (number: number): number => Date.UTC(2024, 2, number);

describe('findThreads', () => {
  it('joins articles that are all near each other', () => {
    const pairs = [
      [0, 1, 0.5],
      [0, 2, 0.4],
      [1, 2, 0.45],
    ] as const;
    expect(findThreads(nearest(4, pairs), undated(4), unfolded(4))).toEqual([[0, 1, 2]]);
  });

  it('does not chain: what is near only from link to link is not one story', () => {
    const pairs = [
      [0, 1, 0.4],
      [1, 2, 0.3],
      [2, 3, 0.4],
      [3, 4, 0.3],
    ] as const;
    expect(findThreads(nearest(5, pairs), undated(5), unfolded(5))).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });

  it('ends a story after a long quiet', () => {
    const pairs = [
      [0, 1, 0.6],
      [1, 2, 0.6],
      [0, 2, 0.6],
    ] as const;
    expect(findThreads(nearest(3, pairs), [day(1), day(8), day(80)], unfolded(3))).toEqual([[0, 1]]);
  });

  it('bears a longer quiet between reports that are nearer', () => {
    const pairs = [
      [0, 1, 0.4],
      [2, 3, 0.25],
    ] as const;
    expect(findThreads(nearest(4, pairs), [day(1), day(29), day(1), day(29)], unfolded(4))).toEqual([[0, 1]]);
  });

  it('gives the same threads whichever way the pairs are listed', () => {
    const pairs = [
      [0, 1, 0.5],
      [1, 2, 0.5],
      [0, 2, 0.5],
      [3, 4, 0.5],
    ] as const;
    const there = findThreads(nearest(5, pairs), undated(5), unfolded(5));
    expect(findThreads(nearest(5, pairs.toReversed()), undated(5), unfolded(5))).toEqual(there);
  });

  it('takes a later print for none of the parts', () => {
    const pairs = [
      [0, 1, 0.5],
      [2, 3, 0.5],
    ] as const;
    const firsts = Int32Array.of(0, 1, 0, 3);
    expect(findThreads(nearest(4, pairs), undated(4), firsts)).toEqual([[0, 1]]);
  });
});
