/** A measure with what it is made of: `{ measure: 'paragraph F1', value: 0.964, of: '864 of 895' }`. */
export type Measure = { measure: string; value: number; of: string };

/** A set's table, and the cases it got wrong, worst first, each on one line. */
export type Score = { measures: Measure[]; misses: string[] };

/** The share of `right` in `all`; 0 of none. */
export function rate(measure: string, right: number, all: number): Measure {
  return { measure, value: all === 0 ? 0 : right / all, of: `${right} of ${all}` };
}

/** The harmonic mean of precision and recall; 0 where both are. */
export function f1(precision: number, recall: number): number {
  return (2 * precision * recall) / Math.max(1e-9, precision + recall);
}

/** How many items two lists share, each as often as both have it. */
export function sharedCount(one: readonly string[], other: readonly string[]): number {
  const left = new Map<string, number>();
  for (const item of one) left.set(item, (left.get(item) ?? 0) + 1);
  let shared = 0;
  for (const item of other) {
    const count = left.get(item) ?? 0;
    if (count > 0) shared++;
    left.set(item, count - 1);
  }
  return shared;
}

// White space as Python's \s counts it
// oxlint-disable-next-line no-control-regex -- the very characters that are counted
const SPACE = /[\t-\r\u001c-\u0020\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g;

/** A text with its white space folded to single spaces. */
export function folded(text: string): string {
  return text.replace(SPACE, ' ').replace(/^ | $/g, '');
}
