// A story of three parts has a beginning, a middle and an end; there is no telling what is usual in it.
const MIN_STEPS = 3;

/**
 * Which steps of a story turn it: `similarities` are those of each part to the part before it.
 *
 * A boundary lies where similarity falls more than half a standard deviation below the mean (Hearst 1997, "TextTiling", section 5).
 *
 * @example turnsOf([0.5, 0.1, 0.5, 0.4]) // [false, true, false, false]
 */
export function turnsOf(similarities: readonly number[]): boolean[] {
  const count = similarities.length;
  if (count < MIN_STEPS) return similarities.map(() => false);
  const mean = similarities.reduce((sum, one) => sum + one, 0) / count;
  const variance = similarities.reduce((sum, one) => sum + (one - mean) ** 2, 0) / count;
  return similarities.map((one) => one < mean - Math.sqrt(variance) / 2);
}
