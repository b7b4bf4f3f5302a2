/**
 * The optimal string alignment distance of two words (insert, delete, replace, swap neighbours: one each), or `limit + 1`
 * where it is greater than `limit`.
 *
 * @example distance('paliament', 'parliament', 2) // 1
 */
export function distance(one: string, other: string, limit: number): number {
  if (Math.abs(one.length - other.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= other.length; j += 1) {
      const value = step(one, other, i, j, [beforeLast, last, row]);
      row.push(value);
      if (value < least) least = value;
    }
    // Rows never fall below the least of the two before them
    if (least > limit && Math.min(...last) > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return Math.min(last[other.length] ?? 0, limit + 1);
}

function step(
  one: string,
  other: string,
  i: number,
  j: number,
  [beforeLast, last, row]: readonly [number[], number[], number[]],
): number {
  const isSame = one.charCodeAt(i - 1) === other.charCodeAt(j - 1);
  const value = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (isSame ? 0 : 1));
  const isSwap =
    i > 1 &&
    j > 1 &&
    one.charCodeAt(i - 1) === other.charCodeAt(j - 2) &&
    one.charCodeAt(i - 2) === other.charCodeAt(j - 1);
  return isSwap ? Math.min(value, (beforeLast[j - 2] ?? 0) + 1) : value;
}
